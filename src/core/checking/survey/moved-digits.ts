import { Exact } from "../../figures/exact";

const POWERS = [1, 2, 3, 4, -1, -2, -3, -4] as const;
/** Rounding to the two decimals that tables print. */
const PRINTED = 2;

/** How an amount came of another by a slip of the pen: the same digits times a power of ten, or (power 0) with the other sign. */
export interface MovedDigits {
  readonly power: number;
  /** How many digits the two share, those apart that are 0 at the end: few prove nothing. */
  readonly digits: number;
}

/** Whether an amount is another one's digits moved. Both in one unit. */
export function movedDigits(before: Exact, now: Exact): MovedDigits | undefined {
  if (before.isZero() || now.isZero()) return undefined;
  if (before.eq(now.negated())) return { power: 0, digits: digitsOf(now) };
  for (const power of POWERS) {
    const moved = before.times(new Exact(10).pow(power));
    if (!moved.toDecimalPlaces(PRINTED).eq(now.toDecimalPlaces(PRINTED))) continue;
    // Digits that fell off at the end were rounded away; what is left must be seen.
    return { power, digits: Math.min(printedDigits(power > 0 ? before : now), Math.max(digitsOf(before), digitsOf(now))) };
  }
  return undefined;
}

/** Digits between the first and the last that is not 0. */
function digitsOf(value: Exact): number {
  return value.abs().toFixed().replace(".", "").replace(/^0+|0+$/g, "").length;
}

/** Digits from the first that is not 0 to the last printed. */
function printedDigits(value: Exact): number {
  return value.abs().toFixed(Math.max(PRINTED, value.decimalPlaces())).replace(".", "").replace(/^0+/, "").length;
}
