import { labelKey, squeeze } from "../wording/normalise";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/workbook";

/** A rectangle of sheet rows and columns, all ends included, counted from 0. */
export interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as recognition looks at it: bounds trimmed to what is filled, text squeezed. Text of numbers is their decimal string. */
export interface SheetGrid {
  readonly sheet: Sheet;
  /** Everything that is filled; undefined for an empty sheet. */
  readonly bounds: Region | undefined;
  cell(row: number, column: number): Cell | undefined;
  /** Squeezed text, "" where blank. */
  text(row: number, column: number): string;
  /** Compared form of a label, "" where blank. */
  key(row: number, column: number): string;
}

export function sheetGrid(sheet: Sheet): SheetGrid {
  const cell = (row: number, column: number): Cell | undefined => sheet.rows[row]?.[column];
  return {
    sheet,
    bounds: filledBounds(sheet),
    cell,
    text: remembered((row, column) => squeeze(rawText(cell(row, column)))),
    key: remembered((row, column) => labelKey(rawText(cell(row, column)))),
  };
}

function rawText(cell: Cell | undefined): string {
  return cell === undefined ? "" : typeof cell.value === "string" ? cell.value : String(cell.value);
}

/** Every cell is looked at by several standards in turn: what was made of it once is kept. */
function remembered(make: (row: number, column: number) => string): (row: number, column: number) => string {
  const rows: string[][] = [];
  return (row, column) => {
    const line = (rows[row] ??= []);
    return (line[column] ??= make(row, column));
  };
}

function filledBounds(sheet: Sheet): Region | undefined {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  sheet.rows.forEach((row, r) => {
    if (row === undefined) return;
    let first = -1;
    let last = -1;
    row.forEach((cell, c) => {
      if (cell === undefined || isBlank(cell)) return;
      if (first < 0) first = c;
      last = c;
    });
    if (first < 0) return;
    if (top < 0) top = r;
    bottom = r;
    left = Math.min(left, first);
    right = Math.max(right, last);
  });
  return top < 0 ? undefined : { top, left, bottom, right };
}

/** Only white space counts as blank (forms are full of U+3000). */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell.value === "string" && squeeze(cell.value) === "");
}

/** Whether a cell holds a number, stored as one or as text. Codes such as "01" count too. */
export function isNumeric(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return typeof cell.value === "number" || (typeof cell.value === "string" && /^[-+]?[\d,]+(\.\d+)?$/.test(squeeze(cell.value)));
}

/** Whether a column is blank in all rows of a region. */
export function isBlankColumn(grid: SheetGrid, column: number, region: Pick<Region, "top" | "bottom">): boolean {
  for (let row = region.top; row <= region.bottom; row++) if (!isBlank(grid.cell(row, column))) return false;
  return true;
}

/** Whether a row is blank in all columns of a region. */
export function isBlankRow(grid: SheetGrid, row: number, region: Pick<Region, "left" | "right">): boolean {
  for (let column = region.left; column <= region.right; column++) if (!isBlank(grid.cell(row, column))) return false;
  return true;
}
