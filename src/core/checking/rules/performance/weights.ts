import type { Exact } from "../../../figures/exact";
import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule } from "../../rule";
import { indicatorKey, performanceKey, performanceName, plainScore, sumOfScores } from "../../survey/performance-lines";

/** Weights of the indicators come to 90 where 预算执行率 (10) is apart, to 100 where it is among them; in a self-evaluation to 100 with it. */
export const weights = rule({
  id: "performance/weights",
  title: "指标分值权重合计应当是90（另有预算执行率10分）或100",
  basis: "绩效目标管理办法：预算执行率10分，其余指标90分",
  severity: "error",
  messages: {
    sum: "{table}的指标权重合计是 {sum} 分，应当是 {expected} 分，相差 {difference} 分。请核对各项权重。",
    alike: "{table}的指标权重合计是 {sum} 分（本工作簿{count}张同类表都是这样），通常应当是 {expected} 分。请核对是否符合本地要求。",
  },
  *check({ current }) {
    const weighed = current.performance.flatMap((table) => weigh(table) ?? []);
    for (const one of weighed) {
      const { table, sum, expected } = one;
      if (sum === undefined) yield { outcome: "noData", reason: "权重没有填全或读不出" };
      else if (sum.eq(expected)) yield PASSED;
      else {
        const others = weighed.filter((other) => other.table.form === table.form);
        const alike = others.every((other) => other.sum?.eq(sum) === true);
        const data = { table: performanceName(table), sum: plainScore(sum), expected: String(expected), difference: plainScore(sum.minus(expected).abs()), count: String(others.length) };
        yield failed({
          messageId: alike && others.length > 1 ? "alike" : "sum", ...(alike && !table.form.isReview ? { severity: "warning" as const } : {}), data,
          at: [...(table.total?.weight === undefined ? [] : [table.total.weight.at]), ...table.indicators.flatMap(({ weight }) => weight?.at ?? [])], table: performanceKey(table), key: [performanceKey(table)], found: plainScore(sum), expected: String(expected),
        });
      }
    }
  },
});

interface Weighed {
  readonly table: PerformanceTable;
  /** Undefined where a weight is missing or no number. */
  readonly sum: Exact | undefined;
  readonly expected: number;
}

function weigh(table: PerformanceTable): Weighed | undefined {
  if (!table.columns.has("weight")) return undefined;
  const filled = table.indicators.filter(({ name, target }) => name !== undefined || target !== undefined);
  const execution = table.form.isReview ? table.funds.find(({ source }) => source === "total")?.weight : undefined;
  const among = filled.some((one) => /^预算执行率/.test(indicatorKey(one)));
  const missing = filled.length === 0 || filled.some(({ weight }) => weight === undefined);
  return { table, sum: missing ? undefined : sumOfScores([...filled.map(({ weight }) => weight), execution]), expected: among || execution !== undefined ? 100 : 90 };
}
