import { agreement, type Spread } from "../../figures/agreement";

const STEPS = [10_000, 1_000, 10];

/** Whether an amount would agree with another if its unit were another one: 元 for 万元, 千元 for 万元. */
export function suspectUnit(told: Spread, right: Spread): boolean {
  if (told.value.isZero() || right.value.isZero()) return false;
  return STEPS.some((step) => agreement(scaled(told, step), right) !== "apart" || agreement(told, scaled(right, step)) !== "apart") && !told.value.times(10).eq(right.value) && !right.value.times(10).eq(told.value);
}

function scaled({ value, half }: Spread, factor: number): Spread {
  return { value: value.times(factor), half: half.times(factor) };
}
