import type { Paragraph, Span } from "../narrative";

/**
 * One or several paragraphs (a sentence broken over lines) as they are read: without spaces, full-width characters folded to half width
 * (but for ，), and the way back from every character to where it stands.
 */
export interface PlainLine {
  readonly text: string;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  /** Span of the printed words of text.slice(start, end); of their first paragraph where they go over a line's end. */
  readonly span: (start: number, end: number) => Span;
  /** The printed words themselves. */
  readonly quote: (start: number, end: number) => string;
}

const SPACE = /[\s\u200b\ufeff]/;
const DASHES = "－−–﹣";

/** Same character, half width: digits, letters and punctuation of one UTF-16 unit stay one. ， stays, because , may stand inside a number. */
export function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x2000) return char;
  if (char === "，") return char;
  if (DASHES.includes(char)) return "-";
  if (char === "﹪") return "%";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Radicals and compatibility forms come in with text copied from PDF files.
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe10 && code <= 0xfe6b)) {
    const folded = char.normalize("NFKC");
    return folded.length === 1 ? folded : char;
  }
  return char;
}

/** Joins `paragraphs` (indexes from `first`) into one line. A blank stays where it parts two numbers. */
export function plainLine(paragraphs: readonly Paragraph[], first: number): PlainLine {
  const offsets: number[] = [];
  const owners: number[] = [];
  const chars: string[] = [];
  paragraphs.forEach(({ text }, index) => {
    let gap = index > 0;
    for (let at = 0; at < text.length; at++) {
      const raw = text.charAt(at);
      if (raw.charCodeAt(0) < 0x80 ? raw <= " " : SPACE.test(raw)) {
        gap = true;
        continue;
      }
      const char = foldCharacter(raw);
      if (gap && chars.length > 0 && partsNumbers(chars[chars.length - 1] ?? "", char, at === 0)) {
        chars.push(" ");
        offsets.push(at);
        owners.push(index);
      }
      gap = false;
      chars.push(char);
      offsets.push(at);
      owners.push(index);
    }
  });
  const text = chars.join("");
  const span = (start: number, end: number): Span => {
    const owner = owners[start] ?? 0;
    const from = offsets[start] ?? paragraphs[owner]?.text.length ?? 0;
    let last = Math.max(start, end) - 1;
    while (last > start && owners[last] !== owner) last--;
    return { paragraph: first + owner, start: from, end: end <= start ? from : (offsets[last] ?? from - 1) + 1 };
  };
  return {
    text,
    firstParagraph: first,
    lastParagraph: first + paragraphs.length - 1,
    span,
    quote: (start, end) => {
      const at = span(start, end);
      return (paragraphs[at.paragraph - first]?.text ?? "").slice(at.start, at.end);
    },
  };
}

/** 10 20 are two numbers, 2 ,317.88 is one; what a line's end parts is two. */
function partsNumbers(before: string, after: string, atLineStart: boolean): boolean {
  const digits = isDigit(before) && isDigit(after);
  return digits || (atLineStart && /[\d.,]/.test(before) && /[\d.,]/.test(after));
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}
