import { yearOf } from "../../identities/documents";
import { noteValue, type Notes } from "../../notes/notes";
import { notesForm } from "../../notes/notes-forms";
import type { NotesSheetId } from "../../notes/notes-standard";
import type { Disclosure } from "../../recognition/disclosure";
import { squeeze } from "../../wording/normalise";
import { basicFacts, lastingBasics } from "./basic-facts";
import { areItsFigures, changeFacts, figuresToldLastYear } from "./change-facts";
import type { Imported, ImportedFact } from "./imported-fact";
import { ImportedText, type TextSource } from "./imported-text";
import { lastYearFigures } from "./companion-tables";
import { matterFacts } from "./matter-facts";
import { mergeFacts, type ImportConflict } from "./merge-facts";
import { projectFacts } from "./project-facts";
import { printedAgencies, refusalOfTables, refusalOfText } from "./refuse-text";
import { termFacts } from "./term-facts";
import { useFacts } from "./use-facts";

/** What notes may be filled from. */
export interface ImportSources {
  /** This year's tables. */
  readonly disclosure: Disclosure;
  /** As read from the sheets, or as merged. */
  readonly notes: Notes;
  /** This year's draft. */
  readonly narrative?: TextSource;
  /** Last year's document: its tables, its text, or both. */
  readonly lastYear?: { readonly disclosure?: Disclosure; readonly narrative?: TextSource };
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
 * Fills notes from this year's draft and last year's document. Every value says where it came from; what the notes hold is never overwritten, and what
 * says otherwise stands beside it. Pure; a source that cannot serve is told of and left out.
 */
export function importNotes({ disclosure, notes, narrative, lastYear }: ImportSources): ImportResult {
  const notices: string[] = [];
  const facts: ImportedFact[] = [];
  const take = (imported: Imported): void => {
    facts.push(...imported.facts);
    notices.push(...imported.notices);
  };
  const expected = yearIn(notes) ?? yearOf(disclosure);
  const agencies = agenciesOf(disclosure, notes);

  const draft = narrative === undefined ? undefined : new ImportedText(narrative);
  const refusal = draft === undefined ? undefined : refusalOfText(draft, agencies, expected, () => areItsFigures(draft, disclosure));
  if (refusal !== undefined) notices.push(`情况说明“${draft?.narrative.name ?? ""}”${refusal}，没有导入。`);
  const now = refusal === undefined ? draft : undefined;

  const year = expected ?? now?.read.years[0]?.value;
  const known = agencies.length > 0 || now === undefined ? agencies : now.read.agencies.map(({ text }) => squeeze(text));
  const before = lastYear === undefined ? undefined : usableLastYear(lastYear, known, year === undefined ? undefined : year - 1, notices);
  if (now !== undefined) take(fromText(now, disclosure, before?.disclosure));
  if (before !== undefined) facts.push(...fromLastYear(before, disclosure));
  // This year's list of terms is whole: what it left out is not brought back.
  const hasTerms = facts.some(({ sheet, rank }) => sheet === "terms" && rank === "text");

  const { notes: merged, conflicts, filled } = mergeFacts(notes, hasTerms ? facts.filter(({ sheet, rank }) => sheet !== "terms" || rank === "text") : facts, notesForm(disclosure.document).sheets.map(({ id }) => id));
  return { notes: merged, conflicts, report: { filled, notices } };
}

function fromText(text: ImportedText, disclosure: Disclosure, before: Disclosure | undefined): Imported {
  const changes = changeFacts(text, disclosure, before);
  const projects = projectFacts(text, disclosure, "text");
  return {
    facts: [...basicFacts(text), ...changes.facts, ...projects.facts, ...matterFacts(text), ...useFacts(text, disclosure, "text"), ...termFacts(text, "text")],
    notices: [...changes.notices, ...projects.notices],
  };
}

type LastYear = NonNullable<ImportSources["lastYear"]>;

/** Last year's document without what is of another unit or year. */
function usableLastYear({ disclosure, narrative }: LastYear, agencies: readonly string[], year: number | undefined, notices: string[]): LastYear {
  const tables = disclosure === undefined ? undefined : refusalOfTables(disclosure, agencies, year);
  if (tables !== undefined) notices.push(`上年的公开表${tables}，没有导入。`);
  const text = narrative === undefined ? undefined : refusalOfText(narrative, agencies, year);
  if (text !== undefined) notices.push(`上年的情况说明“${narrative?.narrative.name ?? ""}”${text}，没有导入。`);
  return { ...(disclosure === undefined || tables !== undefined ? {} : { disclosure }), ...(narrative === undefined || text !== undefined ? {} : { narrative }) };
}

function fromLastYear({ disclosure: before, narrative }: LastYear, disclosure: Disclosure): readonly ImportedFact[] {
  const figures = before === undefined ? [] : lastYearFigures(disclosure, before);
  if (narrative === undefined) return figures;
  const text = new ImportedText(narrative, "上年的");
  return [
    ...figures, ...lastingBasics(text, "last-year-text"), ...figuresToldLastYear(text, before ?? disclosure),
    ...projectFacts(text, disclosure, "last-year-text").facts, ...useFacts(text, disclosure, "last-year-text"), ...termFacts(text, "last-year-text"),
  ];
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
