import { agreement, sumOf, type Spread } from "../../../figures/agreement";
import type { NumberToken } from "../../../narrative/reading/number-token";
import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import type { CellRef } from "../../../workbook/cell-ref";
import { aboveTheWhole, partsOf } from "../../survey/performance-funds";
import type { NarrativeContext } from "../narrative-context";
import { broken, held, narrativeRule, unsure, type NarrativeOutcome } from "../narrative-rule";
import { amount, amountOf, asPrinted } from "../written";
import { squeezed } from "../../../wording/normalise";

type Column = "initial" | "full" | "executed";
type MessageId = "amount" | "count" | "others";

/** What amounts go by behind the number of tables; of several the last before the amount. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = [["executed", /执行|支出|支付|使用/g], ["initial", /年初(?:预算)?/g], ["full", /预算|资金|安排|涉及|金额/g]];
const NAMES: Readonly<Record<Column, string>> = { initial: "年初预算数", full: "全年预算数", executed: "全年执行数" };
const WHOLE = /整体/;
const PROJECTS = /项目/;
/** 涉及资金: which of the amounts is meant is left open. */
const OPEN = /涉及|资金/;

/** A number of self-evaluations and the amounts told of them. */
interface Told {
  readonly count: NumberToken;
  readonly isWhole: boolean;
  readonly moneys: readonly { readonly token: NumberToken; readonly column: Column; readonly isOpen: boolean }[];
}

/** 自评 of N projects, 全年预算数 X, 全年执行数 Y: those of the tables of self-evaluation. */
export const selfReview = narrativeRule({
  id: "narrative/self-review",
  title: "绩效自评的个数和金额应当与自评表一致",
  basis: "决算公开的绩效情况与自评表对应",
  severity: "error",
  messages: {
    amount: "绩效情况写的{what}{column}是{told}，而{count}张自评表合计 {expected} 万元，相差 {difference} 万元。请核对。",
    count: "绩效情况写的{what}是 {told} 个，而自评表有 {expected} 张，金额与这 {expected} 张的合计相同。请核对个数。",
    others: "绩效情况写的{what}是 {told} 个，而工作簿里只有 {expected} 张自评表。请补充公开，不予公开的请说明。",
  },
  *check(context) {
    const reviews = context.check.current.performance.filter(({ form }) => form.isReview);
    if (reviews.length === 0 || context.doubt !== undefined) return;
    for (const paragraph of context.paragraphsOf("accounts/performance")) {
      for (const told of toldIn(context, paragraph)) {
        const tables = reviews.filter(({ form }) => form.isProject !== told.isWhole);
        if (tables.length > 0) yield* compare(context, told, tables);
      }
    }
  },
});

function toldIn(context: NarrativeContext, paragraph: number): readonly Told[] {
  const told: { count: NumberToken; isWhole: boolean; moneys: Told["moneys"][number][] }[] = [];
  for (const token of context.numbersOf(paragraph)) {
    const [before, behind] = context.around(token, 24, 8).map(squeezed) as [string, string];
    const clause = before.replace(/^.*[,，。；;\d]/, "");
    const current = told.at(-1);
    if ((token.unit === "个" || token.unit === "项" || token.unit === "张") && token.value !== undefined) {
      const words = clause + /^[^,，。；;\d]*/.exec(behind)?.[0];
      if (WHOLE.test(words) || PROJECTS.test(words)) told.push({ count: token, isWhole: WHOLE.test(words), moneys: [] });
    } else if (token.unit === "万元" && token.value !== undefined && current !== undefined) {
      const column = columnOf(clause);
      if (column !== undefined && !current.moneys.some((one) => one.column === column)) current.moneys.push({ token, column, isOpen: OPEN.test(clause) });
    }
  }
  return told;
}

/** The column that the words before an amount name last; undefined where they name none. */
function columnOf(clause: string): Column | undefined {
  let found: Column | undefined;
  let last = -1;
  for (const [column, words] of COLUMNS) {
    for (const { index, 0: word } of clause.matchAll(words)) {
      // 预算执行数 is 执行数, 年初预算数 is that of the beginning.
      if (index + word.length <= last) continue;
      last = index + word.length;
      found = column;
    }
  }
  return found;
}

