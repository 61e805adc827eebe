import type { MergedArea } from "../../core/workbook/workbook";
import { parseAddress } from "./parse-address";
import type { Piece } from "./sheet-shape";

/** Hidden rows and columns of a piece, counted from 0 from the sheet's A1. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The cells whose visible view tells what a piece needs to know, as small as possible: the addresses of a view are long.
 * Null where the whole sheet answered alike, or where all rows (or columns) are hidden and no view shows anything.
 */
export function viewToAsk({ sheet, area }: Piece): MergedArea | null {
  const { rowHidden, columnHidden } = sheet;
  if (rowHidden === true || columnHidden === true) return null;
  if (rowHidden === null && columnHidden === null) return area;
  if (rowHidden === null) return { ...area, right: area.left };
  return columnHidden === null ? { ...area, bottom: area.top } : null;
}

/** What is hidden in a piece; `visible` are the addresses of the view asked for, null where none was. */
export function hiddenLines({ sheet, area }: Piece, visible: readonly string[] | null): HiddenLines {
  const rows = range(area.top, area.bottom);
  const columns = range(area.left, area.right);
  if (visible === null) return { rows: sheet.rowHidden === true ? rows : [], columns: sheet.columnHidden === true ? columns : [] };
  const cells = visible.map(parseAddress).filter((cell) => cell !== null);
  const shownRows = new Set(cells.map((cell) => cell.top));
  const shownColumns = new Set(cells.map((cell) => cell.left));
  return {
    rows: sheet.rowHidden === null ? rows.filter((row) => !shownRows.has(row)) : [],
    // Where no row of the piece is shown, no column is either, and nothing is learnt of them.
    columns: sheet.columnHidden === null && cells.length > 0 ? columns.filter((column) => !shownColumns.has(column)) : [],
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
