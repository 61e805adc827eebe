import { inventIdentity, type Profile } from "./invented-names";
import { basicEntries, projectEntries } from "./entries";
import { random } from "./random";

export type TableId =
  | "budget-1"
  | "budget-2"
  | "budget-3"
  | "budget-4"
  | "budget-5"
  | "budget-6"
  | "budget-7"
  | "budget-8"
  | "budget-9"
  | "budget-10"
  | "budget-11";

/** Where money comes from: the ten columns of table 2 that hold no sums. */
export type Source =
  | "general"
  | "generalTransfer"
  | "fund"
  | "fundTransfer"
  | "capital"
  | "capitalTransfer"
  | "special"
  | "own"
  | "fiscalCarry"
  | "otherCarry";

/** One indivisible amount. Every figure of every table is a sum of entries, so all identities hold by construction. */
export interface Entry {
  /** 项, seven digits. */
  readonly code: string;
  /** Economic 款 (five digits) of basic expenditure, economic 类 (three digits) of a project. */
  readonly economic: string;
  readonly kind: "personnel" | "operating" | "project";
  readonly source: Source;
  /** Finer origin that table 1 prints under 单位资金 and under carry-over: "own/other", "fiscalCarry/general" … */
  readonly origin?: string;
  readonly project?: string;
  readonly unit: string;
  readonly yuan: number;
}

export interface AgencyOptions {
  readonly year?: 2022 | 2023 | 2024 | 2025;
  /** "exact": every amount is a multiple of 0.01 万元. "tails": whole 元, so each printed figure is rounded for itself. */
  readonly rounding?: "exact" | "tails";
  readonly transfers?: boolean;
  readonly governmentFund?: boolean;
  readonly stateCapital?: boolean;
  readonly specialAccount?: boolean;
  readonly ownFunds?: boolean;
  readonly fiscalCarryOver?: boolean;
  readonly otherCarryOver?: boolean;
  /** Carry-over and own funds also pay basic expenditure (table 3's 基本支出 is then above table 5's: a hint). */
  readonly basicBeyondBudget?: boolean;
  /** The agency itself and its subordinates, 1 to 3; with more than one, tables 7 and 11 have a subtotal row per unit. */
  readonly units?: 1 | 2 | 3;
  /** A unit's row in tables 7 and 11 even where there is one unit. */
  readonly unitRows?: boolean;
  /** False: table 2's six columns are blank and only their sum is filled. That is a mistake of the document. */
  readonly splitTable2?: boolean;
  /** False: table 1's 其中 rows are blank and only their sums are filled. That is worth a warning. */
  readonly splitTable1?: boolean;
  /** Projects add to the three public expenses, so table 10 exceeds table 6 (a hint). */
  readonly threePublicsBeyondBasic?: boolean;
  readonly omit?: readonly TableId[];
}

export interface Agency {
  readonly seed: number;
  readonly name: string;
  readonly year: number;
  readonly profile: Profile;
  readonly units: readonly string[];
  readonly options: Required<AgencyOptions>;
  readonly entries: readonly Entry[];
  /** 元 that table 10 has above table 6, by row key; empty unless `threePublicsBeyondBasic`. */
  readonly threePublicsBeyond: Readonly<Record<string, number>>;
}

/** A self-consistent budget of an invented agency; what the options leave open is drawn by the seed. */
export function makeAgency(seed: number, options: AgencyOptions = {}): Agency {
  const rng = random(seed);
  const year = options.year ?? rng.pick([2022, 2023, 2024, 2025] as const);
  const units = options.units ?? rng.pick([1, 1, 1, 2, 3] as const);
  const complete: Required<AgencyOptions> = {
    year,
    units,
    rounding: options.rounding ?? rng.pick(["exact", "tails"] as const),
    transfers: options.transfers ?? rng.chance(0.6),
    governmentFund: options.governmentFund ?? rng.chance(0.3),
    stateCapital: options.stateCapital ?? rng.chance(0.2),
    specialAccount: options.specialAccount ?? rng.chance(0.15),
    ownFunds: options.ownFunds ?? rng.chance(0.6),
    fiscalCarryOver: options.fiscalCarryOver ?? rng.chance(0.6),
    otherCarryOver: options.otherCarryOver ?? rng.chance(0.4),
    basicBeyondBudget: options.basicBeyondBudget ?? rng.chance(0.1),
    unitRows: options.unitRows ?? (units > 1 || rng.chance(0.3)),
    splitTable2: options.splitTable2 ?? true,
    splitTable1: options.splitTable1 ?? true,
    threePublicsBeyondBasic: options.threePublicsBeyondBasic ?? false,
    // Table 11 exists from 2024 on.
    omit: options.omit ?? (year < 2024 ? ["budget-11"] : []),
  };
  const identity = inventIdentity(rng, units);
  const plan = { rng, year, profile: identity.profile, units: identity.units, options: complete };
  const entries = [...basicEntries(plan), ...projectEntries(plan)];
  const beyond: Readonly<Record<string, number>> = complete.threePublicsBeyondBasic
    ? { running: rng.whole(1, 50) * 1000, reception: rng.whole(1, 20) * 1000 }
    : {};
  return {
    seed,
    name: identity.name,
    year,
    profile: identity.profile,
    units: identity.units,
    options: complete,
    entries,
    threePublicsBeyond: beyond,
  };
}
