import { PASSED, failed, rule } from "../../rule";
import { indicatorKey, performanceKey, performanceName, plainScore, sumOfScores } from "../../survey/performance-lines";

/** 总分 = Σ scores, that of the execution rate among them; no score exceeds its weight. */
export const totalScore = rule({
  id: "performance/total-score",
  title: "自评总分应当等于各项得分之和，得分不应超过分值",
  basis: "自评表内部计算",
  severity: "error",
  messages: {
    sum: "{table}的总分是 {told}，而各项得分合计 {sum} 分，相差 {difference} 分。请核对。",
    over: "{table}的指标“{name}”得 {score} 分，超过分值 {weight} 分。请核对。",
  },
  *check({ current }) {
    for (const table of current.performance.filter(({ form }) => form.isReview)) {
      const { score: total } = table.total ?? {};
      const execution = table.funds.find(({ source }) => source === "total")?.score;
      const given = table.indicators.filter(({ name }) => name !== undefined).map(({ score }) => score);
      const sum = given.length === 0 || given.some((score) => score === undefined) ? undefined : sumOfScores([...given, execution]);
      if (total?.value === undefined || sum === undefined) yield { outcome: "noData", reason: "总分或得分没有填全，或读不出" };
      else if (sum.eq(total.value)) yield PASSED;
      else {
        const difference = total.value.minus(sum);
        yield failed({ messageId: "sum", data: { table: performanceName(table), told: total.text, sum: plainScore(sum), difference: plainScore(difference.abs()) }, at: [total.at, ...given.flatMap((score) => score?.at ?? [])], table: performanceKey(table), key: [performanceKey(table), "sum"], found: plainScore(total.value), expected: plainScore(sum), difference: plainScore(difference) });
      }
      for (const indicator of table.indicators) {
        const { name, score, weight } = indicator;
        if (name === undefined || score?.value === undefined || weight?.value === undefined) continue;
        if (score.value.lte(weight.value)) yield PASSED;
        else yield failed({ messageId: "over", data: { table: performanceName(table), name: name.text, score: plainScore(score.value), weight: plainScore(weight.value) }, at: [score.at, weight.at], table: performanceKey(table), key: [performanceKey(table), "over", indicatorKey(indicator)], found: plainScore(score.value), expected: plainScore(weight.value) });
      }
    }
  },
});
