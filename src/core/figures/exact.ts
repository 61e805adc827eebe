import Decimal from "decimal.js";

/**
 * decimal.js for this project: enough digits for exact products of amounts, half-up rounding as the form wants.
 * A clone, so that nobody else's configuration can reach our figures.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);
export const ONE: Exact = new Exact(1);

const HALVES: Exact[] = [];

/** Half a unit of the last of `decimals` printed decimals: 2 → 0.005, 0 → 0.5. */
export function halfUnit(decimals: number): Exact {
  return (HALVES[decimals] ??= new Exact(5).div(new Exact(10).pow(decimals + 1)));
}
