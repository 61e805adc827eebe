import type { CheckContext } from "../../../src/core/checking/rule";
import type { Figure } from "../../../src/core/figures/figure";
import { readFigure } from "../../../src/core/figures/read-figure";
import type { AmountUnit } from "../../../src/core/figures/unit";
import type { NotRecognised, RecognisedTable, RowKind, TableRow } from "../../../src/core/recognition/disclosure";
import type { Words } from "../../../src/core/recognition/words";
import { budgetTables } from "../../../src/core/standards/budget/tables";
import type { TableSide, TableStandard } from "../../../src/core/standards/table-standard";
import { parseA1 } from "../../../src/core/workbook/a1";
import type { Cell } from "../../../src/core/workbook/cell";
import type { CellRef } from "../../../src/core/workbook/cell-ref";
import type { Sheet, SheetVisibility, Workbook } from "../../../src/core/workbook/workbook";

/**
 * Recognised tables written as literals, so that rules and identities are tested without the recogniser.
 *
 * A table stands on a sheet called as the table is (表3). Its lines begin in row 6. Codes stand in A, names in B, amounts from C on
 * (T7: project names in C, amounts from D on). T1 and T4 have two sides: items in A, amounts from B; 类 (code and name in one cell) in G, amounts from H.
 */
export type Amount = number | string | null | Cell;

export interface Line {
  readonly kind: RowKind | "stray";
  readonly key: string;
  readonly code?: string;
  readonly name: string;
  readonly codeName?: string;
  readonly amounts: readonly Amount[];
}

/** A functional or economic code's own line. */
export const code = (key: string, name: string, ...amounts: Amount[]): Line => ({ kind: "code", key, code: key, name, amounts });
/** The 合计 line. */
export const total = (...amounts: Amount[]): Line => ({ kind: "total", key: "合计", name: "合计", amounts });
/** A named line of T1, T4 or T10. */
export const item = (key: string, ...amounts: Amount[]): Line => ({ kind: "item", key, name: key, amounts });
/** A project's line: under a code with its 科目名称 (T7), or alone (T11: code ""). */
export const project = (under: string, codeName: string, name: string, ...amounts: Amount[]): Line =>
  under === "" ? { kind: "project", key: name, name, amounts } : { kind: "project", key: name, code: under, codeName, name, amounts };
/** A unit's own subtotal line (T7, T11). */
export const unitLine = (name: string, ...amounts: Amount[]): Line => ({ kind: "unit", key: name, name, amounts });
/** Amounts on a line that could not be read: without a name, or with one that the form does not have. */
export const stray = (name: string, ...amounts: Amount[]): Line => ({ kind: "stray", key: "", name, amounts });

export interface TableOptions {
  readonly title?: string;
  readonly unit?: AmountUnit;
  /** Whether the unit is printed (in E3); it is unless told otherwise. */
  readonly unitPrinted?: boolean;
  readonly agency?: string;
  /** The label before the agency; both stand in A3. */
  readonly agencyLabel?: string;
  /** Printed in the title. */
  readonly year?: number;
  /** Below the body, one row each. */
  readonly notes?: readonly string[];
  readonly visibility?: SheetVisibility;
  /** "6" hides row 6, "C" hides column C. */
  readonly hidden?: readonly string[];
}

export interface LiteralTable {
  readonly table: RecognisedTable;
  readonly sheet: Sheet;
}

const FIRST_ROW = 5;

/** A recognised table, its rows linked to parents and children by their codes, and the sheet that it was read from. */
export function literalTable(id: string, lines: readonly Line[], options: TableOptions = {}): LiteralTable {
  const standard = budgetTables.find((one) => one.id === id);
  if (standard === undefined) throw new Error(`no such table: ${id}`);
  const sheet = standard.name;
  const unit = options.unit ?? "万元";
  const cells: Cell[][] = [];
  const put = (at: CellRef, cell: Cell): void => {
    (cells[at.row] ??= [])[at.column] = cell;
  };
  const title = options.title ?? `${options.year === undefined ? "" : `${options.year}年`}${standard.titles[0] ?? ""}`;
  put({ sheet, row: 1, column: 0 }, { value: title });
  if (options.agency !== undefined) put({ sheet, row: 2, column: 0 }, { value: `${options.agencyLabel ?? "编制部门"}：${options.agency}` });
  if (options.unitPrinted !== false) put({ sheet, row: 2, column: 4 }, { value: `单位：${unit}` });
  const next = new Map<number, number>();
  const rows: TableRow[] = [];
  const strays: TableRow[] = [];
  for (const line of lines) {
    const sideIndex = sideOf(line, standard);
    const row = next.get(sideIndex) ?? FIRST_ROW;
    next.set(sideIndex, row + 1);
    (line.kind === "stray" ? strays : rows).push(literalRow(line, standard, sideIndex, { sheet, row, column: 0 }, unit, put));
  }
  link(rows);
  const bottom = Math.max(FIRST_ROW, ...next.values()) - 1;
  const notes = (options.notes ?? []).map((text, i): Words => {
    const at = { sheet, row: bottom + 1 + i, column: 0 };
    put(at, { value: text });
    return { text, at };
  });
  const hidden = options.hidden ?? [];
  const table: RecognisedTable = {
    standard, title, titleAt: { sheet, row: 1, column: 0 }, range: { sheet, top: 1, left: 0, bottom, right: 19 }, unit,
    ...(options.unitPrinted === false ? {} : { unitAt: { sheet, row: 2, column: 4 } }),
    ...(options.year === undefined ? {} : { year: { value: options.year, at: { sheet, row: 1, column: 0 } } }),
    ...(options.agency === undefined ? {} : { agency: { text: options.agency, at: { sheet, row: 2, column: 0 } } }),
    columns: new Map(columnsOf(standard.sides[0], firstColumn(standard, 0))), rows, strays, notes,
  };
  return {
    table,
    sheet: {
      name: sheet, visibility: options.visibility ?? "visible", rows: cells, merges: [],
      hiddenRows: new Set(hidden.filter((one) => /^\d+$/.test(one)).map((one) => Number(one) - 1)),
      hiddenColumns: new Set(hidden.filter((one) => /^[A-Z]+$/.test(one)).map((one) => parseA1(`${one}1`)?.column ?? -1)),
    },
  };
}

