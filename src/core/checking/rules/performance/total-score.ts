import { PASSED, failed, rule } from "../../rule";
import { indicatorKey, performanceKey, performanceName, plainScore } from "../../survey/performance-lines";
import { isExecutionWrong, missingInTotal, wrongScore } from "../../survey/review-scores";
import { blamedWeight } from "../../survey/weigh";

/** 总分 = Σ scores, that of the execution rate among them; no score exceeds its weight. */
export const totalScore = rule({
  id: "performance/total-score",
  title: "自评总分应当等于各项得分之和，得分不应超过分值",
  basis: "自评表内部计算",
  severity: "error",
  messages: {
    sum: "{table}的总分是 {told}，而各项得分合计 {sum} 分，相差 {difference} 分。请核对。",
    score: "{table}的总分是 {told}，而各项得分合计 {sum} 分，相差 {difference} 分；指标“{name}”得 {score} 分与完成情况不符，应得 {right} 分，改正后合计正好。请核对。",
    over: "{table}的指标“{name}”得 {score} 分，超过分值 {weight} 分。请核对。",
  },
  *check({ current }) {
    for (const table of current.performance.filter(({ form }) => form.isReview)) {
      const total = table.total?.score;
      const missing = missingInTotal(table);
      const likely = wrongScore(table);
      if (total?.value === undefined || missing === undefined) yield { outcome: "noData", reason: "总分或得分没有填全，或读不出" };
      else if (missing.isZero()) yield PASSED;
      else if (isExecutionWrong(table)) yield { outcome: "ambiguous", reason: "执行率得分另有说明" };
      else {
        const sum = total.value.minus(missing);
        const data = { table: performanceName(table), told: total.text, sum: plainScore(sum), difference: plainScore(missing.abs()) };
        const more = { table: performanceKey(table), key: [performanceKey(table), "sum"], difference: plainScore(missing) };
        if (likely?.score?.value === undefined) yield failed({ messageId: "sum", data, at: [total.at, ...table.indicators.flatMap(({ name, score }) => (name === undefined ? [] : (score?.at ?? [])))], ...more, found: plainScore(total.value), expected: plainScore(sum) });
        else {
          const right = plainScore(likely.score.value.plus(missing));
          yield failed({ messageId: "score", data: { ...data, name: likely.name?.text ?? "", score: plainScore(likely.score.value), right }, at: [likely.score.at, total.at], ...more, found: plainScore(likely.score.value), expected: right });
        }
      }
      const blamed = blamedWeight(table);
      for (const indicator of table.indicators) {
        const { name, score, weight } = indicator;
        if (indicator === blamed || name === undefined || score?.value === undefined || weight?.value === undefined) continue;
        if (score.value.lte(weight.value)) yield PASSED;
        else yield failed({ messageId: "over", data: { table: performanceName(table), name: name.text, score: plainScore(score.value), weight: plainScore(weight.value) }, at: [score.at, weight.at], table: performanceKey(table), key: [performanceKey(table), "over", indicatorKey(indicator)], found: plainScore(score.value), expected: plainScore(weight.value) });
      }
    }
  },
});
