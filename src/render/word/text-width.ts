/** Widths of Times New Roman in thousandths of its size; letters that are not listed are taken as an average one. */
const WIDTHS: Readonly<Record<string, number>> = {
  " ": 250, "!": 333, '"': 408, "#": 500, $: 500, "%": 833, "&": 778, "'": 180, "(": 333, ")": 333, "*": 500, "+": 564, ",": 250, "-": 333, ".": 250, "/": 278,
  ":": 278, ";": 278, "<": 564, "=": 564, ">": 564, "?": 444, "@": 921, "[": 333, "\\": 278, "]": 333, _: 500, "~": 541,
  f: 333, i: 278, j: 278, l: 278, m: 778, r: 333, s: 389, t: 278, w: 722, I: 333, J: 389, M: 889, W: 944, F: 556, P: 556, S: 556,
};
const DIGIT = 500;
const SMALL = 480;
const CAPITAL = 690;

const isHalf = (code: number): boolean => code >= 0x20 && code < 0x7f;
const isWord = (character: string): boolean => /[\x21-\x7e]/.test(character);
/** Characters that begin no line, and that end none (GB/T 15834). */
const NO_START = /[、，。；：？！）】》〉」』”’％…—·,.;:?!)\]}%]/;
const NO_END = /[（【《〈「『“‘([{]/;

/** Advance of a character in points: East Asian ones (and all punctuation that their fonts draw) are as wide as the size. */
export function advance(character: string, size: number, tracking = 0): number {
  const code = character.codePointAt(0) ?? 0;
  if (!isHalf(code)) return size + tracking;
  const width = WIDTHS[character] ?? (code >= 48 && code <= 57 ? DIGIT : code >= 65 && code <= 90 ? CAPITAL : SMALL);
  return (width * size) / 1000 + tracking;
}

export function textWidth(text: string, size: number, tracking = 0): number {
  let width = 0;
  for (const character of text) width += advance(character, size, tracking);
  return width;
}

/** Pieces that stay on one line: a word or number with its punctuation, or one East Asian character with what may not be parted from it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let open = "";
  let last = "";
  for (const character of text) {
    const clings = last !== "" && ((isWord(last) && isWord(character) && last !== " ") || NO_START.test(character) || NO_END.test(last));
    if (clings) open += character;
    else {
      if (open !== "") found.push(open);
      open = character;
    }
    last = character;
  }
  if (open !== "") found.push(open);
  return found;
}

/** Between a Han character and a letter or digit, programs leave some air: about a fifth of the size (Word a little more than LibreOffice). */
const GAP = 0.21;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z0-9%]/;
/** A mark that may stand beyond the end of a full line. */
const HANGING = /[、。，．]$/;

interface TextStyle {
  readonly size: number;
  readonly tracking?: number;
  readonly firstLine?: number;
}

/** How many lines a text takes in a column so many points wide. A text without anything takes one. */
export function countLines(text: string, width: number, { size, tracking = 0, firstLine = 0 }: TextStyle): number {
  // What is left in a line is compared with a hair of room, since widths are sums of many.
  const room = width + 0.01;
  let lines = 1;
  let used = firstLine;
  let last = "";
  for (const piece of pieces(text)) {
    const wide = textWidth(piece, size, tracking);
    const gap = hasGap(last, piece) ? GAP * size : 0;
    const needed = piece === " " ? 0 : wide - (HANGING.test(piece) ? size : 0);
    last = piece;
    if (used + gap + needed <= room) {
      used += gap + wide;
      continue;
    }
    if (wide <= room) {
      lines += 1;
      used = wide;
      continue;
    }
    // Longer than a line: broken anywhere.
    for (const character of piece) {
      const one = advance(character, size, tracking);
      if (used + one > room) {
        lines += 1;
        used = 0;
      }
      used += one;
    }
  }
  return lines;
}

function hasGap(before: string, after: string): boolean {
  const [end, start] = [before.at(-1) ?? "", after[0] ?? ""];
  return (HAN.test(end) && LATIN.test(start)) || (LATIN.test(end) && HAN.test(start));
}
