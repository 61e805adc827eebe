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
  const room = paragraphs.reduce((sum, { text }) => sum + text.length + 1, 0);
  const offsets = new Int32Array(room);
  const owners = paragraphs.length > 1 ? new Int32Array(room) : undefined;
  let text = "";
  let last = "";
  let length = 0;
  const put = (char: string, at: number, owner: number): void => {
    text += char;
    last = char;
    offsets[length] = at;
    if (owners !== undefined) owners[length] = owner;
    length++;
  };
  paragraphs.forEach(({ text: raw }, index) => {
    let gap = index > 0;
    for (let at = 0; at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      if (code <= 0x20 || (code > 0x7f && code < 0x4e00 && SPACE.test(raw.charAt(at))) || code === 0xfeff) {
        gap = true;
        continue;
      }
      const char = code < 0x2000 || (code >= 0x4e00 && code < 0xf900) ? raw.charAt(at) : foldCharacter(raw.charAt(at));
      if (gap && length > 0 && partsNumbers(last, char, at === 0)) put(" ", at, index);
      gap = false;
      put(char, at, index);
    }
  });
  const ownerOf = (at: number): number => owners?.[at] ?? 0;
  const span = (start: number, end: number): Span => {
    const owner = start < length ? ownerOf(start) : paragraphs.length - 1;
    const from = start < length ? (offsets[start] ?? 0) : (paragraphs[owner]?.text.length ?? 0);
    let final = Math.min(length, Math.max(start, end)) - 1;
    while (final > start && ownerOf(final) !== owner) final--;
    return { paragraph: first + owner, start: from, end: end <= start || final < start ? from : (offsets[final] ?? from - 1) + 1 };
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
