import type { Exact } from "./exact";

/** An amount as messages and reports print it: exact, with two decimals at least, as the tables do. */
export function amountText(value: Exact): string {
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}
