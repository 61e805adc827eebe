import type { Cell } from "./cell";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A merged area, both corners included, counted from 0. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet. Rows and cells are sparse: `rows[r]?.[c]`, counted from 0 from the sheet's own A1. */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly rows: readonly (SheetRow | undefined)[];
  /** Merged areas where the host could tell them; recognition never needs them. */
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** It carries our mark: made by us, whatever the user has made of it since. */
  readonly ours?: true;
}

export type SheetRow = readonly (Cell | undefined)[];

/** A snapshot of a workbook: plain read-only data, made by a host, never changed. */
export interface Workbook {
  /** File name without its folder, or the name that Excel shows. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** What the host could not take over and the user should know, in plain Chinese (macros left unread, cut at a limit). */
  readonly notices: readonly string[];
}

/** The cell at a place, or undefined where it is blank. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}
