import { PASSED, failed, rule } from "../../rule";
import { performanceKey, performanceName, plainScore } from "../../survey/performance-lines";
import { wrongWeight } from "../../survey/review-scores";
import { weigh } from "../../survey/weigh";

/** Weights of the indicators come to 90 where 预算执行率 (10) is apart, to 100 where it is among them; in a self-evaluation to 100 with it. */
export const weights = rule({
  id: "performance/weights",
  title: "指标分值权重合计应当是90（另有预算执行率10分）或100",
  basis: "绩效目标管理办法：预算执行率10分，其余指标90分",
  severity: "error",
  messages: {
    sum: "{table}的指标权重合计是 {sum} 分，应当是 {expected} 分，相差 {difference} 分。请核对各项权重。",
    weight: "{table}的指标权重合计是 {sum} 分，应当是 {expected} 分；指标“{name}”的权重 {weight} 分与得分不对应，改为 {right} 分正好。请核对。",
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
        const beyond = sum.minus(expected);
        const likely = wrongWeight(table, beyond);
        if (likely?.weight?.value !== undefined) {
          const right = likely.weight.value.minus(beyond);
          yield failed({
            messageId: "weight", data: { table: performanceName(table), sum: plainScore(sum), expected: String(expected), name: likely.name?.text ?? "", weight: plainScore(likely.weight.value), right: plainScore(right) },
            at: [likely.weight.at, ...(table.total?.weight === undefined ? [] : [table.total.weight.at])], table: performanceKey(table), key: [performanceKey(table)], found: plainScore(likely.weight.value), expected: plainScore(right),
          });
          continue;
        }
        const data = { table: performanceName(table), sum: plainScore(sum), expected: String(expected), difference: plainScore(sum.minus(expected).abs()), count: String(others.length) };
        yield failed({
          messageId: alike && others.length > 1 ? "alike" : "sum", ...(alike && !table.form.isReview ? { severity: "warning" as const } : {}), data,
          at: [...(table.total?.weight === undefined ? [] : [table.total.weight.at]), ...table.indicators.flatMap(({ weight }) => weight?.at ?? [])], table: performanceKey(table), key: [performanceKey(table)], found: plainScore(sum), expected: String(expected),
        });
      }
    }
  },
});
