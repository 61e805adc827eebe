import type { Indicator, PerformanceTable } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { signAgainstSense } from "../../survey/meant-signs";
import { indicatorKey, performanceKey, performanceName } from "../../survey/performance-lines";

/** A cost has ≤, a rate to be reached ≥, what is to be kept low ≤. */
export const operator = rule({
  id: "performance/operator",
  title: "指标值的比较符号应当符合指标的含义",
  basis: "成本类指标写“≤”，完成率、满意度等写“≥”",
  severity: "warning",
  messages: {
    cost: "{table}的成本指标“{name}”写作“{value}”，成本应当是不超过。请核对符号是否写反。",
    reach: "{table}的指标“{name}”写作“{value}”，这一指标越高越好，应当用“≥”。请核对符号是否写反。",
    keepLow: "{table}的指标“{name}”写作“{value}”，这一指标越低越好，应当用“≤”。请核对符号是否写反。",
  },
  *check({ current }) {
    for (const table of current.performance) for (const indicator of table.indicators) yield* judge(table, indicator);
  },
});

function* judge(table: PerformanceTable, indicator: Indicator): Iterable<Outcome<"cost" | "reach" | "keepLow">> {
  const { target, name } = indicator;
  if (target?.read.operator === undefined || name === undefined || target.read.operator === "=") return;
  const wrong = signAgainstSense(indicator);
  if (wrong === undefined) yield PASSED;
  else yield failed({ messageId: wrong, data: { table: performanceName(table), name: name.text, value: target.text }, at: [target.at, name.at], table: performanceKey(table), key: [performanceKey(table), indicatorKey(indicator)], found: target.text });
}
