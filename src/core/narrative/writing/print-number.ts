import type { Exact } from "../../figures/exact";

/** How numbers are printed. */
export interface NumberStyle {
  /** 28.40 as 28.4, 35.00 as 35. */
  readonly trimmed: boolean;
  /** 2317.88 as 2,317.88. */
  readonly thousands: boolean;
}

const DECIMALS = 2;

/**
 * An amount in 万元, rounded half up to two decimals. One that would then read as nothing keeps the decimals it needs: 0.00 means nothing at all.
 *
 * | value    | plain   | trimmed | thousands |
 * |----------|---------|---------|-----------|
 * | 2317.875 | 2317.88 | 2317.88 | 2,317.88  |
 * | 35       | 35.00   | 35      | 35.00     |
 * | 0.003    | 0.003   | 0.003   | 0.003     |
 */
export function printAmount(value: Exact, style: NumberStyle): string {
  const rounded = value.toDecimalPlaces(DECIMALS);
  return dress(rounded.isZero() && !value.isZero() ? value.toFixed() : rounded.toFixed(DECIMALS), style);
}

/** A percentage without its sign, rounded half up to two decimals. */
export function printPercent(value: Exact, style: NumberStyle): string {
  return dress(value.toFixed(DECIMALS), style);
}

/** A count, as it is. */
export function printCount(value: Exact): string {
  return value.toFixed();
}

function dress(text: string, { trimmed, thousands }: NumberStyle): string {
  const [whole = "", fraction = ""] = text.split(".");
  const kept = trimmed ? fraction.replace(/0+$/, "") : fraction;
  return (thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole) + (kept === "" ? "" : `.${kept}`);
}
