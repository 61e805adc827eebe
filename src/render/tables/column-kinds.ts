import type { RecognisedTable } from "../../core/recognition/disclosure";
import { cellAt } from "../../core/workbook/workbook";
import type { Sheet } from "../../core/workbook/workbook";

/** What a column holds: parts of codes (or numbers of lines), amounts, words. */
export type ColumnKind = "code" | "amount" | "text";

export interface TableColumn {
  readonly kind: ColumnKind;
  /** Column of the sheet, from 0. */
  readonly at: number;
}

/** The visible columns of a table that hold anything. */
export function columnsOf(table: RecognisedTable, sheet: Sheet): readonly TableColumn[] {
  const { range, rows, strays } = table;
  const lines = [...rows, ...strays];
  const amounts = new Set([...table.columns.values(), ...lines.flatMap(({ figures }) => [...figures.values()].map(({ at }) => at.column))]);
  const names = new Set(lines.flatMap(({ nameAt }) => (nameAt === undefined ? [] : [nameAt.column])));
  const codes = new Set(lines.flatMap(({ codeAt }) => codeAt.map(({ column }) => column)));
  const columns: TableColumn[] = [];
  for (let at = range.left; at <= range.right; at++) {
    if (sheet.hiddenColumns.has(at) || !holdsAnything(sheet, range.top, range.bottom, at)) continue;
    columns.push({ at, kind: amounts.has(at) ? "amount" : (codes.has(at) && !names.has(at)) || isCodeLabel(sheet, table, at) ? "code" : "text" });
  }
  return columns;
}

/** A nil table has no codes that tell its code columns; its header does. 行次 are numbers of lines. */
function isCodeLabel(sheet: Sheet, { range }: RecognisedTable, column: number): boolean {
  for (let row = range.top; row <= range.bottom; row++) if (/^(?:[类款项]|行\s*次)$/.test(String(cellAt(sheet, row, column)?.value ?? "").trim())) return true;
  return false;
}

function holdsAnything(sheet: Sheet, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (String(cellAt(sheet, row, column)?.value ?? "").trim() !== "") return true;
  return false;
}
