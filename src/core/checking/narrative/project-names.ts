import { onceFor } from "../../recall/once-for";
import { agreement } from "../../figures/agreement";
import { tableProjects, type ProjectTable, type TableProject } from "../../identities/table-projects";
import type { AmountStatement } from "../../narrative/reading/statement";
import { editDistance } from "../../wording/edit-distance";
import { nameKey } from "../../wording/name-key";
import { bindSubject } from "./bind-subject";
import type { NarrativeContext } from "./narrative-context";
import type { TableFigure } from "../../identities/table-figure";

/** A project of the tables that the text tells under another name. */
export interface Renamed {
  readonly amount: AmountStatement;
  readonly told: string;
  readonly right: string;
  readonly figure: TableFigure;
}

/** A project of a table whose amount can be read. */
export type ReadProject = TableProject & { readonly figure: TableFigure };

/** The table whose projects a section tells. */
const TABLES: ReadonlyMap<string, ProjectTable> = new Map([["budget/projects", "budget-7"], ["budget/carry-over", "budget-11"]]);
const NONE: ReadonlyMap<AmountStatement, Renamed> = new Map();
const renamed = onceFor<NarrativeContext, ReadonlyMap<AmountStatement, Renamed>>();

/** Amounts of projects whose name is not the table's while just one project that the text does not name has the amount. */
export function renamedProjects(context: NarrativeContext, section: string): ReadonlyMap<AmountStatement, Renamed> {
  return TABLES.has(section) ? renamed(context, () => find(context, section), section) : NONE;
}

/** Projects of the table that belongs to a section, those whose amount cannot be read left out. */
export function readProjects(context: NarrativeContext, section: string): readonly ReadProject[] {
  const id = TABLES.get(section);
  return id === undefined ? [] : tableProjects(context.tables, id).filter((one): one is ReadProject => one.figure !== undefined);
}

/** An amount that states a project's size, with the project's name. */
interface ToldProject {
  readonly amount: AmountStatement;
  readonly name: string;
}

const told = onceFor<NarrativeContext, readonly ToldProject[]>();

/** Amounts of a section that state a project's size. Several rules ask. */
export function toldProjects(context: NarrativeContext, section: string): readonly ToldProject[] {
  return told(context, () => findTold(context, section), section);
}

function findTold(context: NarrativeContext, section: string): readonly ToldProject[] {
  const prefix = section === "budget/carry-over" ? "结转项目/" : "项目/";
  const told: ToldProject[] = [];
  for (const amount of context.all("amount")) {
    if (amount.subject.section !== section) continue;
    const fact = context.bound(amount)?.fact;
    const name = amount.subject.project ?? amount.subject.name;
    if (fact !== undefined && fact === prefix + nameKey(name)) told.push({ amount, name });
  }
  return told;
}

function find(context: NarrativeContext, section: string): ReadonlyMap<AmountStatement, Renamed> {
  const found = new Map<AmountStatement, Renamed>();
  const told = toldProjects(context, section);
  const rightly = new Set(told.filter(({ amount }) => context.isBorneOut(amount)).map(({ name }) => nameKey(name)));
  const left = readProjects(context, section).filter(({ key, figure }) => !rightly.has(key) && !figure.value.isZero());
  for (const { amount, name } of told) {
    if (context.isBorneOut(amount)) continue;
    const stated = context.stated(amount.figure);
    const twins = stated === undefined ? [] : left.filter(({ key, figure }) => key !== nameKey(name) && !key.startsWith(nameKey(name)) && agreement(stated, figure) === "equal");
    const [twin] = twins;
    if (twin !== undefined && twins.length === 1 && ![...found.values()].some(({ right }) => right === twin.name)) found.set(amount, { amount, told: name, right: twin.name, figure: twin.figure });
  }
  return found;
}

/** One slip of the hand, and two in a longer name. */
const LONG = 8;
const SHORTEST = 4;

/** Projects under their 项 (主要由…构成) whose name is none of T7's, but one slip away from that of the only one with this amount. */
export function slippedNames(context: NarrativeContext): readonly Renamed[] {
  const projects = readProjects(context, "budget/projects");
  const known = new Set(projects.map(({ key }) => key));
  return context.all("amount").flatMap((amount) => {
    const name = amount.subject.project ?? "";
    const key = nameKey(name);
    const stated = amount.aside === "composition" && key.length >= SHORTEST && !known.has(key) ? context.stated(amount.figure) : undefined;
    if (stated === undefined) return [];
    const near = projects.flatMap((project): Renamed[] => {
      if (editDistance(key, project.key) > (Math.min(key.length, project.key.length) >= LONG ? 2 : 1) || project.key.includes(key) || key.includes(project.key)) return [];
      const found = context.nearest(stated, bindSubject({ ...amount.subject, name: project.name, project: project.name }, context.tables)?.figures ?? []);
      return found?.agreement === "equal" ? [{ amount, told: name, right: project.name, figure: found.figure }] : [];
    });
    return near.length === 1 ? near : [];
  });
}
