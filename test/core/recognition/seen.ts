import type { RecognisedTable, TableRow } from "../../../src/core/recognition/disclosure";
import { recognise } from "../../../src/core/recognition/recognise";
import { a1, a1Range } from "../../../src/core/workbook/a1";
import type { Sheet } from "../../../src/core/workbook/workbook";
import { book } from "../support/sheet";

/** The tables of some sheets: "budget-3 支出!A1:G9 万元". */
export function tablesIn(...sheets: readonly Sheet[]): string[] {
  return [...recognise(book(...sheets)).tables.values()].map(({ standard, range, unit }) => `${standard.id} ${range.sheet}!${a1Range(range)} ${unit}`);
}

/** What was not recognised: "Sheet1: reason". */
export function unrecognisedIn(...sheets: readonly Sheet[]): string[] {
  return recognise(book(...sheets)).unrecognised.map(({ sheet, reason }) => `${sheet}: ${reason}`);
}

export function tableIn(id: string, ...sheets: readonly Sheet[]): RecognisedTable {
  const { tables, unrecognised } = recognise(book(...sheets));
  const table = tables.get(id);
  if (table === undefined) throw new Error(`${id} was not recognised: ${unrecognised.map(({ reason }) => reason).join("; ")}`);
  return table;
}

/** Every line of a table with the cells that bear something, left to right: "2080501 行政单位离退休 合计 E7=20.54 项目支出 G7=20.54". */
export function linesIn(id: string, ...sheets: readonly Sheet[]): string[] {
  return tableIn(id, ...sheets).rows.map(line);
}

export function line({ kind, key, code, name, figures }: TableRow): string {
  const who = kind === "code" ? `${key} ${name}` : kind === "project" ? `${code ?? "–"}/${key}` : kind === "unit" ? `unit ${key}` : key;
  const told = [...figures].sort(([, a], [, b]) => a.at.column - b.at.column).flatMap(([column, { value, at, writing, problem }]) => {
    if (writing === "blank") return [];
    return [`${column} ${a1(at)}=${problem === undefined ? value.toString() : problem.kind}`];
  });
  return [who, ...told].join(" ");
}
