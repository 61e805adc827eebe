import type { Spread } from "../../figures/agreement";
import type { Exact } from "../../figures/exact";
import type { NumberToken } from "../../narrative/reading/number-token";
import { squeeze } from "../../wording/normalise";
import type { Range } from "./intervals";

/** Words that several numbers are told with, written once and only if they are asked for. */
export function once(write: () => string): () => string {
  let written: string | undefined;
  return () => (written ??= write());
}

/** Two decimals at least, as the tables print. */
export function amount(value: Exact): string {
  return value.toFixed(Math.max(2, Math.min(6, value.decimalPlaces())));
}

export function amountOf({ value }: Spread): string {
  return amount(value);
}

export function percent(value: Exact): string {
  return `${value.toFixed(2)}%`;
}

/** A number and its unit as the text has them, without inner spaces. */
export function asPrinted({ quote, unit }: NumberToken): string {
  return squeeze(quote) + (squeeze(quote).endsWith(unit) ? "" : unit);
}

/** "16.67%", or "16.66%～16.68%" where rounding leaves that much open. */
export function percentRange({ low, high }: Range): string {
  if (high === undefined) return `不低于${percent(low)}`;
  const from = percent(low);
  const to = percent(high);
  return from === to ? from : `${from}～${to}`;
}

export const SIGN_WORDS = { 1: "增加", [-1]: "减少", 0: "持平" } as const;
