import { agreement, atMost } from "../figures/agreement";
import { type Exact, ZERO } from "../figures/exact";
import type { Figure } from "../figures/figure";
import { unitFactor } from "../figures/unit";
import type { AppliedTerm, Compared } from "../identities/application";

/** A figure whose change would settle comparisons that fail. */
export interface Suspect {
  readonly figure: Figure;
  readonly term: AppliedTerm;
  /** What it would have to be, in its own unit. */
  readonly should: Exact;
  /** The failing comparisons that would then hold. */
  readonly settles: readonly Compared[];
  /** Comparisons that hold now and would not then. */
  readonly breaks: number;
  /** How much the change looks like a slip (see slipLikeness). */
  readonly likeness: number;
}

/** Change of a figure, in its own unit, that makes both sides of a comparison equal. */
export function neededChange(comparison: Compared, term: AppliedTerm): Exact {
  const gap = comparison.right.value.minus(comparison.left.value);
  const signed = term.side === "left" ? gap.div(term.coefficient) : gap.div(-term.coefficient);
  const unit = term.figure?.unit ?? comparison.unit;
  return unit === comparison.unit ? signed : signed.times(unitFactor(comparison.unit, unit));
}

/** Whether a comparison would hold if the figure were changed by that much (in its own unit). */
export function holdsAfter(comparison: Compared, figure: Figure, change: Exact): boolean {
  return holdsWith(comparison, changeParts(comparison, figure, change));
}

/** The comparison as it would stand with the figure changed by that much; itself where the figure takes no part. */
export function withChange(comparison: Compared, figure: Figure, change: Exact): Compared {
  const parts = changeParts(comparison, figure, change);
  return parts.length === 0 ? comparison : { ...comparison, ...sumsWith(comparison, parts) };
}

function changeParts(comparison: Compared, figure: Figure, change: Exact): AddedPart[] {
  const changed = { value: change, half: ZERO, unit: figure.unit };
  return comparison.terms.filter((term) => term.figure === figure).map(({ side, coefficient }) => ({ side, coefficient, figure: changed }));
}

/** An amount put on one side of a comparison, or taken from it by a negative coefficient. */
export interface AddedPart {
  readonly side: "left" | "right";
  readonly coefficient: number;
  readonly figure: Pick<Figure, "value" | "half" | "unit"> | undefined;
}

/** Whether a comparison would hold if some parts were added. A part taken away keeps its half width, which errs on the quiet side. */
export function holdsWith(comparison: Compared, parts: readonly AddedPart[]): boolean {
  const { left, right } = sumsWith(comparison, parts);
  switch (comparison.relation) {
    case "=": return agreement(left, right) !== "apart";
    case "≤": return atMost(left, right) !== "apart";
    case "≥": return atMost(right, left) !== "apart";
  }
}

function sumsWith(comparison: Compared, parts: readonly AddedPart[]): Pick<Compared, "left" | "right"> {
  const sums = { left: comparison.left, right: comparison.right };
  for (const { side, coefficient, figure } of parts) {
    if (figure === undefined) continue;
    const factor = unitFactor(figure.unit, comparison.unit);
    sums[side] = { value: sums[side].value.plus(figure.value.times(coefficient).times(factor)), half: sums[side].half.plus(figure.half.times(factor)) };
  }
  return sums;
}

/**
 * How much a change looks like a slip of the hand: 3 one digit or two neighbours swapped, 2 a shifted point, a lost sign or a figure left out,
 * 1 another amount, 0 impossible to print (a negative, more than two decimals).
 */
export function slipLikeness(from: Exact, to: Exact): number {
  if (to.decimalPlaces() > 2 || (to.isNegative() && !from.isNegative() && !to.negated().eq(from))) return 0;
  if (from.isZero() || to.isZero() || to.negated().eq(from)) return 2;
  const ratio = to.div(from).abs();
  if ([10, 100, 1000, 10_000].some((power) => ratio.eq(power) || ratio.times(power).eq(1))) return 2;
  return isOneSlip(from.toFixed(2), to.toFixed(2)) ? 3 : 1;
}

function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return long.length === short.length + 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
  }
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [i = 0, j = 0] = differing;
  return differing.length === 1 || (differing.length === 2 && a[i] === b[j] && a[j] === b[i]);
}
