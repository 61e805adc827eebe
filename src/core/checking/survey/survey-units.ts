import { onceFor } from "../../recall/once-for";
import { agreement } from "../../figures/agreement";
import { Exact, ONE, ZERO } from "../../figures/exact";
import type { Figure } from "../../figures/figure";
import { unitFactor } from "../../figures/unit";
import type { Disclosure, RecognisedTable, TableRow } from "../../recognition/disclosure";

/** One total of a table: line and column as identities call them. */
type Anchor = readonly [table: string, row: string, column: string];

/** Amounts that must be one: only they tell that a whole table stands in another unit. */
const TIES: readonly (readonly [Anchor, Anchor])[] = [
  [["budget-1", "收入总计", "预算数"], ["budget-2", "合计", "总计"]],
  [["budget-1", "支出总计", "预算数"], ["budget-3", "合计", "合计"]],
  [["budget-2", "合计", "总计"], ["budget-3", "合计", "合计"]],
  [["budget-2", "合计", "财政拨款小计"], ["budget-4", "收入总计", "合计"]],
  [["budget-4", "支出总计", "一般公共预算"], ["budget-5", "合计", "合计"]],
  [["budget-5", "合计", "基本支出"], ["budget-6", "合计", "合计"]],
  [["budget-5", "合计", "项目支出"], ["budget-7", "合计", "项目支出合计"]],
  [["budget-4", "支出总计", "政府性基金预算"], ["budget-8", "合计", "合计"]],
  [["budget-4", "支出总计", "国有资本经营预算"], ["budget-9", "合计", "合计"]],
  [["budget-1", "上年结转结余", "预算数"], ["budget-11", "合计", "总计"]],
  // Projects may add to these two, never by a round factor.
  [["budget-6", "30231", "合计"], ["budget-10", "公务用车运行费", "合计"]],
  [["budget-6", "30217", "合计"], ["budget-10", "公务接待费", "合计"]],
  [["accounts-01", "本年收入合计", "决算数"], ["accounts-02", "合计", "本年收入合计"]],
  [["accounts-01", "本年支出合计", "决算数"], ["accounts-03", "合计", "本年支出合计"]],
  [["accounts-01", "一般公共预算财政拨款收入", "决算数"], ["accounts-04", "一般公共预算财政拨款", "决算数"]],
  [["accounts-04", "本年支出合计", "一般公共预算财政拨款"], ["accounts-05", "合计", "合计"]],
  [["accounts-04", "本年支出合计", "政府性基金预算财政拨款"], ["accounts-08", "合计", "本年支出合计"]],
  [["accounts-04", "本年支出合计", "国有资本经营预算财政拨款"], ["accounts-09", "合计", "本年支出合计"]],
  // These are the same money as a rule of thumb only, and never apart by a round factor.
  [["accounts-05", "2210201", "基本支出"], ["accounts-06", "30113", "决算数"]],
  [["accounts-05", "2080505", "基本支出"], ["accounts-06", "30108", "决算数"]],
  [["accounts-06", "30231", "决算数"], ["accounts-07", "公务用车运行费", "决算数"]],
  [["accounts-06", "30217", "决算数"], ["accounts-07", "公务接待费", "决算数"]],
];
/** 千元 for 万元, 元 for 千元, 元 for 万元, each in both directions. */
const FACTORS: readonly Exact[] = [10, 1000, 10_000].map((factor) => new Exact(factor));
/** How coarse an amount may be, as its margin to its value: 0.01 against 0.1 proves no factor, and small factors take finer amounts. */
const COARSE = new Exact("0.02");
const COARSE_FOR_TEN = new Exact("0.001");

/** An amount that stands in two tables, as one of them prints it. */
export interface Total {
  readonly table: RecognisedTable;
  readonly row: TableRow;
  readonly column: string;
  readonly figure: Figure;
}

/** Two tables whose totals must be one amount, and by which factor the second is larger. */
interface Tie {
  readonly a: Total;
  readonly b: Total;
  readonly factor: Exact;
}

/** A table that stands as a whole in another unit than the one it prints, or only its total does. */
export interface WrongUnit {
  readonly table: RecognisedTable;
  readonly own: Total;
  readonly other: Total;
  /** How many times too large or too small its amounts are. */
  readonly ratio: Exact;
  /** The amounts around it are off by the same: it is the unit, not this one amount. */
  readonly whole: boolean;
}

/** What the totals of a document tell of its units. */
export interface UnitSurvey {
  readonly wrong: readonly WrongUnit[];
  /** Tables whose totals agree in the unit they print. */
  readonly agreeing: readonly RecognisedTable[];
}

const survey = onceFor<Disclosure, UnitSurvey>();

/** Finds the tables in a wrong unit. Two rules ask; the search is made once. */
export function surveyUnits(disclosure: Disclosure): UnitSurvey {
  return survey(disclosure, () => search(disclosure));
}

