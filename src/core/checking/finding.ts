import type { CellRef } from "../workbook/cell-ref";
import type { FindingReview } from "./review/review";

export type Severity = "error" | "warning" | "info";

/** Lower is louder: what findings are ordered by. */
export const LOUDNESS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Words of a text: UTF-16 offsets into the raw text of a cell or line, end exclusive, so that raw.slice(start, end) === quote. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The cell that holds the text, or the line (1-based; in a .docx the paragraph's number). */
  readonly cell?: CellRef;
  readonly line?: number;
  /** The file, where it is not the workbook. */
  readonly file?: string;
}

/** Whether the preparer has dealt with a finding and nothing has changed since: it is listed, and counts as no error. */
export function isSettled({ review }: Pick<Finding, "review">): boolean {
  return review?.standing === true;
}

/** One thing that is wrong or worth a look. Data until it is shown; `message` is rendered from the rule's own words. */
export interface Finding {
  /** rule + document + table + row key + column key: never an address, so that an inserted row changes no id. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, why, and what to do, in plain Chinese. */
  readonly message: string;
  /** Every cell that takes part; the likely one first. */
  readonly at: readonly CellRef[];
  readonly text?: TextSpan;
  /** Decimal strings in the sheet's unit, or the words found and expected. */
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** Id of the table that the finding is filed under (that of `at[0]`), where there is one. */
  readonly table?: string;
  /** The other sides, for the reader who wants the arithmetic: one line each. */
  readonly details?: readonly string[];
  /** What the preparer said of it, in the sheet 核实记录. */
  readonly review?: FindingReview;
}
