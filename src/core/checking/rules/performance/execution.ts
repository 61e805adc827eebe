import { agreement, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import { halfUnit, ZERO, type Exact } from "../../../figures/exact";
import type { PerformanceTable, Score } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { otherTotal } from "../../survey/performance-funds";
import { performanceKey, performanceName, plainScore } from "../../survey/performance-lines";

type MessageId = "rate" | "score" | "rounded";

/** 执行率 = 全年执行数 ÷ 全年预算数; its score is its weight (10) × the rate. */
export const execution = rule({
  id: "performance/execution",
  title: "自评表的执行率和执行率得分应当按金额计算",
  basis: "执行率 = 全年执行数 ÷ 全年预算数，得分 = 分值 × 执行率",
  severity: "error",
  messages: {
    rate: "{table}的执行率写的是 {told}，而 {arithmetic} = {expected}。请核对。",
    score: "{table}的执行率得分是 {told}，而 {arithmetic} = {expected}。请核对。",
    rounded: "{table}的执行率得分是 {told}，按四舍五入后的执行率计算 {arithmetic}，按金额计算是 {expected}，相差为四舍五入尾差，可不改。",
  },
  *check({ current }) {
    for (const table of current.performance.filter(({ form }) => form.isReview)) yield* judge(table);
  },
});

function* judge(table: PerformanceTable): Iterable<Outcome<MessageId>> {
  const line = table.funds.find(({ source }) => source === "total");
  const full = line?.amounts.get("full");
  const executed = line?.amounts.get("executed");
  if (line === undefined || full === undefined || executed === undefined || full.value.isZero() || full.problem !== undefined || executed.problem !== undefined) {
    yield { outcome: "noData", reason: "没有可读的全年预算数和全年执行数" };
    return;
  }
  if (otherTotal(table, "full") !== undefined || otherTotal(table, "executed") !== undefined) {
    yield { outcome: "ambiguous", reason: "资金栏内部不平，另有说明" };
    return;
  }
  const ratio = executed.value.div(full.value);
  const range = ratioRange(executed, full);
  const arithmetic = `${amountText(executed.value)} ÷ ${amountText(full.value)}`;
  const { rate, score, weight } = line;
  if (rate?.value !== undefined) {
    const stated = printed(rate);
    if (agreement(stated, { value: range.value.times(100), half: range.half.times(100) }) !== "apart") yield PASSED;
    else yield failed({ messageId: "rate", data: { table: performanceName(table), told: rate.text, arithmetic, expected: `${ratio.times(100).toFixed(2)}%` }, at: [rate.at, executed.at, full.at], table: performanceKey(table), key: [performanceKey(table), "rate"], found: rate.text, expected: `${ratio.times(100).toFixed(2)}%` });
  }
  if (score?.value === undefined || weight?.value === undefined) return;
  const stated = printed(score);
  // More than all of the money still earns no more than the weight.
  const earned = (value: Exact): Exact => weight.value?.times(value.gt(1) ? 1 : value) ?? value;
  if (agreement(stated, { value: earned(range.value), half: range.half.times(weight.value) }) !== "apart") {
    yield PASSED;
    return;
  }
  const expected = plainScore(earned(ratio).toDecimalPlaces(2));
  const byRate = rate?.value === undefined ? undefined : earned(rate.value.div(100));
  if (byRate !== undefined && agreement(stated, { value: byRate, half: ZERO }) !== "apart") {
    yield failed({ messageId: "rounded", severity: "info", data: { table: performanceName(table), told: score.text, arithmetic: `${plainScore(weight.value)} × ${rate?.text ?? ""} = ${plainScore(byRate)}`, expected }, at: [score.at], table: performanceKey(table), key: [performanceKey(table), "score"], found: score.text, expected });
    return;
  }
  yield failed({ messageId: "score", data: { table: performanceName(table), told: score.text, arithmetic: `${plainScore(weight.value)} × ${arithmetic}`, expected }, at: [score.at, executed.at, full.at], table: performanceKey(table), key: [performanceKey(table), "score"], found: score.text, expected });
}

function printed({ value, decimals }: Score): Spread {
  if (value === undefined) throw new Error("a score without a number has no interval");
  return { value, half: halfUnit(decimals) };
}

/** The quotients that printed amounts allow. */
function ratioRange(part: Spread, whole: Spread): Spread {
  const low = part.value.minus(part.half).div(whole.value.plus(whole.half));
  const high = part.value.plus(part.half).div(whole.value.minus(whole.half).isPositive() ? whole.value.minus(whole.half) : whole.value);
  return { value: low.plus(high).div(2), half: high.minus(low).div(2) };
}
