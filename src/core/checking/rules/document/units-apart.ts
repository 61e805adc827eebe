import { agreement } from "../../../figures/agreement";
import { Exact, ZERO } from "../../../figures/exact";
import type { Figure } from "../../../figures/figure";
import { unitFactor } from "../../../figures/unit";
import type { Disclosure, RecognisedTable, TableRow } from "../../../recognition/disclosure";
import { PASSED, rule } from "../../rule";
import { failed } from "../failed";
import { amountText, tableList, tableName } from "../name-lines";

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
];
/** 千元 for 万元, 元 for 千元, 元 for 万元, each in both directions. */
const FACTORS: readonly Exact[] = [10, 1000, 10_000].map((factor) => new Exact(factor));
/** How coarse an amount may be, as its margin to its value: 0.01 against 0.1 proves no factor, and small factors take finer amounts. */
const COARSE = new Exact("0.02");
const COARSE_FOR_TEN = new Exact("0.001");

interface Total {
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

/** Whole tables that stand in another unit than the one they print. */
export const unitsApart = rule({
  id: "document/units-apart",
  title: "各表的金额应当与所写的单位相符",
  basis: "同一金额在各表换算成同一单位后应当相等",
  severity: "error",
  messages: {
    apart: "{table}的金额与{others}正好相差{factor}倍：“{row}”{column} {amount}{unit}，对应的应为 {expected}{unit}。像是单位写错或整张表没有换算，请核对{table}的单位（现为{unit}）。",
  },
  *check({ current }) {
    const ties = TIES.flatMap(([a, b]) => tie(totalOf(current, a), totalOf(current, b)));
    if (ties.length === 0) {
      yield { outcome: "noData", reason: "没有可以互相对照单位的合计数" };
      return;
    }
    const scales = scaleTables(ties);
    const usual = usualScale(scales);
    const agreeing = [...scales].filter(([, scale]) => scale.eq(usual)).map(([table]) => table);
    for (let i = 0; i < agreeing.length; i++) yield PASSED;
    for (const [table, scale] of scales) {
      if (scale.eq(usual)) continue;
      const own = ties.flatMap(({ a, b }) => [[a, b], [b, a]] as const).find(([one]) => one.table === table);
      if (own === undefined || !isWholeTable(own[0], table)) {
        yield { outcome: "ambiguous", reason: `${tableName(table)}的合计与其他表相差整倍数，但表内其他金额不是，可能只是合计填错` };
        continue;
      }
      const [total, other] = own;
      const ratio = scale.gt(usual) ? scale.div(usual) : usual.div(scale);
      const expected = other.figure.value.times(unitFactor(other.figure.unit, total.figure.unit)).toFixed(2);
      yield failed({
        messageId: "apart",
        data: { table: tableName(table), others: tableList(agreeing), factor: ratio.toFixed(0), row: total.row.key, column: total.column, amount: amountText(total.figure), expected, unit: table.unit },
        at: [table.unitAt ?? total.figure.at, total.figure.at, other.figure.at],
        key: [table.standard.id], found: amountText(total.figure), expected, table: table.standard.id,
      });
    }
  },
});

function totalOf(disclosure: Disclosure, [id, key, column]: Anchor): Total | undefined {
  const table = disclosure.tables.get(id);
  const row = table?.rows.find((one) => (key === "合计" ? one.kind === "total" : one.key === key));
  const figure = row?.figures.get(column);
  if (table === undefined || row === undefined || figure === undefined || figure.problem !== undefined) return undefined;
  return figure.value.isZero() || margin(figure).gt(COARSE) ? undefined : { table, row, column, figure };
}

function tie(a: Total | undefined, b: Total | undefined): Tie[] {
  if (a === undefined || b === undefined) return [];
  const [x, y] = [inWan(a.figure), inWan(b.figure)];
  if (agreement(x, y) !== "apart") return [{ a, b, factor: new Exact(1) }];
  const fine = margin(a.figure).lte(COARSE_FOR_TEN) && margin(b.figure).lte(COARSE_FOR_TEN);
  for (const factor of fine ? FACTORS : FACTORS.slice(1)) {
    if (agreement(scaled(x, factor), y) !== "apart") return [{ a, b, factor }];
    if (agreement(x, scaled(y, factor)) !== "apart") return [{ a, b, factor: new Exact(1).div(factor) }];
  }
  return [];
}

function margin({ value, half }: Figure): Exact {
  return half.div(value.abs());
}

function inWan(figure: Figure): { readonly value: Exact; readonly half: Exact } {
  return scaled(figure, unitFactor(figure.unit, "万元"));
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
      if (x === undefined && y === undefined && (scales.size === 0 || pass > 0)) scales.set(a.table, new Exact(1));
      else if (x !== undefined && y === undefined) scales.set(b.table, x.times(factor));
      else if (x === undefined && y !== undefined) scales.set(a.table, y.div(factor));
    }
  }
  return scales;
}

function usualScale(scales: ReadonlyMap<RecognisedTable, Exact>): Exact {
  const all = [...scales.values()];
  const count = (scale: Exact): number => all.filter((other) => other.eq(scale)).length;
  return [...all].sort((a, b) => count(b) - count(a))[0] ?? new Exact(1);
}

/** Whether the amounts around this one stand in the same unit: then it is the table's unit, not this one amount. */
function isWholeTable(total: Total, table: RecognisedTable): boolean {
  if (total.row.children.length > 0) return isSum(total.row, total.row.children, total.column);
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
