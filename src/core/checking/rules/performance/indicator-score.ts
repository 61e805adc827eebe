import type { Indicator, PerformanceTable } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { signAgainstSense } from "../../survey/meant-signs";
import { indicatorKey, performanceKey, performanceName, plainScore } from "../../survey/performance-lines";
import { earnedBy, fitsEarned, isAtMost, wrongScore, type Earned } from "../../survey/review-scores";
import { blamedWeight } from "../../survey/weigh";

type MessageId = "against" | "odd" | "unearned";

/** ≥ and = : weight × min(1, actual ÷ target); ≤ : the weight where actual ≤ target, else weight × target ÷ actual; a target of 0 is kept or not. */
export const indicatorScore = rule({
  id: "performance/indicator-score",
  title: "指标得分应当与完成情况相符",
  basis: "定量指标按完成比例计分，记满为止",
  severity: "warning",
  messages: {
    against: "{table}的指标“{name}”目标值{target}，实际{actual}，已经达到，却按 {arithmetic} 得 {told} 分，与“不超过”的含义相反。请核对评分方向。",
    odd: "{table}的指标“{name}”目标值{target}，实际{actual}，应得 {expected} 分（{arithmetic}），自评得 {told} 分。请核对，另有赋分规则的请说明。",
    unearned: "{table}的指标“{name}”目标值{target}，实际{actual}，没有达到，却得了满分 {told} 分，按完成比例应得 {expected} 分（{arithmetic}）。请核对。",
  },
  *check({ current }) {
    for (const table of current.performance.filter(({ form }) => form.isReview)) {
      const finest = Math.max(0, ...table.indicators.map(({ score }) => score?.decimals ?? 0));
      // What the sums prove is told there.
      const proved = [wrongScore(table), blamedWeight(table)];
      for (const indicator of table.indicators) yield proved.includes(indicator) ? { outcome: "ambiguous", reason: "得分或分值另有说明" } : judge(table, indicator, finest);
    }
  },
});

function judge(table: PerformanceTable, indicator: Indicator, finest: number): Outcome<MessageId> {
  const { name, target, actual, weight, score } = indicator;
  const [goal, done] = [target?.read.number, actual?.read.number];
  const full = weight?.value;
  if (name === undefined || target === undefined || actual === undefined || goal === undefined || done === undefined || full === undefined || score?.value === undefined) return { outcome: "noData", reason: "定性指标，或没有可读的指标值、分值、得分" };
  if (goal.unit !== done.unit) return { outcome: "ambiguous", reason: `实际完成值的单位（${done.unit}）与指标值（${goal.unit}）不同` };
  const due = earnedBy(target.read.operator ?? "=", goal.value, done.value, full);
  const { value: earned } = due;
  // Full marks for what was not reached are no rounding where the table's other scores have decimals.
  const judged = score.value.eq(full) && earned.lt(full) ? { ...score, decimals: finest } : score;
  if (fitsEarned(judged, earned)) return PASSED;
  if (signAgainstSense(indicator) !== undefined) return { outcome: "ambiguous", reason: "比较符号另有说明" };
  const data = { table: performanceName(table), name: name.text, target: target.text, actual: actual.text, arithmetic: arithmeticOf(due), told: plainScore(score.value), expected: plainScore(earned.toDecimalPlaces(2)) };
  const place = { at: [score.at, actual.at, target.at], table: performanceKey(table), key: [performanceKey(table), indicatorKey(indicator)], found: plainScore(score.value), expected: plainScore(earned.toDecimalPlaces(2)) } as const;
  const against = goal.value.isZero() ? undefined : full.times(done.value).div(goal.value);
  if (against !== undefined && isAtMost(target.read.operator) && done.value.lt(goal.value) && fitsEarned(score, against)) return failed({ messageId: "against", data: { ...data, arithmetic: `${plainScore(full)} × ${plainScore(done.value)} ÷ ${plainScore(goal.value)}` }, ...place });
  return failed({ messageId: score.value.eq(full) ? "unearned" : "odd", data, ...place });
}

function arithmeticOf({ steps }: Earned): string {
  if (steps === "reached") return "已达到，得满分";
  if (steps === "kept") return "目标为0，做到得满分";
  const [weight, times, by] = steps;
  if (times.gte(by)) return "已达到，得满分";
  return `${plainScore(weight)} × ${plainScore(times)} ÷ ${plainScore(by)}`;
}
