import { compareExact, type Exact } from "../../figures/exact";
import type { NumberToken } from "../../narrative/reading/number-token";
import { connected, type Connected } from "./connected";
import { allowed, isWithin, quantitiesOf, type Interval, type Put, type Quantity, type Relation, type ToldQuantity } from "./relation";
import { slipsOf, type Meant } from "./slips";

/** A number whose change would settle relations that fail. */
export interface TextSuspect<Failure> {
  readonly of: ToldQuantity;
  /** A value that settles them, and how much the printed one looks like a slip of it. */
  readonly meant: Meant;
  readonly settles: readonly Failure[];
  /** What it settles less what would not hold any more. */
  readonly gain: number;
}

/** Failures that one number explains: the likeliest first, then those that explain them as well. */
export interface LocatedInText<Failure> {
  readonly failures: readonly Failure[];
  readonly suspects: readonly TextSuspect<Failure>[];
}

interface WithRelation {
  readonly relation: Relation;
}

/** A relation with one number of the text alone leaves no doubt: the rest are tables, or things counted. */
const DECISIVE = 10;

function weightOf(relation: Relation): number {
  return quantitiesOf(relation).length === 1 ? DECISIVE : 1;
}

/** Among more numbers, or more failures that hang together, no one could say which is wrong; trying would take time without end. */
const MOST_NUMBERS = 400;
const MOST_FAILURES = 400;

/**
 * Explains failing relations by as few wrong numbers as possible, as the tables' mistakes are located: again and again the number is taken whose
 * change settles the most of them and breaks the least of what holds.
 */
export function locateInText<Failure extends WithRelation>(failures: readonly Failure[], holding: readonly Relation[]): readonly LocatedInText<Failure>[] {
  const isSmall = (relation: Relation): boolean => quantitiesOf(relation).length <= MOST_NUMBERS;
  const groups = connected(failures.filter(({ relation }) => isSmall(relation)), failures.length === 0 ? [] : holding.filter(isSmall));
  return groups.flatMap((group) => (group.failures.length > MOST_FAILURES ? [] : locateAmong(group)));
}

function locateAmong<Failure extends WithRelation>({ failures, holding }: Connected<Failure>): readonly LocatedInText<Failure>[] {
  const speaking = byToken(holding, (relation) => relation);
  const located: LocatedInText<Failure>[] = [];
  const put = new Map<NumberToken, { value: Exact; half: Exact }>();
  const known = new Map<NumberToken, TextSuspect<Failure> | undefined>();
  let open = failures;
  while (open.length > 0) {
    const failing = byToken(open, ({ relation }) => relation);
    const suspects: TextSuspect<Failure>[] = [];
    for (const [token, { of, list }] of failing) {
      if (!known.has(token)) known.set(token, bestChange(of, list, speaking.get(token)?.list ?? [], put));
      const suspect = known.get(token);
      if (suspect !== undefined && suspect.gain > 0) suspects.push(suspect);
    }
    suspects.sort(compare);
    const [likely] = suspects;
    if (likely === undefined) break;
    const settled = new Set(likely.settles);
    located.push({ failures: likely.settles, suspects: suspects.filter((other) => isRival(other, likely) && other.settles.every((one) => settled.has(one))) });
    put.set(likely.of.token, { value: likely.meant.value, half: likely.of.value.half });
    for (const one of failing.get(likely.of.token)?.list ?? []) for (const { token } of quantitiesOf(one.relation)) known.delete(token);
    for (const one of speaking.get(likely.of.token)?.list ?? []) for (const { token } of quantitiesOf(one)) known.delete(token);
    open = open.filter((one) => !settled.has(one));
  }
  return located;
}

function byToken<One>(list: readonly One[], relationOf: (one: One) => Relation): ReadonlyMap<NumberToken, { readonly of: ToldQuantity; readonly list: One[] }> {
  const map = new Map<NumberToken, { readonly of: ToldQuantity; readonly list: One[] }>();
  for (const one of list) {
    for (const of of quantitiesOf(relationOf(one))) {
      const known = map.get(of.token);
      if (known === undefined) map.set(of.token, { of, list: [one] });
      else known.list.push(one);
    }
  }
  return map;
}

/** Of all values that the failing relations ask for, the one that settles the most and breaks the least, and of these the likeliest slip. */
function bestChange<Failure extends WithRelation>(of: ToldQuantity, failing: readonly Failure[], holding: readonly Relation[], put: Put): TextSuspect<Failure> | undefined {
  if (put.has(of.token)) return undefined;
  const asked = failing.map((failure) => ({ failure, intervals: allowed(failure.relation, of.token, put) }));
  const kept: { readonly weight: number; readonly intervals: readonly Interval[] }[] = [];
  let most = failing.reduce((sum, { relation }) => sum + weightOf(relation), 0);
  for (const relation of [...holding].sort((a, b) => weightOf(b) - weightOf(a))) {
    const one = { weight: weightOf(relation), intervals: allowed(relation, of.token, put) };
    // No value settles a failure and keeps this one: soon nothing is left to gain.
    if (!asked.some(({ intervals }) => intervals.some((a) => one.intervals.some((b) => overlap(a, b))))) most -= one.weight;
    if (most <= 0) return undefined;
    kept.push(one);
  }
  const isAsked = (value: Exact): boolean => asked.some(({ intervals }) => intervals.some((one) => isWithin(value, one)));
  const ends = asked.flatMap(({ intervals }) => intervals.flatMap((one): readonly Meant[] => endsOf(one).map((value) => ({ value, likeness: likenessOfEnd(of, value) }))));
  let best: TextSuspect<Failure> | undefined;
  for (const meant of [...slipsOf(of).filter(({ value }) => isAsked(value)), ...ends]) {
    const settles = asked.filter(({ intervals }) => intervals.some((one) => isWithin(meant.value, one))).map(({ failure }) => failure);
    let gain = settles.reduce((sum, { relation }) => sum + weightOf(relation), 0);
    for (const { weight, intervals } of kept) if (!intervals.some((one) => isWithin(meant.value, one))) gain -= weight;
    const suspect = { of, meant, settles, gain };
    if (best === undefined || compare(suspect, best) < 0) best = suspect;
  }
  return best;
}

function overlap(a: Interval, b: Interval): boolean {
  return (a.low === undefined || b.high === undefined || compareExact(a.low, b.high) <= 0) && (b.low === undefined || a.high === undefined || compareExact(b.low, a.high) <= 0);
}

function endsOf({ low, high }: Interval): readonly Exact[] {
  if (low !== undefined && high !== undefined) return [low.plus(high).div(2), low, high];
  return [low ?? [], high ?? []].flat();
}

/** Another sign than its word gives would be two mistakes at once. */
function likenessOfEnd({ value }: Quantity, end: Exact): number {
  return !end.isZero() && !value.value.isZero() && end.isNegative() !== value.value.isNegative() ? 0 : 1;
}

/** One slip is hardly likelier than another: numbers that explain as much are all in doubt. */
const AS_LIKELY = 0.5;

function isRival<Failure>(other: TextSuspect<Failure>, likely: TextSuspect<Failure>): boolean {
  return other.gain === likely.gain && other.settles.length === likely.settles.length && other.meant.likeness >= likely.meant.likeness - AS_LIKELY && (other.meant.likeness > 0 || likely.meant.likeness === 0);
}

function compare<Failure>(a: TextSuspect<Failure>, b: TextSuspect<Failure>): number {
  return b.gain - a.gain || Number(b.meant.likeness > 0) - Number(a.meant.likeness > 0) || b.settles.length - a.settles.length || b.meant.likeness - a.meant.likeness;
}
