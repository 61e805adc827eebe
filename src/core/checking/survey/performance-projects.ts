import { agreement, sumOf, type Spread } from "../../figures/agreement";
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
  /** "same" by name; "near" where only the name of one is like it, which is told and not guessed. */
  readonly match?: { readonly by: "same" | "near"; readonly table: "budget-7" | "budget-11"; readonly project: TableProject };
}

export interface Money extends Spread {
  readonly figures: readonly Figure[];
}

/** Targets beside the projects of the tables. */
export interface TargetSurvey {
  readonly targets: readonly MatchedTargets[];
  /** Funded projects of 表7 without targets. */
  readonly untold: readonly TableProject[];
}

const surveys = new WeakMap<Disclosure, TargetSurvey>();

/** Finds whose targets each project target table holds. Several rules ask. */
export function surveyTargets(disclosure: Disclosure): TargetSurvey {
  let survey = surveys.get(disclosure);
  if (survey === undefined) surveys.set(disclosure, (survey = search(disclosure)));
  return survey;
}

function search(disclosure: Disclosure): TargetSurvey {
  const projects = tableProjects(disclosure, "budget-7").filter(({ isFunded }) => isFunded);
  const named = disclosure.performance.filter(({ form, project }) => form.id === "project-target" && project !== undefined);
  const groups = [...groupBy(named, ({ project }) => nameKey(project?.text ?? ""))];
  const same = new Set(groups.map(([key]) => key));
  const free = new Set(projects.filter(({ key }) => !same.has(key)));
  const targets = groups.flatMap(([key, [first, ...more]]): readonly MatchedTargets[] => {
    if (first?.project === undefined) return [];
    const tables = [first, ...more] as const;
    const [fiscal, other] = [moneyOf(tables, "fiscal"), moneyOf(tables, "other")];
    const match = matchOf(disclosure, key, fiscal, projects, free);
    if (match?.by === "near") free.delete(match.project);
    return [{ tables, name: first.project, ...(fiscal === undefined ? {} : { fiscal }), ...(other === undefined ? {} : { other }), ...(match === undefined ? {} : { match }) }];
  });
  return { targets, untold: [...free] };
}

function matchOf(disclosure: Disclosure, key: string, fiscal: Money | undefined, projects: readonly TableProject[], free: ReadonlySet<TableProject>): MatchedTargets["match"] {
  const same = projects.find((project) => project.key === key);
  if (same !== undefined) return { by: "same", table: "budget-7", project: same };
  const carried = tableProjects(disclosure, "budget-11").find((project) => project.isFunded && project.key === key);
  if (carried !== undefined) return { by: "same", table: "budget-11", project: carried };
  // 表7 has none of other money's projects.
  if (fiscal === undefined || fiscal.value.isZero()) return undefined;
  const alike = [...free].filter(({ key: other }) => other.includes(key) || key.includes(other) || closestName(key, [other]) !== undefined);
  const nearest = closestName(key, alike.map((one) => one.key));
  const near = alike.find(({ figure }) => figure !== undefined && agreement(figure, fiscal) !== "apart") ?? alike.find((one) => one.key === nearest);
  return near === undefined ? undefined : { by: "near", table: "budget-7", project: near };
}

function moneyOf(tables: readonly PerformanceTable[], source: "fiscal" | "other"): Money | undefined {
  const figures = tables.flatMap(({ funds }) => funds.find((line) => line.source === source)?.amounts.get("budget") ?? []);
  return figures.length < tables.length || figures.some(({ problem }) => problem !== undefined) ? undefined : { ...sumOf(figures), figures };
}
