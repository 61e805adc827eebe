import type { CellRef } from "../../core/workbook/cell-ref";
import type { Sheet } from "../../core/workbook/workbook";

/** The part of a sheet that is drawn: both corners included, counted from 0. */
export interface GridWindow {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A sheet up to this size is drawn whole; of a larger one, this much around the cell. */
const ROWS = 160;
const COLUMNS = 48;

/** The window around a cell (or from the first cell on), grown by whole steps above and below as asked. */
export function gridWindow(sheet: Sheet, around: Pick<CellRef, "row" | "column"> | null, grow: { readonly above: number; readonly below: number }): GridWindow {
  const rows = Math.max(1, sheet.rows.length, (around?.row ?? 0) + 1);
  const [top, bottom] = slice(rows, around?.row ?? 0, ROWS);
  const first = Math.max(0, top - grow.above * ROWS);
  const last = Math.min(rows - 1, bottom + grow.below * ROWS);
  const columns = Math.max(columnsUsed(sheet, first, last), (around?.column ?? 0) + 1);
  const [left, right] = slice(columns, around?.column ?? 0, COLUMNS);
  return { top: first, bottom: last, left, right };
}

function slice(length: number, around: number, size: number): readonly [number, number] {
  if (length <= size) return [0, length - 1];
  const from = Math.min(Math.max(0, around - Math.floor(size / 2)), length - size);
  return [from, from + size - 1];
}

/** How many columns hold something in these rows; merged areas count only where their text stands. */
function columnsUsed(sheet: Sheet, top: number, bottom: number): number {
  let used = 1;
  for (let row = top; row <= bottom; row += 1) used = Math.max(used, sheet.rows[row]?.length ?? 0);
  return used;
}
