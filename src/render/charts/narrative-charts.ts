import { ZERO } from "../../core/figures/exact";
import type { Exact } from "../../core/figures/exact";
import { parseAmount } from "../../core/figures/parse-amount";
import { unitFactor } from "../../core/figures/unit";
import { noteValue } from "../../core/notes/notes";
import type { Notes } from "../../core/notes/notes";
import type { Disclosure, RecognisedTable, TableRow } from "../../core/recognition/disclosure";
import type { DocumentKind } from "../../core/standards/document-standard";

export interface ChartSeries {
  readonly name: string;
  /** 万元, one per category. */
  readonly values: readonly Exact[];
}

/** A chart as data. "shares" are parts of one whole; "amounts" stand beside each other. */
export interface NarrativeChart {
  readonly id: "classes" | "kinds" | "years";
  readonly title: string;
  /** What the chart shows, as a sentence for who cannot see it. */
  readonly description: string;
  readonly kind: "shares" | "amounts";
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** What charts are drawn from in each kind of document: its table of expenditure. */
interface ChartSource {
  readonly table: string;
  readonly whole: string;
  readonly kinds: readonly string[];
  readonly now: string;
}

const SOURCES: Readonly<Record<DocumentKind, ChartSource>> = {
  budget: { table: "budget-3", whole: "合计", kinds: ["基本支出", "项目支出"], now: "本年预算" },
  accounts: { table: "accounts-03", whole: "本年支出合计", kinds: ["基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"], now: "本年决算" },
};
const COMPARED = ["基本支出", "项目支出"] as const;
const EXPENSES = ["因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"] as const;

/**
 * The charts that a document's tables and notes give: structure by 类, kinds of expenditure, and this year against last; of final accounts, the three public
 * expenses against their budget. What has no figures has no chart.
 */
export function narrativeCharts(disclosure: Disclosure, notes: Notes): readonly NarrativeChart[] {
  const source = SOURCES[disclosure.document];
  const table = disclosure.tables.get(source.table);
  const total = table?.rows.find(({ kind }) => kind === "total");
  const besides = disclosure.document === "budget" ? (table === undefined || total === undefined ? undefined : years(table, total, notes)) : expenses(disclosure.tables.get("accounts-07"));
  return [table === undefined ? undefined : classes(table, source), table === undefined || total === undefined ? undefined : kinds(table, total, source), besides].filter((chart) => chart !== undefined);
}

function classes(table: RecognisedTable, { whole, now }: ChartSource): NarrativeChart | undefined {
  const rows = table.rows
    .filter(({ kind, code }) => kind === "code" && code?.length === 3)
    .map((row) => ({ name: row.name, amount: amountOf(table, row, whole) }))
    .filter(({ amount }) => amount.gt(0))
    .sort((a, b) => b.amount.comparedTo(a.amount));
  if (rows.length === 0) return undefined;
  return chart("classes", "支出结构（按功能分类）", "shares", rows.map(({ name }) => name), [{ name: now, values: rows.map(({ amount }) => amount) }]);
}

function kinds(table: RecognisedTable, total: TableRow, { kinds: names, now }: ChartSource): NarrativeChart | undefined {
  const told = names.map((name) => ({ name, value: amountOf(table, total, name) })).filter(({ name, value }) => !value.isZero() || COMPARED.some((one) => one === name));
  const values = told.map(({ value }) => value);
  const title = told.length > COMPARED.length ? "支出结构（按支出性质）" : "基本支出与项目支出";
  return values.every((value) => value.gte(0)) && values.some((value) => value.gt(0)) ? chart("kinds", title, "shares", told.map(({ name }) => name), [{ name: now, values }]) : undefined;
}

/** 决算07表, where it prints what was planned. */
function expenses(table: RecognisedTable | undefined): NarrativeChart | undefined {
  if (table === undefined) return undefined;
  const rows = EXPENSES.flatMap((name) => table.rows.find(({ key, figures }) => key === name && figures.has("预算数")) ?? []);
  const of = (column: string): readonly Exact[] => rows.map((row) => amountOf(table, row, column));
  const series = [{ name: "全年预算", values: of("预算数") }, { name: "本年决算", values: of("决算数") }];
  return series.some(({ values }) => values.some((value) => !value.isZero())) ? chart("years", "“三公”经费预算与决算", "amounts", rows.map(({ name }) => name), series) : undefined;
}

function years(table: RecognisedTable, total: TableRow, notes: Notes): NarrativeChart | undefined {
  const last = COMPARED.map((kind) => lastYear(notes, kind));
  const known = last.filter((amount) => amount !== undefined);
  if (known.length < COMPARED.length) return undefined;
  const now = COMPARED.map((kind) => amountOf(table, total, kind));
  return chart("years", "支出预算与上年比较", "amounts", [...COMPARED, "合计"], [{ name: "上年预算", values: [...known, sum(known)] }, { name: "本年预算", values: [...now, sum(now)] }]);
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

function chart(id: NarrativeChart["id"], title: string, kind: NarrativeChart["kind"], categories: readonly string[], series: readonly ChartSeries[]): NarrativeChart {
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
