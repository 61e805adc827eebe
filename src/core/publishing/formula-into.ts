import { sheetsNamed } from "../workbook/sheets-reading";
import type { CellRef } from "../workbook/cell-ref";
import type { Workbook } from "../workbook/workbook";

/** The first cell of the user's whose formula reads one of these sheets: without them it would be #REF!. Undefined where none does. */
export function formulaInto({ sheets }: Workbook, names: readonly string[]): CellRef | undefined {
  const going = new Set(names.map((name) => name.toLowerCase()));
  for (const { name: sheet, rows } of sheets.filter(({ name }) => !going.has(name.toLowerCase()))) {
    for (const [row, cells] of rows.entries()) {
      const column = cells?.findIndex((cell) => cell?.formula !== undefined && sheetsNamed(cell.formula).some((name) => going.has(name))) ?? -1;
      if (column >= 0) return { sheet, row, column };
    }
  }
  return undefined;
}
