import { ZERO } from "../../core/figures/exact";
import type { Exact } from "../../core/figures/exact";
import { parseAmount } from "../../core/figures/parse-amount";
import { unitFactor } from "../../core/figures/unit";
import { noteValue } from "../../core/notes/notes";
import type { Notes } from "../../core/notes/notes";
import type { Disclosure, RecognisedTable, TableRow } from "../../core/recognition/disclosure";

export interface ChartSeries {
  readonly name: string;
  /** 万元, one per category. */
  readonly values: readonly Exact[];
}

/** A chart as data. "shares" are parts of one whole; "amounts" stand beside each other. */
export interface BudgetChart {
  readonly id: "classes" | "kinds" | "years";
  readonly title: string;
  /** What the chart shows, as a sentence for who cannot see it. */
  readonly description: string;
  readonly kind: "shares" | "amounts";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

const EXPENDITURE = "budget-3";
const KINDS = ["基本支出", "项目支出"] as const;

/** The charts that a document's tables and notes give: structure by 类, 基本 against 项目, this year against last. What has no figures has no chart. */
export function budgetCharts(disclosure: Disclosure, notes: Notes): readonly BudgetChart[] {
  const table = disclosure.tables.get(EXPENDITURE);
  const total = table?.rows.find(({ kind }) => kind === "total");
  if (table === undefined) return [];
  return [classes(table), ...(total === undefined ? [] : [kinds(table, total), years(table, total, notes)])].filter((chart) => chart !== undefined);
}

function classes(table: RecognisedTable): BudgetChart | undefined {
  const rows = table.rows
    .filter(({ kind, code }) => kind === "code" && code?.length === 3)
    .map((row) => ({ name: row.name, amount: amountOf(table, row, "合计") }))
    .filter(({ amount }) => amount.gt(0))
    .sort((a, b) => b.amount.comparedTo(a.amount));
  if (rows.length === 0) return undefined;
  return chart("classes", "支出结构（按功能分类）", "shares", rows.map(({ name }) => name), [{ name: "本年预算", values: rows.map(({ amount }) => amount) }]);
}

function kinds(table: RecognisedTable, total: TableRow): BudgetChart | undefined {
  const values = KINDS.map((kind) => amountOf(table, total, kind));
  return values.every((value) => value.gte(0)) && values.some((value) => value.gt(0)) ? chart("kinds", "基本支出与项目支出", "shares", KINDS, [{ name: "本年预算", values }]) : undefined;
}

function years(table: RecognisedTable, total: TableRow, notes: Notes): BudgetChart | undefined {
  const last = KINDS.map((kind) => lastYear(notes, kind));
  const known = last.filter((amount) => amount !== undefined);
  if (known.length < KINDS.length) return undefined;
  const now = KINDS.map((kind) => amountOf(table, total, kind));
  return chart("years", "支出预算与上年比较", "amounts", [...KINDS, "合计"], [{ name: "上年预算", values: [...known, sum(known)] }, { name: "本年预算", values: [...now, sum(now)] }]);
}

function lastYear(notes: Notes, kind: string): Exact | undefined {
  const text = noteValue(notes, "changes", `expenditure/${kind}`, "lastYear")?.text;
  const parsed = text === undefined ? null : parseAmount(text);
  return parsed === null || parsed === "blank" || parsed === "dash" ? undefined : parsed.value.times(parsed.unit === undefined ? 1 : unitFactor(parsed.unit, "万元"));
}

function amountOf(table: RecognisedTable, row: TableRow, column: string): Exact {
  const figure = row.figures.get(column);
  return figure === undefined || figure.problem !== undefined ? ZERO : figure.value.times(unitFactor(table.unit, "万元"));
}

function chart(id: BudgetChart["id"], title: string, kind: BudgetChart["kind"], categories: readonly string[], series: readonly ChartSeries[]): BudgetChart {
  const told = series.map(({ name, values }) => `${name}：${categories.map((category, at) => `${category}${amountWords(values[at] ?? ZERO)}万元`).join("，")}`);
  return { id, title, kind, categories, series, description: `${told.join("；")}。` };
}

/** 12345.6 → "12,345.60". */
export function amountWords(value: Exact): string {
  return value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

/** Share of a whole, "12.34%"; "" where there is no whole. */
export function shareWords(value: Exact, whole: Exact): string {
  return whole.isZero() ? "" : `${value.div(whole).times(100).toFixed(2)}%`;
}

export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
