import { yearOf } from "../../identities/documents";
import { changeItems } from "../../notes/change-items";
import { STANDARD_TERM } from "../../notes/prefilled";
import { styleNamed, styleOf } from "../../notes/narrative-style";
import { noteValue, type Notes } from "../../notes/notes";
import { notesForm } from "../../notes/notes-forms";
import type { NotesForm, NotesSheetId } from "../../notes/notes-standard";
import { isAnswer } from "../../notes/sheet-fields";
import type { Disclosure } from "../../recognition/disclosure";
import { squeeze } from "../../wording/normalise";
import { basicFacts, lastingBasics } from "./basic-facts";
import { areItsFigures, changeFacts, figuresToldLastYear } from "./change-facts";
import { budgetFigures, lastYearFigures, type IsTold } from "./companion-tables";
import type { Imported, ImportedFact } from "./imported-fact";
import { ImportedText, type TextSource } from "./imported-text";
import { matterFacts } from "./matter-facts";
import { mergeFacts, type ImportConflict } from "./merge-facts";
import { projectFacts } from "./project-facts";
import { printedAgencies, refusalOfTables, refusalOfText, type Wanted } from "./refuse-text";
import { termFacts } from "./term-facts";
import { useFacts } from "./use-facts";

/** Another document: its tables, its text, or both. */
export interface Companion {
  readonly disclosure?: Disclosure;
  readonly narrative?: TextSource;
}

/** What notes may be filled from. */
export interface ImportSources {
  /** This year's tables. */
  readonly disclosure: Disclosure;
  /** As read from the sheets, or as merged. */
  readonly notes: Notes;
  /** This year's draft. */
  readonly narrative?: TextSource;
  /** Last year's document of the same kind. */
  readonly lastYear?: Companion;
  /** The budget that final accounts go with. */
  readonly budget?: Companion;
}

/** What an import did. */
export interface ImportResult {
  readonly notes: Notes;
  readonly conflicts: readonly ImportConflict[];
  readonly report: {
    /** Answers filled that were blank before, by sheet. */
    readonly filled: ReadonlyMap<NotesSheetId, number>;
    /** What was not imported, and why: a source of another unit or year, a project that no table has. Plain Chinese. */
    readonly notices: readonly string[];
  };
}

/**
 * Fills notes from this year's draft, last year's document and the budget. Every value says where it came from; what the notes hold is never overwritten,
 * and what says otherwise stands beside it. Pure; a source that cannot serve is told of and left out.
 */
export function importNotes({ disclosure, notes, narrative, lastYear, budget }: ImportSources): ImportResult {
  const notices: string[] = [];
  const facts: ImportedFact[] = [];
  const take = (imported: Imported): void => {
    facts.push(...imported.facts);
    notices.push(...imported.notices);
  };
  const { document } = disclosure;
  const expected = yearIn(notes) ?? yearOf(disclosure);
  const agencies = agenciesOf(disclosure, notes);

  const draft = narrative === undefined ? undefined : new ImportedText(narrative);
  const refusal = draft === undefined ? undefined : refusalOfText(draft, { document, agencies, year: expected }, () => areItsFigures(draft, disclosure));
  if (refusal !== undefined) notices.push(`情况说明“${draft?.narrative.name ?? ""}”${refusal}，没有导入。`);
  const now = refusal === undefined ? draft : undefined;

  const year = expected ?? now?.read.years[0]?.value;
  const known = agencies.length > 0 || now === undefined ? agencies : now.read.agencies.map(({ text }) => squeeze(text));
  const before = lastYear === undefined ? undefined : usable(lastYear, { document, agencies: known, year: year === undefined ? undefined : year - 1 }, "上年的", notices);
  const planned = budget === undefined ? undefined : usableBudget(budget, { document: "budget", agencies: known, year }, disclosure, notices);
  if (now !== undefined) take(fromText(now, disclosure, [before?.disclosure, planned?.disclosure].filter((one) => one !== undefined)));
  const isTold = toldIn(disclosure, notes, facts);
  if (before !== undefined) facts.push(...fromLastYear(before, disclosure, isTold));
  if (planned !== undefined) facts.push(...fromBudget(planned, disclosure, isTold));
  // This year's list of terms is whole: what it left out is not brought back.
  const hasTerms = facts.some(({ sheet, rank }) => sheet === "terms" && rank === "text");
  const asked = facts.filter((fact) => isAsked(fact, notesForm(document)) && (!hasTerms || fact.sheet !== "terms" || fact.rank === "text"));

  const { notes: merged, conflicts, filled } = mergeFacts(hasTerms ? withoutStandardTerms(notes) : notes, asked, notesForm(document).sheets.map(({ id }) => id));
  return { notes: merged, conflicts, report: { filled, notices } };
}

