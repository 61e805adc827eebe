import type { CellRef } from "../workbook/cell-ref";

/** Where a paragraph's raw text stands: a cell of the workbook, or a line (1-based; in a .docx the paragraph's number) of a text, `file` where it is not the workbook. */
export interface TextPlace {
  readonly cell?: CellRef;
  readonly line?: number;
  readonly file?: string;
}

/** One paragraph of prose. Spans are UTF-16 offsets into `text`; `text` is raw.slice(offset, offset + text.length) of what stands at `place`. */
export interface Paragraph {
  readonly text: string;
  readonly place: TextPlace;
  /** Where the paragraph begins inside the raw text of its place (a long cell may hold several). */
  readonly offset: number;
}

/** A narrative as its host found it: paragraphs in reading order, nothing interpreted. */
export interface Narrative {
  readonly source: "sheet" | "docx" | "text";
  /** Sheet name or file name. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Words of a paragraph: paragraph index in the narrative, offsets into its text, end exclusive. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
