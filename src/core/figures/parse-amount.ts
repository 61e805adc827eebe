import { Exact } from "./exact";
import type { AmountUnit } from "./unit";

/** An amount as text: its value, its printed decimals, and the unit where it is written behind the number. */
export interface ParsedAmount {
  readonly value: Exact;
  readonly decimals: number;
  readonly unit?: AmountUnit;
}

const DASHES = /^[-‐-―−—–ー─－/]+$/;
const AMOUNT = /^([-−–－(]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?|\.(\d+))(\)?)(万元|千元|元)?$/;

/**
 * Text of an amount cell: full-width digits, separators in threes, spaces of any kind, brackets for negative, and a unit behind are read.
 * Returns "blank" or "dash" for an empty one, null for what is no well-formed amount ("1.5.0", "12..3", "1,23").
 */
export function parseAmount(text: string): ParsedAmount | "blank" | "dash" | null {
  const plain = text.normalize("NFKC").replace(/\s+/g, "").replace(/，/g, ",").replace(/^[¥￥]/, "");
  if (plain === "") return "blank";
  if (DASHES.test(plain)) return "dash";
  const match = AMOUNT.exec(plain);
  if (match === null) return null;
  const [, sign, digits = "", fraction, bareFraction, closing, unit] = match;
  if ((sign === "(") !== (closing === ")")) return null;
  const value = new Exact(digits.replace(/,/g, ""));
  const decimals = (fraction ?? bareFraction ?? "").length;
  return { value: sign === "" ? value : value.negated(), decimals, ...(unit === undefined ? {} : { unit: unit as AmountUnit }) };
}
