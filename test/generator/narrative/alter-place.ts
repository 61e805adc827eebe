import type { Random } from "../random";
import { chineseNumeral } from "./print-number";
import type { NarrativePlace } from "./narrative-place";

export type AlterationKind = "digit" | "swap" | "point" | "direction";

export interface Alteration {
  readonly kind: AlterationKind;
  /** The place as it reads after the change; `quote` is the new text. */
  readonly changed: NarrativePlace;
}

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  上升: "下降",
  提高: "降低",
  下降: "增长",
  降低: "提高",
  大于: "小于",
  小于: "大于",
};

/** What a slip of the hand can make of a place: one digit, two digits swapped, the point moved, or the opposite direction. */
export function alterations(place: NarrativePlace, rng: Random): readonly Alteration[] {
  if (place.kind === "direction") return directionChanged(place);
  if (/^[一二三四五六七八九十]+$/.test(place.quote)) {
    const other = ((place.printed + rng.whole(0, 9)) % 12) + 1;
    return other === place.printed ? [] : [{ kind: "digit", changed: { ...place, quote: chineseNumeral(other), printed: other } }];
  }
  const texts: readonly (readonly [AlterationKind, string | undefined])[] = [
    ["digit", digitChanged(place.quote, rng)],
    ["swap", digitsSwapped(place.quote, rng)],
    ["point", pointMoved(place, rng)],
  ];
  return texts.flatMap(([kind, quote]): readonly Alteration[] => {
    if (quote === undefined || quote === place.quote || /^[0０][0-9０-９]/.test(quote)) return [];
    const changed = read(place, quote);
    return Math.abs(changed.printed - place.printed) < 1e-9 ? [] : [{ kind, changed }];
  });
}

function directionChanged(place: NarrativePlace): readonly Alteration[] {
  const quote = opposites[place.quote];
  if (quote === undefined) return [];
  return [{ kind: "direction", changed: { ...place, quote, direction: place.direction === "up" ? "down" : "up" } }];
}

const isFull = (text: string): boolean => /[０-９]/.test(text);
const full = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
const half = (text: string): string => text.replace(/[０-９．，]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

function digitsOf(text: string): readonly number[] {
  return [...text].flatMap((mark, index) => (/[0-9０-９]/.test(mark) ? [index] : []));
}

function digitChanged(quote: string, rng: Random): string {
  const at = rng.pick(digitsOf(quote));
  const digit = String((Number(half(quote.charAt(at))) + rng.whole(1, 9)) % 10);
  return quote.slice(0, at) + (isFull(quote) ? full(digit) : digit) + quote.slice(at + 1);
}

function digitsSwapped(quote: string, rng: Random): string | undefined {
  const digits = digitsOf(quote);
  const pairs = digits.flatMap((at, index) => {
    const next = digits[index + 1];
    return next !== undefined && quote[at] !== quote[next] ? [[at, next] as const] : [];
  });
  if (pairs.length === 0) return undefined;
  const [one, other] = rng.pick(pairs);
  const marks = [...quote];
  marks[one] = quote.charAt(other);
  marks[other] = quote.charAt(one);
  return marks.join("");
}

/** The point one place to the left or right; a number without one gets or loses a digit. Separators of thousands go. */
function pointMoved(place: NarrativePlace, rng: Random): string | undefined {
  const plain = half(place.quote).replace(/[,\s]/g, "");
  const [whole = "", fraction] = plain.split(".");
  const right = rng.chance(0.5);
  let moved: string;
  if (fraction === undefined)
    moved =
      right || whole.length === 1 ? `${whole}0` : place.kind === "count" ? whole.slice(0, -1) : `${whole.slice(0, -1)}.${whole.slice(-1)}`;
  else if (right) moved = `${whole}${fraction.slice(0, 1)}${fraction.length > 1 ? `.${fraction.slice(1)}` : ""}`;
  else if (whole.replace("-", "").length > 1) moved = `${whole.slice(0, -1)}.${whole.slice(-1)}${fraction}`;
  else return undefined;
  moved = moved.replace(/^(-?)0+(?=\d)/, "$1");
  return isFull(place.quote) ? moved.replace(/[0-9.]/g, full) : moved;
}

function read(place: NarrativePlace, quote: string): NarrativePlace {
  const plain = half(quote).replace(/[,\s]/g, "");
  const scale = place.unit === "万元" ? 10000 : 1;
  const decimals = Math.max(2, plain.split(".")[1]?.length ?? 0);
  const printed = Number(plain) * scale;
  return { ...place, quote, printed, half: place.kind === "count" ? 0 : (scale * 10 ** -decimals) / 2 };
}
