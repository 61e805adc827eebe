import { a1 } from "../../workbook/a1";
import type { CellRef } from "../../workbook/cell-ref";
import type { RecognisedTable, TableRow } from "../../recognition/disclosure";

/** How a message calls a line: "208 社会保障和就业支出", "合计", a project's name. */
export function rowLabel(row: TableRow): string {
  if (row.kind === "code" || row.codeName !== undefined) return [row.code ?? row.key, row.name].filter((part) => part !== "").join(" ");
  return row.name === "" ? row.key : row.name;
}

/** What makes a line's part of a finding's id: its key, and for a project the code it stands under. */
export function rowKey(row: TableRow): string {
  return row.kind === "project" && row.code !== undefined ? `${row.code}/${row.key}` : row.key;
}

/** "表3". */
export function tableName(table: RecognisedTable): string {
  return table.standard.name;
}

/** "D18、D23 等5个单元格": up to `limit` addresses, the rest counted. */
export function cellList(cells: readonly CellRef[], limit = 5): string {
  const shown = cells.slice(0, limit).map((cell) => a1(cell)).join("、");
  return cells.length > limit ? `${shown} 等${cells.length}个单元格` : shown;
}

/** "表1、表3、表5", each once, in the order met. */
export function tableList(tables: readonly RecognisedTable[]): string {
  return [...new Set(tables.map(tableName))].join("、");
}

/** The place that stands for a table as a whole: its title, or where it begins. */
export function tablePlace(table: RecognisedTable): CellRef {
  return table.titleAt ?? { sheet: table.range.sheet, row: table.range.top, column: table.range.left };
}
