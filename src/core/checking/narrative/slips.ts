import { Exact } from "../../figures/exact";
import { isAmountUnit, isPercent, isPoints, unitScale } from "../../narrative/reading/stated";
import type { ToldQuantity } from "./relation";

/** A value that a number may have been meant to be, and how much the printed one looks like a slip of it. */
export interface Meant {
  /** As the relations have it: 万元, percent or pieces, signed. */
  readonly value: Exact;
  /** The more the likelier: see LIKENESS; 1 is any other number, 0 one that cannot be meant. */
  readonly likeness: number;
  /** The number is right and its direction word is not. */
  readonly flipped?: true;
}

/** One digit for another, two neighbours swapped, the opposite word; the point one place off; a digit too many or too few; the point further off. */
const LIKENESS = { digit: 3, point: 2.5, length: 2, unit: 2 };
/** A figure that the slip would have made less round is likelier to be it than one that it would have made rounder. */
const ROUNDER = 0.2;
const DIGITS = "0123456789";
const SHIFTS = [100, 1000, 10_000];
/** Nobody means an amount finer than the form prints. */
const FINEST = 2;

/** From here on a slip of the hand explains the difference. */
export const A_SLIP = LIKENESS.length - ROUNDER;

/** What a number may have been before one slip of the hand. */
export function slipsOf({ token, value: { value }, word }: ToldQuantity): readonly Meant[] {
  const printed = token.value?.abs();
  if (printed === undefined) return [];
  const scale = unitScale(token.unit).times(value.isNegative() ? -1 : 1);
  const isAmount = isAmountUnit(token.unit) || isPercent(token.unit) || isPoints(token.unit);
  const found: Meant[] = [];
  const seen = new Set<string>([printed.toString()]);
  const add = (one: Exact, likeness: number): void => {
    const key = one.toString();
    if (seen.has(key) || (!isAmount && !one.isInteger())) return;
    seen.add(key);
    const finer = one.decimalPlaces() - printed.decimalPlaces();
    found.push({ value: one.times(scale), likeness: likeness - Math.sign(finer) * ROUNDER });
  };
  if (word !== undefined && !value.isZero()) found.push({ value: value.negated(), likeness: LIKENESS.digit, flipped: true });
  const shown = printed.toFixed(token.decimals);
  const texts = [shown, ...(isAmount && token.decimals < 2 && token.unit !== "元" ? [printed.toFixed(2)] : [])];
  for (const text of texts) for (const slip of otherDigits(text)) add(new Exact(slip), LIKENESS.digit);
  // More decimals than the form prints: the point has moved.
  const point = isAmount && token.decimals > 2 ? LIKENESS.digit : LIKENESS.point;
  add(printed.times(10), point);
  add(printed.div(10), point);
  for (const text of texts) for (const slip of otherLengths(text)) add(new Exact(slip), LIKENESS.length);
  for (const shift of SHIFTS) for (const one of [printed.times(shift), printed.div(shift)]) if (one.decimalPlaces() <= FINEST) add(one, LIKENESS.unit);
  return found;
}

/** Texts with one digit changed or two neighbours swapped. */
function* otherDigits(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 1) {
    const [before, mark, behind] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    if (mark === ".") continue;
    for (const digit of DIGITS) yield before + digit + behind;
    const skip = behind.startsWith(".") ? 1 : 0;
    const next = behind.charAt(skip);
    if (next !== "") yield before + next + behind.slice(0, skip) + mark + behind.slice(skip + 1);
  }
}

/** Texts with one digit more or less. */
function* otherLengths(text: string): Iterable<string> {
  for (let at = 0; at <= text.length; at += 1) {
    for (const digit of DIGITS) yield text.slice(0, at) + digit + text.slice(at);
    const left = text.slice(0, at) + text.slice(at + 1);
    if (/^\d/.test(left) && text.charAt(at) !== ".") yield left;
  }
}
