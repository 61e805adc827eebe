import type { TextSpan } from "../core/checking/finding";
import type { Narrative, Paragraph } from "../core/narrative/narrative";

/** Characters shown on either side of quoted words. */
const AROUND = 18;

/** Quoted words with what stands around them, cut with … inside their paragraph; just the words where the narrative does not hold them. */
export function wordsInContext({ start, end, quote, cell, line, file }: TextSpan, narrative: Narrative | undefined): string {
  const paragraph = narrative?.paragraphs.find((one) => holds(one, start, end) && one.place.line === line && one.place.file === file && sameCell(one.place.cell, cell));
  if (paragraph === undefined) return quote;
  const { text, offset } = paragraph;
  const from = Math.max(0, start - offset - AROUND);
  const to = Math.min(text.length, end - offset + AROUND);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}

function holds({ text, offset }: Paragraph, start: number, end: number): boolean {
  return start >= offset && end <= offset + text.length;
}

function sameCell(a: TextSpan["cell"], b: TextSpan["cell"]): boolean {
  return a?.sheet === b?.sheet && a?.row === b?.row && a?.column === b?.column;
}
