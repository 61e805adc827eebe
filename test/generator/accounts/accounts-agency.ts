import { inventIdentity, type Profile } from "../invented-names";
import { random, type Random } from "../random";

/** Where money of final accounts comes from: the three funds of the appropriation, and the five other sources of 02. */
export type AccountsSource = "general" | "fund" | "capital" | "superior" | "business" | "operating" | "affiliated" | "other";
/** The columns of 03. */
export type SpendingKind = "basic" | "project" | "paidUp" | "operating" | "subsidy";

/** Money of one 项 from one source. What comes in and what goes out are equal, so that all identities hold by construction. Amounts in 元. */
export interface Flow {
  readonly code: string;
  readonly source: AccountsSource;
  readonly kind: SpendingKind;
  /** Economic 款 of basic expenditure paid by the general budget. */
  readonly economic?: string;
  readonly carriedIn: number;
  readonly received: number;
  readonly usedSurplus: number;
  readonly spent: number;
  readonly allocated: number;
  readonly carriedOut: number;
}

export type ThreePublicItem = "abroad" | "purchase" | "running" | "reception";

export interface AccountsOptions {
  readonly year?: number;
  /** "exact": every amount is a multiple of 0.01 万元. "tails": whole 元, so each printed figure is rounded for itself. */
  readonly rounding?: "exact" | "tails";
  readonly fund?: boolean;
  readonly capital?: boolean;
  readonly otherMoney?: boolean;
  readonly carryOver?: boolean;
}

export interface Accounts {
  readonly seed: number;
  readonly name: string;
  readonly year: number;
  readonly options: Required<AccountsOptions>;
  readonly flows: readonly Flow[];
  readonly threePublics: Readonly<Record<ThreePublicItem, { readonly budget: number; readonly actual: number }>>;
}

/** Self-consistent final accounts of an invented agency; what the options leave open is drawn by the seed. */
export function makeAccounts(seed: number, options: AccountsOptions = {}): Accounts {
  const rng = random(seed + 70_000);
  const year = options.year ?? rng.pick([2021, 2022, 2023, 2024]);
  const complete: Required<AccountsOptions> = {
    year,
    rounding: options.rounding ?? rng.pick(["exact", "tails"] as const),
    fund: options.fund ?? rng.chance(0.5),
    capital: options.capital ?? rng.chance(0.4),
    otherMoney: options.otherMoney ?? rng.chance(0.6),
    carryOver: options.carryOver ?? rng.chance(0.6),
  };
  const { name, profile } = inventIdentity(rng, 1);
  const flows = [...basicFlows(rng, profile, complete), ...projectFlows(rng, profile, complete)];
  return { seed, name, year, options: complete, flows, threePublics: threePublics(rng, complete, flows) };
}

function money(rng: Random, { rounding }: Required<AccountsOptions>, low: number, high: number): number {
  const hundreds = rng.whole(low, high);
  return rounding === "exact" ? hundreds * 100 : hundreds * 100 + rng.whole(0, 99);
}

const NOTHING = { carriedIn: 0, usedSurplus: 0, allocated: 0, carriedOut: 0 } as const;

function basicFlows(rng: Random, { running }: Profile, options: Required<AccountsOptions>): readonly Flow[] {
  const flow = (code: string, economic: string, low: number, high: number): Flow => {
    const spent = money(rng, options, low, high);
    return { ...NOTHING, code, economic, source: "general", kind: "basic", received: spent, spent };
  };
  const annuity = flow("2080506", "30109", 1500, 9000);
  return [
    flow(running, "30101", 9000, 42_000),
    flow(running, "30102", 6000, 30_000),
    ...(rng.chance(0.6) ? [flow(running, "30107", 900, 12_000)] : []),
    { ...annuity, code: "2080505", economic: "30108", received: 2 * annuity.spent, spent: 2 * annuity.spent },
    annuity,
    flow("2101101", "30110", 800, 5000),
    ...(rng.chance(0.7) ? [flow("2101103", "30111", 200, 3000)] : []),
    flow(running, "30112", 80, 900),
    flow("2210201", "30113", 2500, 12_000),
    flow("2080501", "30302", 100, 2500),
    ...(rng.chance(0.5) ? [flow(running, "30305", 100, 5000)] : []),
    flow(running, "30201", 300, 3000),
    flow(running, "30211", 100, 2500),
    flow(running, "30217", 10, 300),
    flow(running, "30228", 200, 1800),
    flow(running, "30231", 100, 3000),
    ...(rng.chance(0.5) ? [flow(running, "31002", 100, 2000)] : []),
  ];
}

/** Projects of every source that the options allow, some with money carried in or out. */
function projectFlows(rng: Random, { work, running }: Profile, options: Required<AccountsOptions>): readonly Flow[] {
  const flow = (code: string, source: AccountsSource, kind: SpendingKind = "project"): Flow => {
    const received = money(rng, options, 150, 14_000);
    const carriedIn = options.carryOver && rng.chance(0.6) ? money(rng, options, 20, 4000) : 0;
    const carriedOut = options.carryOver && rng.chance(0.5) ? Math.min(money(rng, options, 10, 100), received) : 0;
    return { ...NOTHING, code, source, kind, received, carriedIn, carriedOut, spent: received + carriedIn - carriedOut };
  };
  const other: readonly Flow[] = options.otherMoney
    ? [
        flow(rng.pick(work), "other"),
        flow(running, "business", "basic"),
        ...(rng.chance(0.5) ? [flow(rng.pick(work), "superior")] : []),
        ...(rng.chance(0.3) ? [flow(running, "operating", "operating"), flow(running, "affiliated", "subsidy"), flow(running, "other", "paidUp")] : []),
        ...(rng.chance(0.5) ? [surplusFlow(rng, running, options)] : []),
      ]
    : [];
  return [
    ...work.slice(0, rng.whole(1, work.length)).map((code) => flow(code, "general")),
    ...(options.fund ? [flow("2120803", "fund"), flow(rng.pick(["2120899", "2296002"]), "fund")] : []),
    ...(options.capital ? [flow("2230105", "capital")] : []),
    ...other,
  ];
}

/** Own money that used a surplus of earlier years, and left one that was allocated. */
function surplusFlow(rng: Random, code: string, options: Required<AccountsOptions>): Flow {
  const [received, usedSurplus, allocated] = [money(rng, options, 500, 3000), money(rng, options, 20, 400), money(rng, options, 10, 90)];
  return { code, source: "business", kind: "project", carriedIn: 0, received, usedSurplus, allocated, carriedOut: 0, spent: received + usedSurplus - allocated };
}

function threePublics(rng: Random, options: Required<AccountsOptions>, flows: readonly Flow[]): Accounts["threePublics"] {
  const basic = (economic: string): number => flows.filter((flow) => flow.economic === economic).reduce((sum, { spent }) => sum + spent, 0);
  const item = (actual: number): { readonly budget: number; readonly actual: number } => ({ actual, budget: actual + (rng.chance(0.5) ? money(rng, options, 1, 500) : 0) });
  return {
    abroad: item(rng.chance(0.2) ? money(rng, options, 50, 600) : 0),
    purchase: item(rng.chance(0.2) ? money(rng, options, 1500, 2500) : 0),
    running: item(basic("30231") + (rng.chance(0.3) ? money(rng, options, 10, 300) : 0)),
    reception: item(basic("30217")),
  };
}
