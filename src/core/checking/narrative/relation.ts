import type { Spread } from "../../figures/agreement";
import { compareExact, type Exact, ZERO } from "../../figures/exact";
import type { Span } from "../../narrative/narrative";
import type { NumberToken } from "../../narrative/reading/number-token";

/** A number that takes part in a relation: 万元, percent or pieces; a change has the sign of its word. */
export interface Quantity {
  /** Missing where the tables say what it is: then it is not in question. */
  readonly token?: NumberToken;
  /** What it is of, as a message calls it (Chinese). */
  readonly name: string;
  readonly value: Spread;
  /** The word that gives it its sign. */
  readonly word?: Span;
}

export interface Term {
  readonly of: Quantity;
  readonly times: number;
}

/** What must hold between numbers of the text, so that one of them can be asked what it would have to be. */
export type Relation =
  /** The terms add up to nothing. */
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  /** rate = 100 × above ÷ below. `orNoBase`: 100 % where the whole of it is new is right too. */
  | { readonly kind: "ratio"; readonly above: readonly Term[]; readonly below: readonly Term[]; readonly rate: Quantity; readonly orNoBase?: true }
  | { readonly kind: "atMost"; readonly small: Quantity; readonly large: Quantity }
  /** Both more, or both less. */
  | { readonly kind: "sameWay"; readonly one: Quantity; readonly other: Quantity };

/** From low to high, both included; an end that is missing is open. */
export interface Interval {
  readonly low?: Exact;
  readonly high?: Exact;
}

/** Values put in the place of those that are printed. */
export type Put = ReadonlyMap<NumberToken, Spread>;

const HUNDRED = 100;

export function sumRelation(whole: Quantity, parts: readonly Quantity[]): Relation {
  return { kind: "sum", terms: [{ of: whole, times: 1 }, ...parts.map((of) => ({ of, times: -1 }))] };
}

export function shareRelation(part: Quantity, whole: Quantity, share: Quantity): Relation {
  return { kind: "ratio", above: [{ of: part, times: 1 }], below: [{ of: whole, times: 1 }], rate: share };
}

/** A number of the text that takes part. */
export type ToldQuantity = Quantity & { readonly token: NumberToken };

/** Asked again and again while a mistake is located. */
const quantities = new WeakMap<Relation, readonly ToldQuantity[]>();

/** The numbers of the text that take part, each once. */
export function quantitiesOf(relation: Relation): readonly ToldQuantity[] {
  let known = quantities.get(relation);
  if (known === undefined) {
    const first = new Map<NumberToken, ToldQuantity>();
    for (const one of partsOf(relation)) if (isTold(one) && !first.has(one.token)) first.set(one.token, one);
    quantities.set(relation, (known = [...first.values()]));
  }
  return known;
}

function isTold(of: Quantity): of is ToldQuantity {
  return of.token !== undefined;
}

function partsOf(relation: Relation): readonly Quantity[] {
  switch (relation.kind) {
    case "sum": return relation.terms.map(({ of }) => of);
    case "ratio": return [...relation.above.map(({ of }) => of), ...relation.below.map(({ of }) => of), relation.rate];
    case "atMost": return [relation.small, relation.large];
    case "sameWay": return [relation.one, relation.other];
  }
}

/** The values that a number may have for the relation to hold, all others being as printed or as put. */
export function allowed(relation: Relation, token: NumberToken, put: Put): readonly Interval[] {
  const valueOf = ({ token: one, value }: Quantity): Spread => (one === undefined ? undefined : put.get(one)) ?? value;
  switch (relation.kind) {
    case "sum": {
      const { rest, times, margin } = split(relation.terms, token, valueOf);
      return times === 0 ? [{}] : [ordered(rest.negated().minus(margin).div(times), rest.negated().plus(margin).div(times))];
    }
    case "atMost": {
      const [small, large] = [valueOf(relation.small), valueOf(relation.large)];
      const margin = small.half.plus(large.half);
      return [relation.small.token === token ? { high: large.value.plus(margin) } : { low: small.value.minus(margin) }];
    }
    case "sameWay": return [valueOf(relation.one.token === token ? relation.other : relation.one).value.isNegative() ? { high: ZERO } : { low: ZERO }];
    case "ratio": return ratioAllows(relation, token, valueOf);
  }
}

