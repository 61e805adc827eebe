import { makeAgency, type AgencyOptions } from "../../generator/agency";
import { layOut, type LaidOut } from "../../generator/lay-out";
import { randomLayout, variants } from "../../generator/variants";

/** A made-up agency's budget in some layout, with what it takes to make it again. */
export interface MadeDocument {
  readonly name: string;
  readonly seed: number;
  readonly laidOut: LaidOut;
}

/** Without any title, a table that lacks columns of the form is like several others, or like none: it must be told, and not guessed. */
export function isUnmistakable({ layout }: LaidOut): boolean {
  return layout.title !== "none" || layout.dropColumns === "none";
}

/** Every choice of an agency appears with every other one, sooner or later. */
function optionsOf(seed: number): AgencyOptions {
  const bit = (at: number): boolean => ((seed * 2_654_435_761) >>> at) % 2 === 1;
  return {
    year: ([2022, 2023, 2024, 2025] as const)[seed % 4] ?? 2024,
    units: ([1, 2, 3] as const)[seed % 3] ?? 1,
    rounding: bit(3) ? "tails" : "exact",
    governmentFund: bit(4),
    stateCapital: bit(5),
    transfers: bit(6),
    ownFunds: bit(7),
    fiscalCarryOver: bit(8),
    otherCarryOver: bit(9),
    specialAccount: bit(10),
    unitRows: bit(11),
  };
}

/** Every named variant once. */
export function* namedDocuments(): Generator<MadeDocument> {
  for (const [at, { name, layout }] of variants.entries()) {
    const seed = at + 1;
    yield { name, seed, laidOut: layOut(makeAgency(seed, optionsOf(seed)), layout) };
  }
}

/** Random layouts. SEEDS=500 runs that many, SEEDS=1001-1500 those seeds; without it the same few every time. */
export function* randomDocuments(usual: number): Generator<MadeDocument> {
  const { first, last } = seedRange(usual);
  for (let seed = first; seed <= last; seed++) yield { name: `random layout ${String(seed)}`, seed, laidOut: layOut(makeAgency(seed, optionsOf(seed)), randomLayout(seed)) };
}

function seedRange(usual: number): { readonly first: number; readonly last: number } {
  const asked = process.env["SEEDS"];
  if (asked === undefined) return { first: 1, last: usual };
  const match = /^(?:(\d+)-)?(\d+)$/.exec(asked);
  if (match === null) throw new Error(`SEEDS is a number (500) or a range (1001-1500), not ${asked}`);
  return { first: Number(match[1] ?? 1), last: Number(match[2]) };
}
