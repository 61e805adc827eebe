const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const NUMERALS: ReadonlySet<string> = new Set([...Object.keys(DIGITS), ...Object.keys(SCALES), "万"]);

/** Whether a character may stand in a Chinese numeral. */
export function isChineseNumeral(char: string): boolean {
  return NUMERALS.has(char);
}

/**
 * The value of a Chinese numeral: 十二 → 12, 两 → 2, 一百零五 → 105, 三千二百万 → 32000000; digit by digit too: 二〇二四 → 2024.
 * Undefined for what is no numeral (百十, 一二十).
 */
export function chineseNumeral(text: string): number | undefined {
  if (text === "") return undefined;
  if ([...text].every((char) => char in DIGITS)) return digitByDigit(text);
  const [high, low, ...more] = text.split("万");
  if (more.length > 0 || high === undefined) return undefined;
  const below = low === undefined ? belowTenThousand(high) : low === "" ? 0 : belowTenThousand(low);
  if (below === undefined) return undefined;
  if (low === undefined) return below;
  const above = belowTenThousand(high);
  return above === undefined ? undefined : above * 10_000 + below;
}

function digitByDigit(text: string): number | undefined {
  if (text.length > 1 && text.includes("两")) return undefined;
  return text.length === 1 || text.length >= 4 ? Number([...text].map((char) => DIGITS[char]).join("")) : undefined;
}

function belowTenThousand(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let lastScale = 10_000;
  for (const char of text) {
    const scale = SCALES[char];
    if (scale === undefined) {
      const next = DIGITS[char];
      if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
      digit = next;
    } else {
      const factor = digit ?? (scale === 10 && value === 0 ? 1 : undefined);
      if (factor === undefined || factor === 0 || scale >= lastScale) return undefined;
      value += factor * scale;
      lastScale = scale;
      digit = undefined;
    }
  }
  return text === "" ? undefined : value + (digit ?? 0);
}

const WRITTEN = "零一二三四五六七八九";

/** 1 … 99 as a heading's number: 12 → 十二, 20 → 二十. */
export function writeChineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const high = tens === 0 ? "" : tens === 1 ? "十" : `${WRITTEN.charAt(tens)}十`;
  return high + (ones === 0 && tens > 0 ? "" : WRITTEN.charAt(ones));
}
