import type { AgencyOptions, Entry, Source } from "./agency";
import type { Profile } from "./invented-names";
import type { Random } from "./random";

/** What the amounts are drawn from. */
export interface Plan {
  readonly rng: Random;
  readonly year: number;
  readonly profile: Profile;
  readonly units: readonly string[];
  readonly options: Required<AgencyOptions>;
}

/** An amount in 元: a multiple of 100 (0.01 万元) where the books are exact, any whole 元 where printing leaves tails. */
function money({ rng, options }: Plan, low: number, high: number): number {
  const hundreds = rng.whole(low, high);
  if (options.rounding === "exact") return hundreds * 100;
  return hundreds * 100 + rng.whole(0, 99);
}

/** Wages, contributions, pensions and office costs of each unit; each hint of domain.md (30108 = 2080505 …) holds. */
export function basicEntries(plan: Plan): readonly Entry[] {
  return plan.units.flatMap((unit) => {
    const { rng, profile } = plan;
    const general = (code: string, economic: string, yuan: number): Entry => ({
      code,
      economic,
      yuan,
      unit,
      source: "general",
      kind: economic.startsWith("302") || economic.startsWith("310") ? "operating" : "personnel",
    });
    const annuity = money(plan, 1500, 9000);
    const medicalShare = money(plan, 800, 5000);
    const personnel: readonly Entry[] = [
      general(profile.running, "30101", money(plan, 9000, 42000)),
      general(profile.running, "30102", money(plan, 6000, 30000)),
      general(profile.running, "30103", money(plan, 3000, 16000)),
      ...(rng.chance(0.6) ? [general(profile.running, "30107", money(plan, 900, 12000))] : []),
      general("2080505", "30108", 2 * annuity),
      general("2080506", "30109", annuity),
      general("2101101", "30110", medicalShare),
      ...(rng.chance(0.7) ? [general("2101102", "30110", money(plan, 300, 2500))] : []),
      ...(rng.chance(0.8) ? [general("2101103", "30111", money(plan, 200, 3000))] : []),
      general(profile.running, "30112", money(plan, 80, 900)),
      general("2210201", "30113", money(plan, 2500, 12000)),
      ...(rng.chance(0.5) ? [general("2101199", "30114", money(plan, 20, 400))] : []),
      ...(rng.chance(0.6) ? [general(profile.running, "30199", money(plan, 300, 4000))] : []),
      general(rng.pick(["2080501", "2080502"]), "30302", money(plan, 100, 2500)),
      ...(rng.chance(0.6) ? [general(profile.running, "30305", money(plan, 100, 5000))] : []),
      ...(rng.chance(0.5) ? [general(profile.running, "30309", money(plan, 60, 1500))] : []),
    ];
    const office = rng.shuffle([
      "30202",
      "30205",
      "30206",
      "30207",
      "30208",
      "30209",
      "30211",
      "30213",
      "30226",
      "30227",
      "30239",
      "31002",
    ]);
    const operating: readonly Entry[] = [
      general(profile.running, "30201", money(plan, 300, 3000)),
      ...office.slice(0, rng.whole(3, 8)).map((economic) => general(profile.running, economic, money(plan, 30, 2500))),
      ...(rng.chance(0.4) ? [general("2050803", "30216", money(plan, 20, 600))] : []),
      ...(rng.chance(0.7) ? [general(profile.running, "30217", money(plan, 10, 300))] : []),
      general(profile.running, "30228", money(plan, 200, 1800)),
      general(profile.running, "30229", money(plan, 200, 1500)),
      ...(rng.chance(0.8) ? [general(profile.running, "30231", money(plan, 100, 3000))] : []),
      ...(rng.chance(0.08) ? [general(profile.running, "30212", money(plan, 50, 600))] : []),
      general(profile.running, "30299", money(plan, 50, 2000)),
    ];
    return [...personnel, ...operating];
  });
}

