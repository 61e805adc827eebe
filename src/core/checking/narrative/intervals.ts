import type { Spread } from "../../figures/agreement";
import type { Exact } from "../../figures/exact";
import { compareExact, ZERO } from "../../figures/exact";

/** All values that some values behind the print could give, both ends included. `high` is missing where nothing bounds them. */
export interface Range {
  readonly low: Exact;
  readonly high?: Exact;
}

const HUNDRED = 100;

export function lowOf({ value, half }: Spread): Exact {
  return value.minus(half);
}

export function highOf({ value, half }: Spread): Exact {
  return value.plus(half);
}

export function rangeOf(spread: Spread): Range {
  return { low: lowOf(spread), high: highOf(spread) };
}

export function meets(spread: Spread, { low, high }: Range): boolean {
  return compareExact(highOf(spread), low) >= 0 && (high === undefined || compareExact(lowOf(spread), high) <= 0);
}

/** part ÷ whole in percent; undefined where the whole may be zero and the part is not: there is no such share. 0 of 0 is 0 by custom. */
export function shareRange(part: Spread, whole: Spread): Range | undefined {
  if (part.value.isZero() && part.half.isZero()) return { low: ZERO, high: ZERO };
  const least = lowOf(whole);
  const most = highOf(whole);
  if (!isPositive(most)) return undefined;
  const low = lowOf(part).div(most).times(HUNDRED);
  return !isPositive(least) ? { low } : { low, high: highOf(part).div(least).times(HUNDRED) };
}

/**
 * |change| ÷ (current − change) in percent, where the change is the same value above and below the line: evaluated at both ends of the change.
 * `sign` is +1 for a rise, −1 for a fall. Undefined where the print says that there was no base.
 *
 * | current | change | sign | base | rate   |
 * |---------|--------|------|------|--------|
 * | 110     | 10     | +1   | 100  | 10 %   |
 * | 90      | 10     | −1   | 100  | 10 %   |
 * | 10      | 10     | +1   | 0    | –      |
 */
export function rateRange(current: Spread, change: Spread, sign: 1 | -1): Range | undefined {
  const least = lowOf(change);
  const little = isPositive(least) ? least : ZERO;
  const much = highOf(change);
  const without = (whole: Exact, part: Exact): Exact => (sign > 0 ? whole.minus(part) : whole.plus(part));
  if (!isPositive(without(current.value, change.value))) return undefined;
  const low = quotient(little, without(highOf(current), little));
  const high = quotient(much, without(lowOf(current), much));
  if (low === undefined) return { low: ZERO };
  return high === undefined ? { low } : { low, high };
}

/** (outcome − plan) ÷ plan in percent, signed: 预决算差异率. */
export function varianceRange(outcome: Spread, plan: Spread): Range | undefined {
  const share = shareRange(outcome, plan);
  if (share === undefined) return undefined;
  if (plan.value.isZero()) return { low: ZERO, high: ZERO };
  const low = share.low.minus(HUNDRED);
  return share.high === undefined ? { low } : { low, high: share.high.minus(HUNDRED) };
}

function quotient(above: Exact, below: Exact): Exact | undefined {
  return isPositive(below) ? above.div(below).times(HUNDRED) : undefined;
}

function isPositive(value: Exact): boolean {
  return value.isPositive() && !value.isZero();
}