/** What is filled in of itself makes room for a text's own list, and for its order. */
function withoutStandardTerms(notes: Notes): Notes {
  const terms = notes.sheets.get("terms");
  if (terms === undefined) return notes;
  const own = terms.filter(({ values, remark, conflicts }) => values.get("meaning")?.source !== STANDARD_TERM || remark !== undefined || conflicts !== undefined);
  return { ...notes, sheets: new Map([...notes.sheets, ["terms", own]]) };
}

/** Readers tell what they find; what the document's notes do not ask for is nobody's answer. */
function isAsked({ sheet: id, key, field }: ImportedFact, { sheets }: NotesForm): boolean {
  const sheet = sheets.find((one) => one.id === id);
  return sheet?.columns.filter(isAnswer).some((column) => column.id === field) === true && (sheet.questions === undefined || sheet.questions.some((question) => question.key === key));
}

function fromText(text: ImportedText, disclosure: Disclosure, others: readonly Disclosure[]): Imported {
  const changes = changeFacts(text, disclosure, others);
  const projects = projectFacts(text, disclosure, "text");
  const { document } = disclosure;
  return {
    facts: [...basicFacts(text, document), ...changes.facts, ...projects.facts, ...matterFacts(text, document), ...useFacts(text, disclosure, "text"), ...termFacts(text, "text")],
    notices: [...changes.notices, ...projects.notices],
  };
}

/** A document without what is of another unit, year or kind. */
function usable({ disclosure, narrative }: Companion, wanted: Wanted, called: string, notices: string[]): Companion {
  const tables = disclosure === undefined ? undefined : refusalOfTables(disclosure, wanted);
  if (tables !== undefined) notices.push(`${called}公开表${tables}，没有导入。`);
  const text = narrative === undefined ? undefined : refusalOfText(narrative, wanted);
  if (text !== undefined) notices.push(`${called}情况说明“${narrative?.narrative.name ?? ""}”${text}，没有导入。`);
  return { ...(disclosure === undefined || tables !== undefined ? {} : { disclosure }), ...(narrative === undefined || text !== undefined ? {} : { narrative }) };
}

function usableBudget(budget: Companion, wanted: Wanted, { document }: Disclosure, notices: string[]): Companion | undefined {
  if (document === "budget") {
    notices.push("预算文件要配部门决算公开，而本文件是部门预算公开，没有导入。");
    return undefined;
  }
  if (budget.disclosure === undefined && budget.narrative === undefined) {
    notices.push("预算文件里没有识别出部门预算公开表，也没有情况说明，没有导入。");
    return undefined;
  }
  return usable(budget, wanted, "预算的", notices);
}

function fromLastYear({ disclosure: before, narrative }: Companion, disclosure: Disclosure, isTold: IsTold): readonly ImportedFact[] {
  const figures = before === undefined ? [] : lastYearFigures(disclosure, before, isTold);
  if (narrative === undefined) return figures;
  const text = new ImportedText(narrative, "上年的");
  return [
    ...figures, ...lastingBasics(text, "last-year-text"), ...figuresToldLastYear(text, before ?? disclosure),
    ...projectFacts(text, disclosure, "last-year-text").facts, ...useFacts(text, disclosure, "last-year-text"), ...termFacts(text, "last-year-text"),
  ];
}

/** Budgeted figures of what is told, and what the budget's text says of the unit. */
function fromBudget({ disclosure: budget, narrative }: Companion, disclosure: Disclosure, isTold: IsTold): readonly ImportedFact[] {
  const figures = budget === undefined ? [] : budgetFigures(disclosure, budget, isTold);
  return [...figures, ...(narrative === undefined ? [] : lastingBasics(new ImportedText(narrative, "预算的"), "last-year-text"))];
}

/** Which rows are told: those that the tables ask for, and those that a figure of before is asked for, as the narrative tells them. */
function toldIn(disclosure: Disclosure, notes: Notes, facts: readonly ImportedFact[]): IsTold {
  const told = new Set(changeItems(disclosure, notes).map(({ key }) => key));
  const form = facts.find(({ sheet, key }) => sheet === "basics" && key === "form");
  const style = noteValue(notes, "basics", "form", "value") === undefined && form !== undefined ? styleNamed(form.text) : styleOf(notes);
  return ({ key, asks }, field) => told.has(key) || asks[style].includes(field);
}

function yearIn(notes: Notes): number | undefined {
  const digits = /^20\d\d$/.exec(noteValue(notes, "basics", "year", "value")?.text ?? "")?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** The unit as the tables and the notes have it. */
function agenciesOf(disclosure: Disclosure, notes: Notes): readonly string[] {
  const noted = noteValue(notes, "basics", "agency", "value")?.text;
  return [...(noted === undefined ? [] : [squeeze(noted)]), ...printedAgencies(disclosure)].filter((name) => name.length > 3);
}
