import { onceFor } from "../../recall/once-for";
import { agreement, differenceOf, sumOf, type Spread } from "../../figures/agreement";
import type { Figure } from "../../figures/figure";
import { closestName } from "../../identities/closest-name";
import { tableProjects, type TableProject } from "../../identities/table-projects";
import { groupBy } from "../../narrative/group-by";
import type { Disclosure } from "../../recognition/disclosure";
import type { PerformanceTable } from "../../recognition/performance/performance-table";
import type { Words } from "../../recognition/words";
import { nameKey } from "../../wording/name-key";

/** The targets of one project (units that share a project have a table each) and the project of 表7 or 表11 that they are of. */
export interface MatchedTargets {
  readonly tables: readonly [PerformanceTable, ...PerformanceTable[]];
  readonly name: Words;
  /** 财政拨款 and 其他资金 of all of them, with their cells; undefined where one cannot be read. */
  readonly fiscal?: Money;
  readonly other?: Money;
  /** With targets under a name like this one they are the project's. */
  readonly isFilled?: true;
  /** "same" by name; "near" where only the name of one is like it, which is told and not guessed. */
  readonly match?: { readonly by: "same" | "near"; readonly table: "budget-7" | "budget-11"; readonly project: TableProject };
}

export interface Money extends Spread {
  readonly figures: readonly Figure[];
  /** What it would be by the total and the other source, where a table's own sum does not hold. */
  readonly byTotal?: Spread;
}

/** Targets beside the projects of the tables. */
export interface TargetSurvey {
  readonly targets: readonly MatchedTargets[];
  /** Funded projects of 表7 without targets. */
  readonly untold: readonly TableProject[];
}

const survey = onceFor<Disclosure, TargetSurvey>();

/** Finds whose targets each project target table holds. Several rules ask. */
export function surveyTargets(disclosure: Disclosure): TargetSurvey {
  return survey(disclosure, () => search(disclosure));
}

function search(disclosure: Disclosure): TargetSurvey {
  const projects = tableProjects(disclosure, "budget-7").filter(({ isFunded }) => isFunded);
  const named = disclosure.performance.filter(({ form, project }) => form.id === "project-target" && project !== undefined);
  const groups = [...groupBy(named, ({ project }) => nameKey(project?.text ?? ""))].flatMap(([key, [first, ...more]]) => {
    if (first?.project === undefined) return [];
    const tables = [first, ...more] as const;
    return [{ key, tables, name: first.project, fiscal: moneyOf(tables, "fiscal", "other"), other: moneyOf(tables, "other", "fiscal") }];
  });
  const same = new Map(groups.map(({ key, fiscal }) => [key, fiscal] as const));
  const free = new Set(projects.filter(({ key }) => !same.has(key)));
  // What units that share a project leave open, another's targets under a slip of its name may fill.
  const open = new Map(projects.flatMap((project) => {
    const fiscal = same.get(project.key);
    return fiscal === undefined || project.figure === undefined || agreement(fiscal, project.figure) !== "apart" ? [] : [[project, differenceOf(project.figure, fiscal)] as const];
  }));
  const filled = new Set<string>();
  const targets = groups.map(({ key, tables, name, fiscal, other }): MatchedTargets & { readonly key: string } => {
    const match = matchOf(disclosure, key, fiscal, projects, free, open);
    if (match?.by === "near") {
      free.delete(match.project);
      if (open.delete(match.project)) filled.add(match.project.key);
    }
    return { key, tables, name, ...(fiscal === undefined ? {} : { fiscal }), ...(other === undefined ? {} : { other }), ...(match === undefined ? {} : { match }) };
  });
  return { targets: targets.map(({ key, ...one }) => (filled.has(key) ? { ...one, isFilled: true } : one)), untold: [...free] };
}

function matchOf(disclosure: Disclosure, key: string, fiscal: Money | undefined, projects: readonly TableProject[], free: ReadonlySet<TableProject>, open: ReadonlyMap<TableProject, Spread>): MatchedTargets["match"] {
  const same = projects.find((project) => project.key === key);
  if (same !== undefined) return { by: "same", table: "budget-7", project: same };
  const carried = tableProjects(disclosure, "budget-11").find((project) => project.isFunded && project.key === key);
  if (carried !== undefined) return { by: "same", table: "budget-11", project: carried };
  // 表7 has none of other money's projects.
  if (fiscal === undefined || fiscal.value.isZero()) return undefined;
  const isAlike = ({ key: other }: TableProject): boolean => other.includes(key) || key.includes(other) || closestName(key, [other]) !== undefined;
  const alike = [...free].filter(isAlike);
  const nearest = closestName(key, alike.map((one) => one.key));
  const near = alike.find(({ figure }) => figure !== undefined && agreement(figure, fiscal) !== "apart")
    ?? [...open].find(([project, gap]) => isAlike(project) && agreement(gap, fiscal) !== "apart")?.[0]
    ?? alike.find((one) => one.key === nearest);
  return near === undefined ? undefined : { by: "near", table: "budget-7", project: near };
}

function moneyOf(tables: readonly PerformanceTable[], source: "fiscal" | "other", beside: "fiscal" | "other"): Money | undefined {
  const figures = tables.flatMap((table) => fundsOf(table, source) ?? []);
  if (figures.length < tables.length) return undefined;
  const others = tables.flatMap((table, at): readonly Spread[] => {
    const [own, total, rest] = [figures[at], fundsOf(table, "total"), fundsOf(table, beside)];
    const byTotal = total === undefined || rest === undefined ? undefined : differenceOf(total, rest);
    return own === undefined ? [] : [byTotal === undefined || agreement(byTotal, own) !== "apart" ? own : byTotal];
  });
  return { ...sumOf(figures), figures, ...(others.every((one, at) => one === figures[at]) ? {} : { byTotal: sumOf(others) }) };
}

function fundsOf({ funds }: PerformanceTable, source: "fiscal" | "other" | "total"): Figure | undefined {
  const figure = funds.find((line) => line.source === source)?.amounts.get("budget");
  return figure?.problem === undefined ? figure : undefined;
}
