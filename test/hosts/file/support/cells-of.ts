import type { Cell } from "../../../../src/core/workbook/cell";
import type { Sheet } from "../../../../src/core/workbook/workbook";

/** The cells of a sheet by address, written down by hand in the tests. Letters are made here, not by the code under test. */
export function cellsOf(sheet: Sheet | undefined): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  sheet?.rows.forEach((row, r) => row?.forEach((cell, c) => {
    if (cell !== undefined) cells[`${c < 26 ? "" : String.fromCharCode(64 + Math.floor(c / 26))}${String.fromCharCode(65 + (c % 26))}${r + 1}`] = cell;
  }));
  return cells;
}