function search(disclosure: Disclosure): UnitSurvey {
  const ties = TIES.flatMap(([a, b]) => tie(totalOf(disclosure, a), totalOf(disclosure, b)));
  if (ties.every(({ factor }) => factor.eq(ONE))) return { wrong: [], agreeing: [...new Set(ties.flatMap(({ a, b }) => [a.table, b.table]))] };
  const scales = scaleTables(ties);
  const usual = usualScale(scales);
  const wrong = [...scales].flatMap(([table, scale]): WrongUnit[] => {
    const pair = scale.eq(usual) ? undefined : ties.flatMap(({ a, b }) => [[a, b], [b, a]] as const).find(([one]) => one.table === table);
    if (pair === undefined) return [];
    const [own, other] = pair;
    return [{ table, own, other, ratio: scale.gt(usual) ? scale.div(usual) : usual.div(scale), whole: isWholeTable(own, table) }];
  });
  return { wrong, agreeing: [...scales].filter(([, scale]) => scale.eq(usual)).map(([table]) => table) };
}

function totalOf(disclosure: Disclosure, [id, key, column]: Anchor): Total | undefined {
  const table = disclosure.tables.get(id);
  const row = table?.rows.find((one) => (key === "合计" ? one.kind === "total" : one.key === key));
  const figure = row?.figures.get(column);
  if (table === undefined || row === undefined || figure === undefined || figure.problem !== undefined) return undefined;
  return figure.value.isZero() || !isFiner(figure, COARSE) ? undefined : { table, row, column, figure };
}

function tie(a: Total | undefined, b: Total | undefined): Tie[] {
  if (a === undefined || b === undefined) return [];
  const [x, y] = [inWan(a.figure), inWan(b.figure)];
  if (agreement(x, y) !== "apart") return [{ a, b, factor: ONE }];
  const fine = isFiner(a.figure, COARSE_FOR_TEN) && isFiner(b.figure, COARSE_FOR_TEN);
  for (const factor of fine ? FACTORS : FACTORS.slice(1)) {
    if (agreement(scaled(x, factor), y) !== "apart") return [{ a, b, factor }];
    if (agreement(x, scaled(y, factor)) !== "apart") return [{ a, b, factor: ONE.div(factor) }];
  }
  return [];
}

function isFiner({ value, half }: Figure, limit: Exact): boolean {
  return half.lte(limit.times(value.abs()));
}

function inWan(figure: Figure): { readonly value: Exact; readonly half: Exact } {
  return figure.unit === "万元" ? figure : scaled(figure, unitFactor(figure.unit, "万元"));
}

function scaled(spread: { readonly value: Exact; readonly half: Exact }, factor: Exact): { readonly value: Exact; readonly half: Exact } {
  return { value: spread.value.times(factor), half: spread.half.times(factor) };
}

/** Table → how many times too large its amounts are against the first table of its chain of ties. */
function scaleTables(ties: readonly Tie[]): Map<RecognisedTable, Exact> {
  const scales = new Map<RecognisedTable, Exact>();
  for (let pass = 0; pass < ties.length; pass++) {
    for (const { a, b, factor } of ties) {
      const [x, y] = [scales.get(a.table), scales.get(b.table)];
      if (x === undefined && y === undefined) {
        // A second chain of ties starts only when the first has been followed to its end.
        if (scales.size === 0 || pass > 0) scales.set(a.table, ONE).set(b.table, factor);
      } else if (x !== undefined && y === undefined) scales.set(b.table, x.times(factor));
      else if (x === undefined && y !== undefined) scales.set(a.table, y.div(factor));
    }
  }
  return scales;
}

function usualScale(scales: ReadonlyMap<RecognisedTable, Exact>): Exact {
  const all = [...scales.values()];
  const count = (scale: Exact): number => all.filter((other) => other.eq(scale)).length;
  return [...all].sort((a, b) => count(b) - count(a))[0] ?? ONE;
}

/** Whether the amounts around this one stand in the same unit: then it is the table's unit, not this one amount. */
function isWholeTable(total: Total, table: RecognisedTable): boolean {
  const { parent } = total.row;
  if (total.row.children.length > 0) return isSum(total.row, total.row.children, total.column);
  if (parent !== undefined) return isSum(parent, parent.children, total.column);
  const partOf = itemParts(table);
  const whole = partOf.get(total.row.key) ?? total.row.key;
  const parts = table.rows.filter((row) => partOf.get(row.key) === whole);
  const wholeRow = table.rows.find((row) => row.key === whole);
  if (wholeRow !== undefined && parts.length > 0) return isSum(wholeRow, parts, total.column);
  const twin = table.rows.find((row) => row !== total.row && (row.key === "收入总计" || row.key === "支出总计"))?.figures.get(total.column);
  return twin !== undefined && agreement(twin, total.figure) !== "apart";
}

/** Named line → the line that it is a part of. */
function itemParts(table: RecognisedTable): ReadonlyMap<string, string> {
  return new Map(table.standard.sides.flatMap(({ rows }) => (rows.kind === "items" ? rows.items : [])).flatMap(({ name, partOf }): [string, string][] => (partOf === undefined ? [] : [[name, partOf]])));
}

function isSum(whole: TableRow, parts: readonly TableRow[], column: string): boolean {
  const sum = whole.figures.get(column);
  const figures = parts.flatMap((part) => part.figures.get(column) ?? []);
  const value = figures.reduce((total, part) => total.plus(part.value), ZERO);
  const half = figures.reduce((total, part) => total.plus(part.half), ZERO);
  return sum !== undefined && !sum.value.isZero() && agreement({ value, half }, sum) !== "apart";
}
