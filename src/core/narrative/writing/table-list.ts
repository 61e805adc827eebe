import type { Exact } from "../../figures/exact";
import { unitFactor } from "../../figures/unit";
import { tableIndex } from "../../identities/table-index";
import type { Disclosure, TableRow } from "../../recognition/disclosure";
import type { CellRef } from "../../workbook/cell-ref";
import type { Run } from "./narrative-document";
import { lackRun } from "./quantity";

/** A code of a table and what it comes to in one column, in 万元. */
export interface CodeAmount {
  readonly code: string;
  /** As printed. */
  readonly name: string;
  readonly value: Exact;
  readonly at: readonly CellRef[];
}

/** The codes of a table that have an amount in a column, in the table's order; undefined where the table or the column is not there. */
export function tableList(disclosure: Disclosure, id: string, column: string, fits: (code: string, row: TableRow) => boolean): readonly CodeAmount[] | undefined {
  const table = disclosure.tables.get(id);
  if (table === undefined || !tableIndex(table).columns.has(column)) return undefined;
  return [...tableIndex(table).byCode].flatMap(([code, rows]) => {
    const first = rows[0];
    if (first === undefined || !fits(code, first)) return [];
    const figures = rows.flatMap((row) => row.figures.get(column) ?? []).filter(({ problem }) => problem === undefined);
    const value = figures.reduce<Exact | undefined>((sum, { value: one, unit }) => {
      const amount = one.times(unitFactor(unit, "万元"));
      return sum === undefined ? amount : sum.plus(amount);
    }, undefined);
    return value === undefined || value.isZero() ? [] : [{ code, name: first.name, value, at: figures.map(({ at }) => at) }];
  });
}

/** A、B、C; 【待填】 where the table that has the names is missing. */
export function listRuns(names: readonly string[], label: string, table: string): readonly Run[] {
  return names.length === 0 ? [lackRun({ lack: label, table })] : [{ text: names.join("、") }];
}
