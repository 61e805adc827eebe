import Decimal from "decimal.js";

/**
 * decimal.js for this project: enough digits for exact products of amounts, half-up rounding as the form wants.
 * A clone, so that nobody else's configuration can reach our figures.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);
export const ONE: Exact = new Exact(1);

/**
 * How two finite values stand: negative, 0 or positive as a is less than, the same as or more than b. Exact, and without the copies
 * that decimal.js makes of what it is asked to compare with: intervals are compared far more often than computed.
 */
export function compareExact(a: Exact, b: Exact): number {
  if (a.isZero() || b.isZero()) return a.isZero() ? (b.isZero() ? 0 : -b.s) : a.s;
  if (a.s !== b.s) return a.s;
  if (a.e !== b.e) return a.e > b.e ? a.s : -a.s;
  // Digits in words of equal length from the first on, without zeros at the end: the longer one has more behind what is the same.
  for (let at = 0; at < a.d.length; at++) {
    const word = a.d[at] ?? 0;
    const other = b.d[at] ?? 0;
    if (word !== other) return word > other ? a.s : -a.s;
  }
  return a.d.length < b.d.length ? -a.s : 0;
}

const read = new Map<string, Exact>();
/** A text tells its amounts again and again; emptied before many texts let it grow without bound. */
const MOST_READ = 20_000;

/** The value of digits with a point and a sign at most: "-120.50". */
export function exactOf(digits: string): Exact {
  let value = read.get(digits);
  if (value === undefined) {
    if (read.size >= MOST_READ) read.clear();
    read.set(digits, (value = new Exact(digits)));
  }
  return value;
}

const HALVES: Exact[] = [];

/** Half a unit of the last of `decimals` printed decimals: 2 → 0.005, 0 → 0.5. */
export function halfUnit(decimals: number): Exact {
  return (HALVES[decimals] ??= new Exact(5).div(new Exact(10).pow(decimals + 1)));
}
