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
  /** The printed words of a span. */
  readonly quote: (span: Span) => string;
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
  // Where the way back changes: from plain position breaks[i] on, the raw offset is the position plus shifts[i], in paragraph owners[i].
  const breaks: number[] = [];
  const shifts: number[] = [];
  const owners: number[] = [];
  let text = "";
  let length = 0;
  let last = "";
  let shift = NaN;
  let owning = -1;
  const put = (words: string, at: number, owner: number): void => {
    if (words === "") return;
    if (at - length !== shift || owner !== owning) {
      shift = at - length;
      owning = owner;
      breaks.push(length);
      shifts.push(shift);
      owners.push(owner);
    }
    text += words;
    last = words.charAt(words.length - 1);
    length += words.length;
  };
  paragraphs.forEach(({ text: raw }, index) => {
    let gap = index > 0;
    // Most of a line stands as it is: what goes on unchanged is taken in one piece.
    let begin = 0;
    for (let at = 0; at < raw.length; at++) {
      const code = raw.charCodeAt(at);
      if (code <= 0x20 || (code > 0x7f && code <= 0x3000 && SPACE.test(raw.charAt(at))) || code === 0xfeff) {
        put(raw.slice(begin, at), begin, index);
        begin = at + 1;
        gap = true;
        continue;
      }
      if (!gap && (code < 0x2000 || (code >= 0x4e00 && code < 0xf900))) continue;
      const printed = raw.charAt(at);
      const char = foldCharacter(printed);
      if (gap && length > 0 && partsNumbers(last, char, at === 0)) put(" ", at, index);
      gap = false;
      if (char === printed) continue;
      put(raw.slice(begin, at), begin, index);
      put(char, at, index);
      begin = at + 1;
    }
    put(raw.slice(begin), begin, index);
  });
  const span = (start: number, end: number): Span => {
    if (length === 0 || start >= length) return endOf(paragraphs, first);
    const piece = pieceAt(breaks, start);
    const owner = owners[piece] ?? 0;
    const from = start + (shifts[piece] ?? 0);
    if (end <= start) return { paragraph: first + owner, start: from, end: from };
    let final = Math.min(length, end) - 1;
    let ending = pieceAt(breaks, final);
    for (; owners[ending] !== owner && ending > piece; ending--) final = (breaks[ending] ?? 1) - 1;
    return { paragraph: first + owner, start: from, end: final + (shifts[ending] ?? 0) + 1 };
  };
  return {
    text,
    firstParagraph: first,
    lastParagraph: first + paragraphs.length - 1,
    span,
    quote: ({ paragraph, start, end }) => (paragraphs[paragraph - first]?.text ?? "").slice(start, end),
  };
}

/** The last piece that begins at or before a position. */
function pieceAt(breaks: readonly number[], at: number): number {
  let low = 0;
  let high = breaks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((breaks[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function endOf(paragraphs: readonly Paragraph[], first: number): Span {
  const end = paragraphs[paragraphs.length - 1]?.text.length ?? 0;
  return { paragraph: first + Math.max(0, paragraphs.length - 1), start: end, end };
}

/** 10 20 are two numbers, 2 ,317.88 is one; what a line's end parts is two. */
function partsNumbers(before: string, after: string, atLineStart: boolean): boolean {
  const digits = isDigit(before) && isDigit(after);
  return digits || (atLineStart && /[\d.,]/.test(before) && /[\d.,]/.test(after));
}

export function isDigit(char: string): boolean {
  return char >= "0" && char <= "9" && char.length === 1;
}
