import type { CellRef } from "../workbook/cell-ref";
import type { Sheet } from "../workbook/workbook";

/** Texts and sheets of this workbook are passed over; 'C:\dir\[a.xlsx]Sheet'!, [a.xlsx]Sheet! and 'C:\dir\a.xlsx'! lead to another one. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\])])\[([^[\]]+)\][^\s[\]'"!(),;:+\-*/&=<>^{}%]*!/gu;
const FOLDER = /^.*[\\/]/s;

/** Other workbooks that formulas lead to, by name and without their folders, each with the first cell that does. */
export function linkedFiles(sheets: readonly Sheet[]): ReadonlyMap<string, CellRef> {
  const found = new Map<string, CellRef>();
  for (const { name: sheet, rows } of sheets) {
    rows.forEach((cells, row) => cells?.forEach((cell, column) => {
      for (const file of filesIn(cell?.formula ?? "")) if (!found.has(file)) found.set(file, { sheet, row, column });
    }));
  }
  return found;
}

/** Names of the workbooks in a formula. A file's own formulas have numbers in their place, which say nothing; the file tells its links itself. */
export function filesIn(formula: string): readonly string[] {
  if (!/\[|\.xl\w*'!/i.test(formula)) return [];
  return [...formula.matchAll(PARTS)].flatMap(([, quoted, bare]) => {
    const text = quoted?.replaceAll("''", "'");
    const name = bare ?? /\[([^[\]]+)\]/.exec(text ?? "")?.[1] ?? (/[\\/].*\.xl\w*$/is.test(text ?? "") ? text : undefined);
    return name === undefined || /^\d+$/.test(name) ? [] : [name.replace(FOLDER, "")];
  });
}