function* compare(context: NarrativeContext, { count, isWhole, moneys }: Told, tables: readonly PerformanceTable[]): Iterable<NarrativeOutcome<MessageId>> {
  const what = isWhole ? "整体支出绩效自评" : "绩效自评项目";
  const isCounted = count.value?.eq(tables.length) === true;
  const compared = moneys.flatMap((money) => {
    const told = context.stated(money.token);
    const expected = sumIn(tables, money.column);
    return told === undefined || expected === undefined ? [] : [{ ...money, told, expected, fits: fits(tables, money, told) }];
  });
  for (const { token, column, fits: isRight, expected } of compared) if (isRight) yield held([token], `与${String(tables.length)}张自评表的${NAMES[column]}合计 ${amountOf(expected)} 一致`, { cell: expected.at[0] as CellRef });
  const wrong = compared.filter(({ fits: isRight }) => !isRight);
  if (isCounted) {
    yield held([count], `工作簿里有 ${String(tables.length)} 张自评表`);
    for (const { token, column, isOpen, told, expected } of wrong) {
      if (isOpen || isDoubted(context, tables, column)) yield unsure([token], "说的是哪一项资金不能断定，或自评表的金额另有问题");
      else {
        const difference = told.value.minus(expected.value);
        yield broken({ messageId: "amount", data: { what, column: NAMES[column], told: asPrinted(token), count: String(tables.length), expected: amountOf(expected), difference: amount(difference.abs()) }, span: token.span, tokens: [token], at: expected.at, key: [what, column], found: amountOf(told), expected: amountOf(expected), difference: amount(difference) });
      }
    }
    return;
  }
  const data = { what, told: count.value?.toFixed() ?? "", expected: String(tables.length) };
  const place = { span: count.span, key: [what, "count"], found: data.told, expected: data.expected, at: tables.map(({ title }) => title.at) } as const;
  if (compared.length > 0 && wrong.length === 0) yield broken({ messageId: "count", data, tokens: [count], ...place });
  else if (count.value?.gt(tables.length) === true) yield broken({ messageId: "others", severity: "warning", data, tokens: [], ...place });
  else yield unsure([count], `工作簿里有 ${String(tables.length)} 张自评表，文中说的可能是其中一部分`);
}

interface Sum extends Spread {
  readonly at: readonly CellRef[];
}

/** A column's total over tables; undefined where one cannot be read. */
function sumIn(tables: readonly PerformanceTable[], column: Column): Sum | undefined {
  const figures = tables.flatMap(({ funds }) => funds.find(({ source }) => source === "total")?.amounts.get(column) ?? []);
  return figures.length < tables.length || figures.some(({ problem }) => problem !== undefined) ? undefined : { ...sumOf(figures), at: figures.map(({ at }) => at) };
}

/** Whether an amount is a column's total, as printed or as the sources of one of the tables have it; an open one may be any column's. */
function fits(tables: readonly PerformanceTable[], { column, isOpen }: Told["moneys"][number], told: Spread): boolean {
  const columns: readonly Column[] = isOpen ? ["full", "initial", "executed"] : [column];
  return columns.some((one) => {
    const sum = sumIn(tables, one);
    if (sum === undefined) return false;
    return agreement(told, sum) !== "apart" || tables.some((table) => {
      const [printed, parts] = [sumIn([table], one), partsOf(table, one)];
      return printed !== undefined && parts.length > 0 && agreement(told, { value: sum.value.minus(printed.value).plus(sumOf(parts).value), half: sum.half }) !== "apart";
    });
  });
}

/** The whole's own figures are told to be wrong where its projects have more. */
function isDoubted(context: NarrativeContext, tables: readonly PerformanceTable[], column: Column): boolean {
  return tables.some((table) => !table.form.isProject && aboveTheWhole(context.check.current, table)?.some(({ name }) => name === NAMES[column]) === true);
}
