import { agreement, type Spread } from "../../figures/agreement";
import { halfUnit, ZERO, type Exact } from "../../figures/exact";
import type { Operator } from "../../recognition/performance/indicator-value";
import type { Indicator, PerformanceTable, Score } from "../../recognition/performance/performance-table";
import { sumOfScores } from "./performance-lines";

/** Points and how they come about. */
export interface Earned {
  readonly value: Exact;
  readonly steps: "reached" | "kept" | readonly [weight: Exact, times: Exact, by: Exact];
}

export function isAtMost(operator: Operator | undefined): boolean {
  return operator === "<=" || operator === "<";
}

/** ≥ and = : weight × min(1, actual ÷ target); ≤ : the weight where actual ≤ target, else weight × target ÷ actual; a target of 0 is kept or not. */
export function earnedBy(operator: Operator, target: Exact, actual: Exact, weight: Exact): Earned {
  if (isAtMost(operator)) {
    if (actual.lte(target)) return { value: weight, steps: "reached" };
    return { value: target.isZero() ? ZERO : weight.times(target).div(actual), steps: [weight, target, actual] };
  }
  if (target.isZero()) return { value: actual.isZero() || operator !== "=" ? weight : ZERO, steps: "kept" };
  const ratio = actual.div(target);
  return { value: ratio.gt(1) ? weight : ratio.isNegative() ? ZERO : weight.times(ratio), steps: [weight, actual, target] };
}

/** Whether a score is what was earned at the printed decimals: rounded, or cut off where there are any. */
export function fitsEarned({ value, decimals }: Score, earned: Exact): boolean {
  return value !== undefined && value.minus(earned).abs().lte(halfUnit(decimals).times(decimals > 0 && value.lt(earned) ? 2 : 1));
}

/** What an indicator earns with a weight; undefined where it is judged by words or its units differ. */
export function earnedOf({ target, actual }: Indicator, weight: Exact): Exact | undefined {
  const [goal, done] = [target?.read.number, actual?.read.number];
  return goal === undefined || done === undefined || goal.unit !== done.unit ? undefined : earnedBy(target?.read.operator ?? "=", goal.value, done.value, weight).value;
}

/** How far the total is from the scores that are printed; undefined where one cannot be read. */
export function missingInTotal(table: PerformanceTable): Exact | undefined {
  const given = table.indicators.filter(({ name }) => name !== undefined).map(({ score }) => score);
  const total = table.total?.score?.value;
  const sum = given.length === 0 || given.some((score) => score === undefined) ? undefined : sumOfScores([...given, executionLine(table)?.score]);
  return total === undefined || sum === undefined ? undefined : total.minus(sum);
}

/** The line of money that bears the execution rate. */
export function executionLine({ funds }: PerformanceTable): PerformanceTable["funds"][number] | undefined {
  return funds.find(({ source }) => source === "total");
}

/** The one indicator whose score is not what it earned and would make up what the total lacks: the total proves it. */
export function wrongScore(table: PerformanceTable): Indicator | undefined {
  const missing = missingInTotal(table);
  if (missing === undefined || missing.isZero()) return undefined;
  return only(table.indicators.filter((indicator) => {
    const { score, weight } = indicator;
    const earned = weight?.value === undefined ? undefined : earnedOf(indicator, weight.value);
    return earned !== undefined && score?.value !== undefined && !fitsEarned(score, earned) && fitsEarned({ ...score, value: score.value.plus(missing), decimals: Math.max(score.decimals, missing.decimalPlaces()) }, earned);
  }));
}

/** Whether the execution rate's own score is what the total lacks. */
export function isExecutionWrong(table: PerformanceTable): boolean {
  const missing = missingInTotal(table);
  const { amounts, weight, score } = executionLine(table) ?? {};
  const [full, executed] = [amounts?.get("full"), amounts?.get("executed")];
  if (missing === undefined || missing.isZero() || weight?.value === undefined || score?.value === undefined || full === undefined || executed === undefined || full.value.isZero()) return false;
  const right: Spread = { value: weight.value.times(executed.value).div(full.value), half: halfUnit(2).times(2) };
  return agreement({ value: score.value.plus(missing), half: ZERO }, right) !== "apart";
}

/** The one indicator whose weight, changed by what the weights are beyond their sum, is what its score was earned with. */
export function wrongWeight(table: PerformanceTable, beyond: Exact): Indicator | undefined {
  return only(table.indicators.filter((indicator) => {
    const { score, weight } = indicator;
    const right = weight?.value?.minus(beyond);
    if (right === undefined || !right.isPositive() || score?.value === undefined || weight?.value === undefined) return false;
    const [now, then] = [earnedOf(indicator, weight.value), earnedOf(indicator, right)];
    if (now === undefined || then === undefined) return isWords(indicator) && score.value.eq(right) && !score.value.eq(weight.value);
    return !fitsEarned(score, now) && fitsEarned(score, then);
  }));
}

/** 效果显著 reached as it was meant. */
function isWords({ target, actual }: Indicator): boolean {
  return target?.read.words !== undefined && target.read.words === actual?.read.words;
}

function only<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined;
}
