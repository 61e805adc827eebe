import type { Narrative, Span, TextPlace } from "./narrative";

/** Words with their offsets into the raw text of their place: raw.slice(start, end) === quote. */
export interface PlacedWords extends TextPlace {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Where words of a narrative stand in what its host reads: the cell or line, and offsets into its raw text. A span outside the narrative is a defect of ours. */
export function placeWords({ paragraphs }: Narrative, { paragraph, start, end }: Span): PlacedWords {
  const found = paragraphs[paragraph];
  if (found === undefined || start < 0 || end > found.text.length) throw new RangeError(`no such words: paragraph ${String(paragraph)}, ${String(start)}–${String(end)}`);
  return { ...found.place, start: found.offset + start, end: found.offset + end, quote: found.text.slice(start, end) };
}
