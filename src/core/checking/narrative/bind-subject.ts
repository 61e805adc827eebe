import type { Subject } from "../../narrative/reading/statement";
import type { Disclosure } from "../../recognition/disclosure";
import { accountsFigures } from "../../standards/accounts/narrative/figures";
import { budgetFigures, type FigureFact } from "../../standards/budget/narrative/figures";
import { labelKey } from "../../wording/normalise";
import { codeOfSubject } from "../../identities/code-of-subject";
import { nameKey } from "../../wording/name-key";
import { tableFigure, type Sought, type TableFigure } from "../../identities/table-figure";

/** What a subject is, as the facts of the form tell. */
export interface Bound {
  /** Two statements with one fact state one value. */
  readonly fact: string;
  /** The figures it may be: the first is the one meant, the others are right too. Empty where the tables have no data. */
  readonly figures: readonly TableFigure[];
  /** Why there is none (Chinese). */
  readonly missing?: string;
}

const BY_SECTION: ReadonlyMap<string, ReadonlyMap<string, FigureFact>> = bySection([...budgetFigures, ...accountsFigures]);
/** Words that a project's own amount goes by. */
const SIZE = /规模|^项目$|^预算数$|^金额$|^$/;

/** Finds the figure that a subject of a section is. Without tables the fact is still told, so that repetitions can be compared. */
export function bindSubject(subject: Subject, tables: Disclosure | undefined): Bound | undefined {
  const facts = BY_SECTION.get(subject.section);
  if (facts === undefined) return undefined;
  const found = factOf(subject, facts, tables);
  if (found === undefined) return undefined;
  const { fact, sought } = found;
  const name = fact.fact.replace("{科目}", sought.code ?? "").replace("{项目}", nameKey(sought.project ?? "") + (sought.project === undefined || sought.code === undefined ? "" : `@${sought.code}`));
  if (tables === undefined || fact.addresses.length === 0) return { fact: name, figures: [], missing: "没有可对照的公开表" };
  const figures: TableFigure[] = [];
  for (const address of fact.addresses) {
    const figure = tableFigure(tables, address, sought);
    if (figure === undefined) continue;
    figures.push(figure);
    break;
  }
  for (const address of figures.length > 0 ? (fact.also ?? []) : []) {
    const figure = tableFigure(tables, address, sought);
    if (figure !== undefined) figures.push(figure);
  }
  return figures.length > 0 ? { fact: name, figures } : { fact: name, figures, missing: `公开表中没有可对照的数（${fact.addresses[0] ?? ""}）` };
}

function factOf(subject: Subject, facts: ReadonlyMap<string, FigureFact>, tables: Disclosure | undefined): { readonly fact: FigureFact; readonly sought: Sought } | undefined {
  const ofProject = facts.get("project");
  if (subject.project !== undefined) {
    if (ofProject === undefined) return undefined;
    const isSize = SIZE.test(labelKey(subject.name)) || nameKey(subject.name) === nameKey(subject.project);
    return isSize ? { fact: ofProject, sought: { project: subject.project, ...codeOfPath(subject, tables) } } : undefined;
  }
  const ofCode = facts.get("");
  const named = facts.get(subject.name);
  const path = subject.path ?? [];
  if (path.length === 0 && subject.code === undefined) {
    if (named !== undefined) return { fact: named, sought: {} };
    if (ofCode === undefined) return undefined;
    if (ofCode === ofProject) return { fact: ofCode, sought: { project: subject.name } };
    return byCode({ ...subject, path: [subject.name] }, ofCode, tables);
  }
  if (ofCode === undefined) return undefined;
  const last = path[path.length - 1];
  const isDetail = last !== undefined && subject.name !== "" && labelKey(subject.name) !== labelKey(last) && !OWN_AMOUNT.test(subject.name);
  if (isDetail) return ofProject === undefined ? undefined : { fact: ofProject, sought: { project: subject.name, ...codeOfPath(subject, tables) } };
  return byCode(subject, ofCode, tables);
}

/** The code that a project's amount is told under. */
function codeOfPath({ path, ...subject }: Subject, tables: Disclosure | undefined): { readonly code?: string } {
  if (path === undefined || path.length === 0) return {};
  const code = tables === undefined ? path.map(labelKey).join("/") : codeOfSubject({ ...subject, path }, tables, "functional");
  return code === undefined ? {} : { code };
}

/** Words for the amount of a line itself, behind its path. */
const OWN_AMOUNT = /^(?:20\d\d年)?(?:年初)?(?:支出)?(?:预算|决算)?(?:数|金额|总额)?$/;

function byCode(subject: Subject, fact: FigureFact, tables: Disclosure | undefined): { readonly fact: FigureFact; readonly sought: Sought } | undefined {
  if (tables === undefined) return (subject.path ?? []).length > 1 || subject.code !== undefined ? { fact, sought: { code: subject.code ?? subject.path?.map(labelKey).join("/") ?? "" } } : undefined;
  const code = codeOfSubject(subject, tables, fact.section.endsWith("/basic") ? "economic" : "functional");
  if (code !== undefined) return { fact, sought: { code } };
  // A line that the tables do not have: most often one that is zero now.
  return (subject.path ?? []).length > 2 ? { fact, sought: { code: subject.path?.map(labelKey).join("/") ?? "" } } : undefined;
}

function bySection(facts: readonly FigureFact[]): ReadonlyMap<string, ReadonlyMap<string, FigureFact>> {
  const sections = new Map<string, Map<string, FigureFact>>();
  for (const fact of facts) {
    let subjects = sections.get(fact.section);
    if (subjects === undefined) sections.set(fact.section, (subjects = new Map()));
    for (const subject of fact.subjects) subjects.set(subject, fact);
  }
  return sections;
}
