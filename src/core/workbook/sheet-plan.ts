import type { CellRange, CellRef } from "./cell-ref";

/** A hidden name of this name, in the scope of the sheet, marks a sheet as made by us: only such a sheet is ever replaced. */
export const OWN_SHEET_MARK = "预决算公开助手";

/** How a cell of ours looks; hosts turn it into fonts, fills and borders of their own. "input" takes text, "inputAmount" and "inputCount" numbers. `meta` and `metaRight` stand above a table without a frame; `inputCode` keeps the zero of 05. */
export type CellLook =
  | "title" | "meta" | "metaRight" | "guide" | "header" | "label" | "code" | "computed" | "computedAmount" | "rate" | "source" | "warning"
  | "input" | "inputAmount" | "inputCount" | "inputCode"
  | "part" | "heading" | "subheading" | "body" | "missing";

/** One cell of a planned sheet. Text is written as text, whatever it begins with; a formula is ours alone and never made of a user's words but for quoted sheet names. */
export interface PlannedCell {
  readonly value?: string | number;
  /** Without the leading "=". `value` beside it is the result that is saved with the file. */
  readonly formula?: string;
  readonly look: CellLook;
  /** A place in the workbook that the cell leads to. */
  readonly link?: CellRef;
}

/** What may be entered in cells: one of a list, or a number (万元, persons …). */
export interface PlannedValidation {
  readonly cells: Omit<CellRange, "sheet">;
  readonly kind: { readonly list: readonly string[] } | "amount" | "count";
  /** What Excel says when something else is entered, plain Chinese. */
  readonly message: string;
}

/** A native chart of Excel over cells of the same sheet. */
export interface PlannedChart {
  readonly kind: "bar" | "column" | "pie";
  readonly title: string;
  /** Cells with the names of what is shown, and one range of amounts per series. */
  readonly categories: Omit<CellRange, "sheet">;
  readonly series: readonly { readonly name: string; readonly values: Omit<CellRange, "sheet"> }[];
  /** Where it lies. */
  readonly over: Omit<CellRange, "sheet">;
}

/** A whole sheet of ours as data: made by core and render, written by hosts. Rows and columns count from 0; blank cells are undefined. */
export interface SheetPlan {
  /** At most 31 characters, without / \ : * ? [ ]. */
  readonly name: string;
  /** Widths in characters of the default font. */
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height?: number; readonly cells: readonly (PlannedCell | undefined)[] }[];
  readonly merges: readonly Omit<CellRange, "sheet">[];
  /** Rows above and columns left of what scrolls. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** An Excel table (list object): its first row is the header. */
  readonly table?: { readonly name: string; readonly cells: Omit<CellRange, "sheet"> };
  readonly validations: readonly PlannedValidation[];
  /** Amounts of 0 are shown and printed as blanks, as the published tables have it. */
  readonly blankZeros?: true;
  readonly print: { readonly landscape: boolean; /** Rows repeated on every page, both included. */ readonly repeat?: readonly [number, number] };
  readonly charts?: readonly PlannedChart[];
}