/** The economic 类 that a project is spent on: purchases and services, subsidies where its name says so, seldom more. */
function projectParts({ rng }: Plan, name: string): readonly string[] {
  const others = rng.shuffle(["301", "310", "309", "312"]).slice(0, rng.pick([0, 0, 0, 0, 1, 2]));
  const main = /补助|补贴|劳务/.test(name) ? rng.pick([["303"], ["302", "303"]]) : ["302"];
  return [...main, ...others];
}

function funding(plan: Plan): readonly (readonly [source: Source, origin?: string])[] {
  const { rng, options } = plan;
  return [
    ...(options.transfers ? [["generalTransfer"] as const] : []),
    ...(options.ownFunds ? [["own", `own/${rng.pick(["business", "superior", "other"])}`] as const, ["own", "own/other"] as const] : []),
    ...(options.specialAccount ? [["special"] as const] : []),
    ...(options.fiscalCarryOver ? [["fiscalCarry", "fiscalCarry/general"] as const] : []),
    ...(options.otherCarryOver ? [["otherCarry", "otherCarry/own"] as const] : []),
    ...(options.otherCarryOver && options.specialAccount ? [["otherCarry", "otherCarry/special"] as const] : []),
  ];
}

/** Projects of the general budget and whatever else the options ask for. */
export function projectEntries(plan: Plan): readonly Entry[] {
  const { rng, profile, units, options, year } = plan;
  const names = rng.shuffle(profile.projects);
  const project = (unit: string, name: string, code: string, source: Source, origin?: string): readonly Entry[] =>
    projectParts(plan, name).map((economic) => ({
      code,
      economic,
      kind: "project",
      source,
      project: name,
      unit,
      yuan: money(plan, 150, 14000),
      ...(origin === undefined ? {} : { origin }),
    }));

  const ordinary = units.flatMap((unit) =>
    names.slice(0, rng.whole(3, names.length - 1)).flatMap((name) => {
      // One project may stand on several codes, each with its own amount.
      const codes = rng.shuffle(profile.work).slice(0, rng.chance(0.15) ? 2 : 1);
      return codes.flatMap((code) => project(unit, name, code, "general"));
    }),
  );
  const further = funding(plan).flatMap(([source, origin], index) => {
    const name =
      source === "generalTransfer"
        ? `${year}年提前下达${names[0] ?? ""}`
        : `${year - (source.endsWith("Carry") ? 1 : 0)}年${names[index + 1] ?? names[0] ?? ""}（${index + 1}期）`;
    return project(rng.pick(units), name, rng.pick(profile.work), source, origin);
  });
  const fund = options.governmentFund
    ? [
        ...project(rng.pick(units), "基础设施维护补助", rng.pick(["2120803", "2120899"]), "fund"),
        ...(options.transfers ? project(rng.pick(units), "福彩公益金助老项目", rng.pick(["2296002", "2296003"]), "fundTransfer") : []),
        ...(options.fiscalCarryOver ? project(rng.pick(units), "福彩公益金结转项目", "2296002", "fiscalCarry", "fiscalCarry/fund") : []),
      ]
    : [];
  const capital = options.stateCapital
    ? [
        ...project(rng.pick(units), "退休人员服务站补助", "2230105", "capital"),
        ...(options.transfers ? project(rng.pick(units), "企业改制遗留事项补助", "2239999", "capitalTransfer") : []),
      ]
    : [];
  const beyond: readonly Entry[] = options.basicBeyondBudget
    ? [
        {
          code: profile.running,
          economic: "30201",
          kind: "operating",
          source: "own",
          origin: "own/other",
          unit: units[0] ?? "",
          yuan: money(plan, 100, 900),
        },
        {
          code: profile.running,
          economic: "30103",
          kind: "personnel",
          source: "otherCarry",
          origin: "otherCarry/own",
          project: "上年结余人员经费",
          unit: units[0] ?? "",
          yuan: money(plan, 100, 900),
        },
      ]
    : [];
  return [...ordinary, ...further, ...fund, ...capital, ...beyond];
}
