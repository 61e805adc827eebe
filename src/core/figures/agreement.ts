import type { Exact } from "./exact";
import { compareExact, ZERO } from "./exact";

/** Anything with a centre and a half width: a figure, or a sum of figures. */
export interface Spread {
  readonly value: Exact;
  readonly half: Exact;
}

/** The sum of figures: centres and half widths add. */
export function sumOf(parts: readonly Spread[]): Spread {
  let value: Exact = ZERO;
  let half: Exact = ZERO;
  for (const part of parts) {
    value = value.plus(part.value);
    half = half.plus(part.half);
  }
  return { value, half };
}

/** One figure less another: half widths add here too. */
export function differenceOf(a: Spread, b: Spread): Spread {
  return { value: a.value.minus(b.value), half: a.half.plus(b.half) };
}

/**
 * How two published amounts stand to each other.
 *
 * | centres      | intervals        | agreement |
 * |--------------|------------------|-----------|
 * | equal        | –                | "equal"   |
 * | differ       | meet (or touch)  | "tail"    |
 * | differ       | apart            | "apart"   |
 */
export type Agreement = "equal" | "tail" | "apart";

/** The only comparison there is: closed intervals meet or they do not. Both in one unit. */
export function agreement(a: Spread, b: Spread): Agreement {
  const order = compareExact(a.value, b.value);
  if (order === 0) return "equal";
  return order > 0 ? atMost(a, b) : atMost(b, a);
}

/** Whether some value behind `a` is at most some value behind `b`: "equal" where the centres say so, "tail" where only the margins do. */
export function atMost(a: Spread, b: Spread): Agreement {
  if (compareExact(a.value, b.value) <= 0) return "equal";
  return compareExact(a.value.minus(b.value), a.half.plus(b.half)) <= 0 ? "tail" : "apart";
}
