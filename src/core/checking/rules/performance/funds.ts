import { agreement, sumOf } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import type { Figure } from "../../../figures/figure";
import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { partsOf, type AmountColumn } from "../../survey/performance-funds";
import { performanceKey, performanceName } from "../../survey/performance-lines";

const COLUMNS = [["budget", "年度预算总额"], ["initial", "年度资金总额（年初预算数）"], ["full", "年度资金总额（全年预算数）"], ["executed", "年度资金总额（全年执行数）"]] as const;

/** 年度资金总额 = its sources, in every column of a performance table; 任务总额 = 财政拨款 + 其他资金. */
export const funds = rule({
  id: "performance/funds",
  title: "绩效表的资金总额应当等于各项资金来源之和",
  basis: "绩效目标表、自评表资金栏内部计算",
  severity: "error",
  messages: {
    sources: "{table}的{column}是 {total} 万元，而各项来源 {arithmetic} = {sum} 万元，相差 {difference} 万元。请核对。",
    task: "{table}的任务“{task}”总额是 {total} 万元，而财政拨款与其他资金 {arithmetic} = {sum} 万元，相差 {difference} 万元。请核对。",
  },
  *check({ current }) {
    for (const table of current.performance) {
      for (const [key, column] of COLUMNS) yield* sourcesOf(table, key, column);
      for (const { name, total, fiscal, other } of table.tasks) {
        if (total === undefined || fiscal === undefined || other === undefined) continue;
        yield compare(table, total, [fiscal, other], "task", { task: name.text }, ["task", name.text]);
      }
    }
  },
});

function* sourcesOf(table: PerformanceTable, key: AmountColumn, column: string): Iterable<Outcome<"sources" | "task">> {
  const total = table.funds.find(({ source }) => source === "total")?.amounts.get(key);
  const parts = partsOf(table, key);
  if (total === undefined || parts.length === 0) return;
  if (parts.every(({ writing }) => writing === "blank") && !total.value.isZero()) {
    yield { outcome: "noData", reason: "资金来源没有填写" };
    return;
  }
  yield compare(table, total, parts, "sources", { column }, [key]);
}

function compare(table: PerformanceTable, total: Figure, parts: readonly Figure[], messageId: "sources" | "task", more: Readonly<Record<string, string>>, key: readonly string[]): Outcome<"sources" | "task"> {
  if ([total, ...parts].some(({ problem }) => problem !== undefined)) return { outcome: "noData", reason: "资金栏中有读不出的数" };
  const sum = sumOf(parts);
  if (agreement(sum, total) !== "apart") return PASSED;
  const difference = total.value.minus(sum.value);
  return failed({
    messageId, data: { table: performanceName(table), ...more, total: amountText(total.value), arithmetic: parts.map(({ value }) => amountText(value)).join(" + "), sum: amountText(sum.value), difference: amountText(difference.abs()) },
    at: [total.at, ...parts.map(({ at }) => at)], table: performanceKey(table), key: [performanceKey(table), ...key], found: amountText(total.value), expected: amountText(sum.value), difference: amountText(difference),
  });
}