export interface BookOptions {
  readonly name?: string;
  readonly unrecognised?: readonly NotRecognised[];
  /** Sheets that are no table. */
  readonly sheets?: readonly Sheet[];
}

/** What a rule sees of a workbook with these tables. */
export function literalContext(tables: readonly LiteralTable[], options: BookOptions = {}): CheckContext {
  const workbook: Workbook = { name: options.name ?? "预算公开.xlsx", sheets: [...tables.map(({ sheet }) => sheet), ...(options.sheets ?? [])], notices: [] };
  return {
    workbook,
    current: { document: "budget", tables: new Map(tables.map(({ table }) => [table.standard.id, table])), unrecognised: options.unrecognised ?? [], performance: [] },
  };
}

/** A sheet of text and numbers that is no table. */
export function literalSheet(name: string, rows: readonly (readonly (string | number)[])[], visibility: SheetVisibility = "visible"): Sheet {
  return { name, visibility, rows: rows.map((row) => row.map((value) => ({ value }))), merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

function literalRow(line: Line, standard: TableStandard, sideIndex: number, start: CellRef, unit: AmountUnit, put: (at: CellRef, cell: Cell) => void): TableRow {
  const side = standard.sides[sideIndex];
  const joined = side?.rows.kind === "classes";
  const left = sideIndex * 6;
  const at = (column: number): CellRef => ({ ...start, column });
  const figures = new Map<string, Figure>();
  columnsOf(side, firstColumn(standard, sideIndex)).forEach(([key, column], i) => {
    const cell = cellOf(line.amounts[i] ?? null);
    if (cell !== undefined) put(at(column), cell);
    figures.set(key, readFigure(cell, at(column), unit));
  });
  const nameAt = at(joined || side?.rows.kind === "items" ? left : line.codeName === undefined ? 1 : 2);
  if (line.name !== "") put(nameAt, { value: joined && line.code !== undefined ? `${line.code}${line.name}` : line.name });
  const codeAt = line.code === undefined ? [] : [joined ? nameAt : at(0)];
  if (line.code !== undefined && !joined) put(at(0), { value: line.code });
  if (line.codeName !== undefined) put(at(1), { value: line.codeName });
  return {
    kind: line.kind === "stray" ? "item" : line.kind, key: line.key, name: line.name, codeAt, row: start.row, figures, children: [],
    ...(line.code === undefined ? {} : { code: line.code }),
    ...(line.name === "" ? {} : { nameAt }),
    ...(line.codeName === undefined ? {} : { codeName: { text: line.codeName, at: at(1) } }),
  };
}

function cellOf(amount: Amount): Cell | undefined {
  if (amount === null) return undefined;
  if (typeof amount === "object") return amount;
  return typeof amount === "string" && amount.startsWith("#") ? { value: amount, error: amount } : { value: amount };
}

function sideOf(line: Line, standard: TableStandard): number {
  const found = standard.sides.findIndex(({ rows }) => rows.kind === "classes" && (line.kind === "code" || rows.items.some(({ name }) => name === line.key)));
  return found < 0 ? 0 : found;
}

function firstColumn(standard: TableStandard, sideIndex: number): number {
  const kind = standard.sides[sideIndex]?.rows.kind;
  if (kind === "coded-projects") return 3;
  return kind === "items" || kind === "classes" ? sideIndex * 6 + 1 : 2;
}

function columnsOf(side: TableSide | undefined, first: number): [string, number][] {
  return Object.keys(side?.columns ?? {}).map((key, i): [string, number] => [key, first + i]);
}

/** 项 → 款 → 类 → unit or total, as the recogniser links them. */
function link(rows: readonly TableRow[]): void {
  type Open = { -readonly [K in keyof TableRow]: TableRow[K] };
  const top = rows.find(({ kind }) => kind === "total");
  let unit: TableRow | undefined;
  for (const row of rows) {
    if (row.kind === "unit") unit = row;
    if (row.kind === "item" || row === top) continue;
    const above = rows
      .filter((other) => other !== row && other.kind === "code" && row.code !== undefined && row.code.startsWith(other.code ?? "-") && (row.kind === "project" || row.code !== other.code))
      .sort((a, b) => (b.code?.length ?? 0) - (a.code?.length ?? 0))[0];
    const parent = above ?? (row.kind === "unit" ? undefined : unit) ?? top;
    if (parent === undefined) continue;
    (row as Open).parent = parent;
    (parent.children as TableRow[]).push(row);
  }
}