export function isWithin(value: Exact, { low, high }: Interval): boolean {
  return (low === undefined || compareExact(value, low) >= 0) && (high === undefined || compareExact(value, high) <= 0);
}

function ratioAllows({ above, below, rate, orNoBase }: Extract<Relation, { kind: "ratio" }>, token: NumberToken, valueOf: (one: Quantity) => Spread): readonly Interval[] {
  const others = [...new Map([...above, ...below].map(({ of }) => [of.token ?? of, of])).values()].filter((one) => one.token !== token);
  const stated = valueOf(rate);
  const isRate = rate.token === token;
  const rates = isRate ? [ZERO] : [stated.value.minus(stated.half), stated.value.plus(stated.half)];
  const found: Exact[] = [];
  let signs = 0;
  for (const corner of corners(others.map(valueOf))) {
    const at = new Map(others.map((one, index) => [one.token ?? one, corner[index] ?? ZERO]));
    const [over, under] = [above, below].map((terms) => linear(terms, token, at));
    if (over === undefined || under === undefined) continue;
    for (const one of rates) {
      const divisor = isRate ? under.rest : one.times(under.times).minus(over.times * HUNDRED);
      signs |= divisor.isZero() ? 3 : divisor.isNegative() ? 2 : 1;
      if (!divisor.isZero()) found.push((isRate ? over.rest.times(HUNDRED) : over.rest.times(HUNDRED).minus(one.times(under.rest))).div(divisor));
    }
  }
  if (signs === 3 || found.length === 0) return [{}];
  const margin = isRate ? stated.half : ([...above, ...below].find(({ of }) => of.token === token)?.of.value.half ?? ZERO);
  const low = found.reduce((a, b) => (compareExact(b, a) < 0 ? b : a)).minus(margin);
  const high = found.reduce((a, b) => (compareExact(b, a) > 0 ? b : a)).plus(margin);
  return orNoBase === undefined ? [{ low, high }] : [{ low, high }, ...noBase(below, rate, token, valueOf)];
}

/** Where the whole of it is new, 100 % is custom: then nothing stands below the line. */
function noBase(below: readonly Term[], rate: Quantity, token: NumberToken, valueOf: (one: Quantity) => Spread): readonly Interval[] {
  const { rest, times, margin } = split(below, token, valueOf);
  if (rate.token === token) return rest.abs().lte(margin) ? [{ low: rest.minus(rest).plus(HUNDRED), high: rest.minus(rest).plus(HUNDRED) }] : [];
  if (!valueOf(rate).value.eq(HUNDRED) || times === 0) return [];
  return [ordered(rest.negated().minus(margin).div(times), rest.negated().plus(margin).div(times))];
}

function split(terms: readonly Term[], token: NumberToken, valueOf: (one: Quantity) => Spread): { readonly rest: Exact; readonly times: number; readonly margin: Exact } {
  let rest: Exact = ZERO;
  let margin: Exact = ZERO;
  let times = 0;
  for (const term of terms) {
    const { value, half } = valueOf(term.of);
    margin = margin.plus(half.times(Math.abs(term.times)));
    if (term.of.token === token) times += term.times;
    else rest = rest.plus(value.times(term.times));
  }
  return { rest, times, margin };
}

function linear(terms: readonly Term[], token: NumberToken, at: ReadonlyMap<NumberToken | Quantity, Exact>): { readonly rest: Exact; readonly times: number } {
  let rest: Exact = ZERO;
  let times = 0;
  for (const term of terms) {
    if (term.of.token === token) times += term.times;
    else rest = rest.plus((at.get(term.of.token ?? term.of) ?? ZERO).times(term.times));
  }
  return { rest, times };
}

function corners(spreads: readonly Spread[]): readonly (readonly Exact[])[] {
  return spreads.reduce<readonly (readonly Exact[])[]>((all, { value, half }) => all.flatMap((one) => (half.isZero() ? [[...one, value]] : [[...one, value.minus(half)], [...one, value.plus(half)]])), [[]]);
}

function ordered(a: Exact, b: Exact): Interval {
  return compareExact(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a };
}
