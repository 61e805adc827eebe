import type { Figure } from "../figures/figure";
import type { AppliedTerm, Compared } from "../identities/application";
import { holdsAfter, neededChange, slipLikeness, type Suspect, withChange } from "./suspect";

/** Failing comparisons that one figure's change would settle, with that figure and its rivals. */
export interface Located {
  readonly comparisons: readonly Compared[];
  readonly likely: Suspect;
  /** Figures whose change would settle as much: nothing tells them from the likely one. */
  readonly rivals: readonly Suspect[];
}

/** Lookup: figure → comparisons that it takes part in. */
class Involved {
  private readonly byFigure = new Map<Figure, Compared[]>();

  constructor(comparisons: readonly Compared[]) {
    for (const comparison of comparisons) {
      for (const { figure } of comparison.terms) {
        if (figure === undefined) continue;
        const list = this.byFigure.get(figure);
        if (list === undefined) this.byFigure.set(figure, [comparison]);
        else if (list[list.length - 1] !== comparison) list.push(comparison);
      }
    }
  }

  of(figure: Figure): readonly Compared[] {
    return this.byFigure.get(figure) ?? [];
  }
}

/**
 * Explains failing comparisons by as few wrong figures as possible: again and again the figure is taken whose change settles the most of them
 * and breaks the least of what holds. It is the likely place, never a certainty.
 */
export function locateMistakes(failed: readonly Compared[], holding: readonly Compared[]): Located[] {
  if (failed.length === 0) return [];
  const holds = new Involved(holding);
  const located: Located[] = [];
  // What is open is looked at as it would stand with the figures found so far put right; it is told as it is printed.
  const printed = new Map<Compared, Compared>(failed.map((comparison) => [comparison, comparison]));
  const asPrinted = (comparison: Compared): Compared => printed.get(comparison) ?? comparison;
  let open = [...failed];
  const known = new Map<Figure, Tried>();
  while (open.length > 0) {
    const suspects = rank(suspectsOf(open, holds, known));
    const [likely] = suspects;
    if (likely === undefined) break;
    const settled = new Set(likely.settles);
    const told = (suspect: Suspect): Suspect => ({ ...suspect, settles: suspect.settles.map(asPrinted) });
    const rivals = suspects.slice(1).filter((other) => isRival(other, likely));
    located.push({ comparisons: likely.settles.map(asPrinted), likely: told(likely), rivals: rivals.map(told) });
    const change = likely.should.minus(likely.figure.value);
    open = open.flatMap((comparison) => {
      if (settled.has(comparison)) return [];
      const corrected = withChange(comparison, likely.figure, change);
      printed.set(corrected, asPrinted(comparison));
      return [corrected];
    });
  }
  return located;
}

/** What was found of a figure, and the failing comparisons that it was found by. */
interface Tried {
  readonly failing: readonly Compared[];
  readonly best: Suspect | undefined;
}

/** Of every figure that takes part in what is open. One whose failing comparisons are still the same is not tried again. */
function suspectsOf(open: readonly Compared[], holds: Involved, known: Map<Figure, Tried>): Suspect[] {
  const fails = new Involved(open);
  const seen = new Set<Figure>();
  const suspects: Suspect[] = [];
  for (const comparison of open) {
    for (const term of comparison.terms) {
      if (term.figure === undefined || seen.has(term.figure)) continue;
      seen.add(term.figure);
      const failing = fails.of(term.figure);
      let tried = known.get(term.figure);
      if (tried === undefined || tried.failing.length !== failing.length || tried.failing.some((one, at) => one !== failing[at])) {
        tried = { failing, best: bestChange(term.figure, failing, holds.of(term.figure)) };
        known.set(term.figure, tried);
      }
      if (tried.best !== undefined) suspects.push(tried.best);
    }
  }
  return suspects;
}

/** Of the changes that the figure's failing comparisons ask for, the one that settles the most and breaks the least. */
function bestChange(figure: Figure, failing: readonly Compared[], holding: readonly Compared[]): Suspect | undefined {
  let best: Suspect | undefined;
  const tried = new Set<string>();
  for (const comparison of failing) {
    const term = termOf(comparison, figure);
    if (term === undefined) continue;
    const change = neededChange(comparison, term);
    const key = change.toString();
    if (tried.has(key)) continue;
    tried.add(key);
    const settles = failing.filter((other) => holdsAfter(other, figure, change));
    const breaks = holding.filter((other) => !holdsAfter(other, figure, change)).length;
    const should = figure.value.plus(change);
    const suspect = { figure, term, should, settles, breaks, likeness: slipLikeness(figure.value, should) };
    if (settles.length > 0 && (best === undefined || compare(suspect, best) < 0)) best = suspect;
  }
  return best;
}

function termOf(comparison: Compared, figure: Figure): AppliedTerm | undefined {
  return comparison.terms.find((term) => term.figure === figure);
}

function gain({ settles, breaks }: Suspect): number {
  return settles.length - breaks;
}

/** The likelier first: what it settles less what it breaks, then how much it looks like a slip, then a filled cell before a blank, a part before its sum. */
function compare(a: Suspect, b: Suspect): number {
  return (
    gain(b) - gain(a) ||
    Number(b.likeness > 0) - Number(a.likeness > 0) ||
    b.settles.length - a.settles.length ||
    b.likeness - a.likeness ||
    Number(isFilled(b.figure)) - Number(isFilled(a.figure)) ||
    (a.term.row?.children.length ?? 0) - (b.term.row?.children.length ?? 0)
  );
}

function rank(suspects: readonly Suspect[]): Suspect[] {
  return [...suspects].sort(compare);
}

function isFilled(figure: Figure): boolean {
  return !figure.value.isZero();
}

function isRival(other: Suspect, likely: Suspect): boolean {
  if (!likely.settles.every((comparison) => other.settles.includes(comparison))) return false;
  return gain(other) === gain(likely) && other.settles.length === likely.settles.length && other.likeness > 0 && (isFilled(other.figure) || !isFilled(likely.figure));
}
