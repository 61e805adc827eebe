import type { LaidOut } from "../lay-out";
import { placeOf } from "../lay-out";
import type { FigureName } from "../balances";
import type { BudgetTables } from "../budget-row";
import type { Equation, NarrativePlace, Relation, Term } from "./narrative-place";

/** A value behind print lies in [value − half, value + half]. */
export interface Reading {
  readonly value: number;
  readonly half: number;
}

/** What there is beside the text. */
export interface Beside {
  readonly laidOut?: LaidOut;
  readonly lastYear?: LaidOut;
}

/** The places of a narrative as they read, one of them perhaps changed. */
export interface Readings {
  readonly figure: (id: string) => Reading | undefined;
  readonly direction: (id: string) => "up" | "down" | undefined;
}

const CRUMB = 1e-6;

/** How the places of a made narrative read; `changed` stands in for the place of its id. */
export function readingsOf(places: readonly NarrativePlace[], changed?: NarrativePlace): Readings {
  const byId = new Map(places.map((place) => [place.id, place]));
  if (changed !== undefined) byId.set(changed.id, changed);
  const direction = (id: string): "up" | "down" | undefined => {
    const word = byId.get(id)?.direction;
    return word === "up" || word === "down" ? word : undefined;
  };
  return {
    direction,
    figure: (id) => {
      const place = byId.get(id);
      if (place === undefined) return undefined;
      const sign = place.directedBy !== undefined && direction(place.directedBy) === "down" ? -1 : 1;
      return { value: sign * place.printed, half: place.half };
    },
  };
}

/** The ids of places that an equation speaks of, direction words included. */
export function placesIn({ holds }: Equation, places: ReadonlyMap<string, NarrativePlace>): readonly string[] {
  const named = namedIn(holds);
  return [...named, ...named.flatMap((id) => places.get(id)?.directedBy ?? [])];
}

function namedIn(holds: Relation): readonly string[] {
  switch (holds.kind) {
    case "sum":
    case "atMost":
      return holds.terms.flatMap(({ place }) => place ?? []);
    case "share":
      return [holds.part, holds.whole, holds.share];
    case "rate":
      return [holds.current, holds.change, holds.rate];
    case "completion":
    case "variance":
      return [holds.actual, holds.budget, holds.rate];
    case "together":
      return [...holds.words, holds.of];
    case "product":
      return [...holds.factors, holds.size];
    case "compare":
      return [holds.word, holds.actual, holds.budget];
    case "counted":
      return [holds.place];
  }
}

/** Whether values behind the print can satisfy the equation; undefined where something that it needs is not there. */
export function canHold({ holds }: Equation, readings: Readings, beside: Beside): boolean | undefined {
  switch (holds.kind) {
    case "sum":
    case "atMost": {
      const total = added(holds.terms, readings, beside);
      if (total === undefined) return undefined;
      return (holds.kind === "sum" ? Math.abs(total.value) : total.value) <= total.half + CRUMB;
    }
    case "share":
      return withThree(readings, [holds.part, holds.whole, holds.share], (part, whole, share) => {
        if (high(whole) <= 0) return true;
        return meets((low(part) / high(whole)) * 100, low(whole) <= 0 ? Infinity : (high(part) / low(whole)) * 100, share);
      });
    case "rate":
      return withThree(readings, [holds.current, holds.change, holds.rate], (current, change, rate) => rateCanHold(current, change, rate));
    case "completion":
    case "variance":
      return withThree(readings, [holds.actual, holds.budget, holds.rate], (actual, budget, rate) => {
        if (low(budget) <= 0) return true;
        const less = holds.kind === "variance" ? 100 : 0;
        return meets((low(actual) / high(budget)) * 100 - less, (high(actual) / low(budget)) * 100 - less, rate);
      });
    case "together": {
      const [one, other] = [readings.direction(holds.words[0]), readings.direction(holds.words[1])];
      const of = readings.figure(holds.of);
      return one === undefined || other === undefined || of === undefined ? undefined : one === other || of.value === 0;
    }
    case "product": {
      const factors = holds.factors.map((id) => readings.figure(id));
      const size = readings.figure(holds.size);
      if (size === undefined || size.value === 0) return undefined;
      const product = factors.reduce((all, factor) => all * (factor?.value ?? NaN), holds.months);
      return Math.abs(product - size.value) / size.value <= 0.01;
    }
    case "compare": {
      const [word, actual, budget] = [readings.direction(holds.word), readings.figure(holds.actual), readings.figure(holds.budget)];
      if (word === undefined || actual === undefined || budget === undefined) return undefined;
      return (word === "up" ? budget.value - actual.value : actual.value - budget.value) <= actual.half + budget.half + CRUMB;
    }
    case "counted":
      return readings.figure(holds.place)?.value === holds.number;
  }
}

/** Rate = change ÷ (current − change), with the change taken once: both corners are its ends. */
function rateCanHold(current: Reading, change: Reading, rate: Reading): boolean {
  const up = change.value >= 0;
  const size = Math.abs(change.value);
  const [least, most] = [Math.max(0, size - change.half), size + change.half];
  const base = (present: number, moved: number): number => (up ? present - moved : present + moved);
  const largestBase = base(high(current), least);
  const smallestBase = base(low(current), most);
  if (largestBase < -CRUMB) return false;
  // A base of nothing has no rate; what is written there is custom.
  if (smallestBase <= CRUMB) return true;
  return meets((least / largestBase) * 100, (most / smallestBase) * 100, { value: Math.abs(rate.value), half: rate.half });
}

function added(terms: readonly Term[], readings: Readings, beside: Beside): Reading | undefined {
  let value = 0;
  let half = 0;
  for (const term of terms) {
    const one =
      term.place !== undefined
        ? readings.figure(term.place)
        : term.table !== undefined
          ? printedIn(beside.laidOut, term.table)
          : term.lastYear !== undefined
            ? printedIn(beside.lastYear, term.lastYear)
            : undefined;
    if (one === undefined) return undefined;
    value += term.sign * one.value;
    half += one.half;
  }
  return { value, half };
}

/** What a laid-out workbook prints; a row that the table does not have is nothing, a cell that the layout leaves out is not there. */
function printedIn(laidOut: LaidOut | undefined, name: FigureName): Reading | undefined {
  if (laidOut === undefined) return undefined;
  const place = placeOf(laidOut, name.table, name.row, name.column);
  if (place !== undefined) return { value: place.printed ?? 0, half: place.half ?? 0 };
  const table = (laidOut.tables satisfies BudgetTables)[name.table];
  return table === undefined || table.rows.some(({ key }) => key === name.row) ? undefined : { value: 0, half: 0 };
}

const low = ({ value, half }: Reading): number => value - half;
const high = ({ value, half }: Reading): number => value + half;
const meets = (from: number, to: number, stated: Reading): boolean => low(stated) <= to + CRUMB && high(stated) >= from - CRUMB;

function withThree(
  readings: Readings,
  [a, b, c]: readonly [string, string, string],
  judge: (a: Reading, b: Reading, c: Reading) => boolean,
): boolean | undefined {
  const [one, two, three] = [readings.figure(a), readings.figure(b), readings.figure(c)];
  return one === undefined || two === undefined || three === undefined ? undefined : judge(one, two, three);
}
