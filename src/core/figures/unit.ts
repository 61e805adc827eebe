import { Exact } from "./exact";

/** The unit of a sheet's amounts. */
export type AmountUnit = "万元" | "千元" | "元";

export const AMOUNT_UNITS: readonly AmountUnit[] = ["万元", "千元", "元"];

const YUAN_PER: Readonly<Record<AmountUnit, Exact>> = {
  万元: new Exact(10_000),
  千元: new Exact(1_000),
  元: new Exact(1),
};

const FACTORS: Readonly<Record<AmountUnit, Readonly<Record<AmountUnit, Exact>>>> = { 万元: factorsOf("万元"), 千元: factorsOf("千元"), 元: factorsOf("元") };

/** How many of `to` one of `from` is: (万元, 元) → 10000. Exact. */
export function unitFactor(from: AmountUnit, to: AmountUnit): Exact {
  return FACTORS[from][to];
}

function factorsOf(from: AmountUnit): Readonly<Record<AmountUnit, Exact>> {
  const factor = (to: AmountUnit): Exact => YUAN_PER[from].div(YUAN_PER[to]);
  return { 万元: factor("万元"), 千元: factor("千元"), 元: factor("元") };
}
