import type { AmountUnit } from "../figures/unit";
import { isNote, isSignature } from "../wording/notes";
import type { AcrossColumns } from "./across-columns";
import type { ReadRows } from "./read-item-rows";
import { allBlank, bearsAmount, firstWords, readFigures, type RowDraft } from "./row-draft";
import { isBlankRow, type Region, type SheetGrid } from "./sheet-grid";

/** Reads a table whose items are columns: each item is a line of its own, all from the one sheet row that holds the figures. `below` is the first row below the header. */
export function readAcross(grid: SheetGrid, lines: readonly number[], below: number, across: AcrossColumns, unit: AmountUnit, region: Region): ReadRows {
  const read: ReadRows = { rows: [], strays: [], notes: [] };
  const all: number[] = [];
  for (let column = region.left; column <= region.right; column++) all.push(column);
  const open: number[] = [];
  for (const row of lines) {
    const words = firstWords(grid, row, all);
    if (words !== undefined && (isNote(words.text) || isSignature(words.text))) read.notes.push(words);
    else open.push(row);
  }
  const items = (row: number): RowDraft[] =>
    [...across].map(([key, columns]) => ({ kind: "item", key, name: key, codeAt: [], row, figures: readFigures(grid, row, columns, unit), children: [] }));
  // A unit without such money may leave the one line blank: it is a line all the same.
  const row = open.find((one) => items(one).some(({ figures }) => !allBlank(figures))) ?? (isBlankRow(grid, below, region) ? below : undefined);
  if (row === undefined) return read;
  read.rows.push(...items(row));
  for (const other of open) if (other !== row) read.strays.push(...items(other).filter(({ figures }) => bearsAmount(figures)));
  return read;
}
