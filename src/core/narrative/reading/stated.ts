import type { Spread } from "../../figures/agreement";
import { Exact, halfUnit, ONE, ZERO } from "../../figures/exact";
import type { NumberToken } from "./number-token";

/** Decimals that the writer of this text means, where fewer are printed. */
export interface Precision {
  /** Of amounts in 万元. */
  readonly amount: number;
  /** Of amounts in 元. */
  readonly yuan: number;
  readonly percent: number;
}

const MEANT = 2;
const IN_WAN: ReadonlyMap<string, Exact> = new Map(Object.entries({ 万元: new Exact(1), 元: new Exact("0.0001"), 千元: new Exact("0.1"), 亿元: new Exact(10_000), 十万元: new Exact(10), 百万元: new Exact(100) }));
/** From so many figures on, printing without decimals is a habit and not a chance. */
const HABIT = 5;

/**
 * Fewer printed decimals still mean two, unless the whole text prints fewer: a text whose every amount is whole rounds to whole ones.
 * Beside tables amounts mean what the tables print.
 */
export function precisionOf(numbers: readonly NumberToken[], besideTables: boolean): Precision {
  return {
    amount: besideTables ? MEANT : habit(numbers, (unit) => unit === "万元"),
    yuan: habit(numbers, (unit) => unit === "元"),
    percent: habit(numbers.filter(({ value }) => value === undefined || !(value.isZero() || value.eq(100))), isPercent, 1),
  };
}

export function isPercent(unit: string): boolean {
  return unit === "%";
}

/** 个百分点: the difference of two percentages. */
export function isPoints(unit: string): boolean {
  return unit.endsWith("百分点");
}

export function isAmountUnit(unit: string): boolean {
  return IN_WAN.has(unit);
}

/** What a printed number is multiplied by to be 万元, percent or pieces. */
export function unitScale(unit: string): Exact {
  return IN_WAN.get(unit) ?? ONE;
}

/** An amount of the text as an interval in 万元, which is also meant where 元 or the whole unit was left out; undefined where it is malformed or has another unit. */
export function statedAmount(token: NumberToken, precision: Precision): Spread | undefined {
  const unit = token.unit === "" || token.unit === "万" ? "万元" : token.unit;
  const factor = IN_WAN.get(unit);
  if (token.value === undefined || factor === undefined) return undefined;
  if (token.value.isZero() && !token.approximate) return { value: ZERO, half: ZERO };
  const meant = unit === "元" ? precision.yuan : unit === "万元" ? precision.amount : MEANT;
  const printed = { value: token.value, half: token.approximate ? lastDigit(token.value) : halfUnit(Math.max(meant, token.decimals)) };
  return unit === "万元" ? printed : { value: printed.value.times(factor), half: printed.half.times(factor) };
}

/** A percentage of the text as an interval, in percent. A printed 0.00 % may stand for less than half of 0.01 %. */
export function statedPercent({ value, decimals, approximate }: NumberToken, precision: Precision): Spread | undefined {
  if (value === undefined) return undefined;
  if (approximate) return { value, half: value.isZero() ? halfUnit(0) : lastDigit(value) };
  return { value, half: halfUnit(Math.max(precision.percent, decimals)) };
}

/** One unit of the last digit that is not 0: "about 1700" may be anything from 1600 to 1800. */
function lastDigit(value: Exact): Exact {
  if (value.isZero()) return ZERO;
  let unit = new Exact(1);
  if (value.isInteger()) {
    while (value.div(unit.times(10)).isInteger()) unit = unit.times(10);
    return unit;
  }
  return new Exact(10).pow(-value.decimalPlaces());
}

function habit(numbers: readonly NumberToken[], fits: (unit: string) => boolean, enough = HABIT): number {
  let most = 0;
  let count = 0;
  for (const { unit, value, decimals } of numbers) {
    if (!fits(unit) || value === undefined || value.isZero()) continue;
    count += 1;
    most = Math.max(most, decimals);
    if (most >= MEANT) return MEANT;
  }
  return count >= enough ? most : MEANT;
}
