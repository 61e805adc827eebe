import { Exact } from "../../figures/exact";
import type { NumberToken } from "../../narrative/reading/number-token";
import { isAmountUnit, isPercent, unitScale } from "./stated";
import type { Quantity } from "./relation";

/** A value that a number may have been meant to be, and how much the printed one looks like a slip of it. */
export interface Meant {
  /** As the relations have it: 万元, percent or pieces, signed. */
  readonly value: Exact;
  /** 3 one digit, one too many or too few, or two swapped; the opposite word; 2 a shifted point or a figure left out; 1 another number. */
  readonly likeness: number;
  /** The number is right and its direction word is not. */
  readonly flipped?: true;
}

const DIGITS = "0123456789";
const SHIFTS = [10, 100, 1000, 10_000];

/** What a number may have been before one slip of the hand, the likelier first. */
export function slipsOf({ token, value: { value }, word }: Quantity & { readonly token: NumberToken }): readonly Meant[] {
  const printed = token.value?.abs();
  if (printed === undefined) return [];
  const scale = unitScale(token.unit).times(value.isNegative() ? -1 : 1);
  const found: Meant[] = [];
  if (word !== undefined && !value.isZero()) found.push({ value: value.negated(), likeness: 3, flipped: true });
  const isAmount = isAmountUnit(token.unit) || isPercent(token.unit);
  const shown = printed.toFixed(token.decimals);
  const texts = new Set([shown, ...(isAmount && token.decimals < 2 && token.unit !== "元" ? [printed.toFixed(2)] : [])]);
  const seen = new Set<string>();
  for (const text of texts) {
    for (const slip of oneSlip(text)) {
      const one = new Exact(slip);
      if (seen.has(one.toString()) || one.eq(printed) || (!isAmount && !one.isInteger())) continue;
      seen.add(one.toString());
      found.push({ value: one.times(scale), likeness: one.isZero() || (printed.isZero() && isAmount) ? 2 : 3 });
    }
  }
  // More decimals than the form prints: the point has moved.
  const odd = isAmount && token.decimals > 2;
  for (const shift of SHIFTS) for (const one of [printed.times(shift), printed.div(shift)]) if (isAmount || one.isInteger()) found.push({ value: one.times(scale), likeness: odd ? 3 : 2 });
  return found;
}

/** Texts one digit away: changed, left out, put in, or two neighbours swapped. */
function* oneSlip(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += 1) {
    const [before, mark, behind] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    for (const digit of DIGITS) {
      yield before + digit + mark + behind;
      if (mark !== ".") yield before + digit + behind;
    }
    if (mark === ".") continue;
    if ((before + behind).length > 0 && before + behind !== ".") yield before + behind;
    const skip = behind.startsWith(".") ? 1 : 0;
    const next = behind.charAt(skip);
    if (next !== "") yield before + next + behind.slice(0, skip) + mark + behind.slice(skip + 1);
  }
  for (const digit of DIGITS) yield text + digit;
}
