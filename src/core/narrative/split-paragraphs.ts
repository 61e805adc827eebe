import type { Paragraph, TextPlace } from "./narrative";

/** Line ends inside a cell or paragraph, those of Unicode and of old word processors too. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** The paragraphs of one place's raw text, split at its line ends; white space around them and blank ones are left out. */
export function splitParagraphs(raw: string, place: TextPlace): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const end of [...raw.matchAll(LINE_END)]) {
    keep(raw, start, end.index, place, paragraphs);
    start = end.index + end[0].length;
  }
  keep(raw, start, raw.length, place, paragraphs);
  return paragraphs;
}

function keep(raw: string, start: number, end: number, place: TextPlace, into: Paragraph[]): void {
  const piece = raw.slice(start, end);
  const text = piece.trim();
  if (text === "") return;
  into.push({ text, place, offset: start + piece.length - piece.trimStart().length });
}
