import { agreement } from "../../figures/agreement";
import { tableIndex } from "../../identities/table-index";
import type { AmountStatement } from "../../narrative/reading/statement";
import { nameKey } from "../../wording/name-key";
import type { NarrativeContext } from "./narrative-context";
import { tableFigure, type TableFigure } from "../../identities/table-figure";

/** A project of the tables that the text tells under another name. */
export interface Renamed {
  readonly amount: AmountStatement;
  readonly told: string;
  readonly right: string;
  readonly figure: TableFigure;
}

interface TableProject {
  readonly name: string;
  readonly key: string;
  readonly figure: TableFigure;
}

const ADDRESSES: ReadonlyMap<string, readonly [string, string]> = new Map(Object.entries({ "budget/projects": ["budget-7", "表7[项目].项目支出合计"], "budget/carry-over": ["budget-11", "表11[项目].总计"] }));
const NONE: ReadonlyMap<AmountStatement, Renamed> = new Map();
const cache = new WeakMap<NarrativeContext, Map<string, ReadonlyMap<AmountStatement, Renamed>>>();

const projectsOf = new WeakMap<NarrativeContext, Map<string, readonly TableProject[]>>();

/** Amounts of projects whose name is not the table's while just one project that the text does not name has the amount. */
export function renamedProjects(context: NarrativeContext, section: string): ReadonlyMap<AmountStatement, Renamed> {
  if (!ADDRESSES.has(section)) return NONE;
  let sections = cache.get(context);
  if (sections === undefined) cache.set(context, (sections = new Map()));
  let found = sections.get(section);
  if (found === undefined) sections.set(section, (found = find(context, section)));
  return found;
}

/** Projects of the table that belongs to a section. */
export function tableProjects(context: NarrativeContext, section: string): readonly TableProject[] {
  let sections = projectsOf.get(context);
  if (sections === undefined) projectsOf.set(context, (sections = new Map()));
  let projects = sections.get(section);
  if (projects === undefined) sections.set(section, (projects = collectProjects(context, section)));
  return projects;
}

function collectProjects(context: NarrativeContext, section: string): readonly TableProject[] {
  const [id = "", address = ""] = ADDRESSES.get(section) ?? [];
  const table = context.tables?.tables.get(id);
  if (table === undefined || context.tables === undefined) return [];
  const projects = new Map<string, TableProject>();
  for (const { name } of [...tableIndex(table).byProject.values()].flat()) {
    const key = nameKey(name);
    const figure = projects.has(key) ? undefined : tableFigure(context.tables, address, { project: name });
    if (figure !== undefined) projects.set(key, { name, key, figure });
  }
  return [...projects.values()];
}

/** Amounts of a section that state a project's size, with the project's name. */
export function toldProjects(context: NarrativeContext, section: string): readonly { readonly amount: AmountStatement; readonly name: string }[] {
  const prefix = section === "budget/carry-over" ? "结转项目/" : "项目/";
  return context.all("amount").flatMap((amount) => {
    if (amount.subject.section !== section || amount.of !== "current") return [];
    const fact = context.bound(amount)?.fact;
    const name = amount.subject.project ?? amount.subject.name;
    return fact !== undefined && fact === prefix + nameKey(name) ? [{ amount, name }] : [];
  });
}

function find(context: NarrativeContext, section: string): ReadonlyMap<AmountStatement, Renamed> {
  const found = new Map<AmountStatement, Renamed>();
  const told = toldProjects(context, section);
  const rightly = new Set(told.filter(({ amount }) => context.isBorneOut(amount)).map(({ name }) => nameKey(name)));
  const left = tableProjects(context, section).filter(({ key, figure }) => !rightly.has(key) && !figure.value.isZero());
  for (const { amount, name } of told) {
    if (context.isBorneOut(amount)) continue;
    const stated = context.stated(amount.figure);
    const twins = stated === undefined ? [] : left.filter(({ key, figure }) => key !== nameKey(name) && !key.startsWith(nameKey(name)) && agreement(stated, figure) === "equal");
    const [twin] = twins;
    if (twin !== undefined && twins.length === 1 && ![...found.values()].some(({ right }) => right === twin.name)) found.set(amount, { amount, told: name, right: twin.name, figure: twin.figure });
  }
  return found;
}
