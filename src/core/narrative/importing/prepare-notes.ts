import { a1 } from "../../workbook/a1";
import { plannedWorkbook } from "../../workbook/planned-workbook";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Workbook } from "../../workbook/workbook";
import { findNotesSheets, takenNames } from "../../notes/find-notes-sheets";
import { mergeNotes } from "../../notes/merge-notes";
import { missingNotes } from "../../notes/missing-notes";
import type { Notes } from "../../notes/notes";
import { notesSheet, partOfKey } from "../../notes/notes-forms";
import type { NotesSheetId, NotesSheetStandard } from "../../notes/notes-standard";
import { planNotes } from "../../notes/plan-notes";
import { readNotes } from "../../notes/read-notes";
import type { Disclosure } from "../../recognition/disclosure";
import { recognise } from "../../recognition/recognise";
import { narrativeOf } from "../find-narrative";
import type { Narrative } from "../narrative";
import { readNarrative } from "../reading/read-narrative";
import type { ImportedFact } from "./imported-fact";
import { importNotes, type Companion } from "./import-notes";
import { mergeFacts } from "./merge-facts";
import type { TextSource } from "./imported-text";

/** What notes sheets are prepared from. */
export interface NotesSources {
  readonly workbook: Workbook;
  /** This year's draft; the prose on the user's own sheets where none is given. What we wrote ourselves is no source: a note that is changed would contradict it. */
  readonly narrative?: Narrative;
  /** Last year's workbook, with its prose where it has some. */
  readonly lastYear?: Workbook;
  /** The budget of the same year, for final accounts. */
  readonly budget?: Workbook;
  /** What whoever asks for the notes knows of the document: 单位名称, 预算年度, 部门或单位. */
  readonly known?: KnownBasics;
}

export interface KnownBasics {
  readonly agency: string;
  readonly year: number;
  readonly wording: "部门" | "单位";
}

/** The notes sheets of a workbook, as they are to be written, and what is to be said of them (plain Chinese). */
export interface PreparedNotes {
  readonly disclosure: Disclosure;
  readonly notes: Notes;
  /** The draft that was read, if there was one. */
  readonly draft: Narrative | undefined;
  readonly plans: readonly SheetPlan[];
  /** Sheets of ours by what they hold, whatever their mark says: they may be replaced. */
  readonly replaceable: ReadonlySet<string>;
  /** Names that sheets of the user's have taken: nothing may be written then. */
  readonly taken: readonly string[];
  /** Answers filled by this import, a line per sheet. */
  readonly filled: readonly string[];
  readonly conflicts: readonly string[];
  readonly missing: readonly string[];
  readonly notices: readonly string[];
}

/** Reads what notes there are, fills them from the draft, from last year and from the budget, and plans the sheets anew. Nothing that was filled in is lost or overwritten. */
export function prepareNotes({ workbook, narrative, lastYear, budget, known }: NotesSources): PreparedNotes {
  const disclosure = recognise(workbook);
  const before = mergeNotes(readNotes(workbook, disclosure.document), disclosure);
  const previous = known === undefined ? before : { ...before, ...mergeFacts(before, factsOf(known), ["basics"]).notes };
  const usersOwn = { ...workbook, sheets: workbook.sheets.filter(({ ours }) => ours !== true) };
  const draft = sourceOf(narrative ?? narrativeOf(usersOwn, disclosure));
  const { notes, conflicts, report } = importNotes({
    disclosure, notes: previous,
    ...(draft === undefined ? {} : { narrative: draft }), ...(lastYear === undefined ? {} : { lastYear: companionOf(lastYear) }), ...(budget === undefined ? {} : { budget: companionOf(budget) }),
  });
  const plans = planNotes(disclosure, notes);
  const sheet = (id: NotesSheetId): NotesSheetStandard | undefined => notesSheet(disclosure.document, id);
  return {
    disclosure,
    notes,
    draft: draft?.narrative,
    plans,
    replaceable: new Set(findNotesSheets(workbook, disclosure.document).found.map(({ sheet }) => sheet.name)),
    taken: takenNames(workbook, disclosure.document),
    filled: [...report.filled].map(([id, count]) => `${sheet(id)?.name ?? id}：填入 ${String(count)} 项`),
    conflicts: conflicts.map(({ sheet: id, name, key, kept, other }) => `${sheet(id)?.name ?? id} ${nameOfRow(sheet(id), key, name)}：已有“${short(kept.text)}”，${other.source ?? "导入的文件"}写的是“${short(other.text)}”，未覆盖`),
    // Where they will stand, not where they stood.
    missing: missingNotes(readNotes(plannedWorkbook(plans), disclosure.document), disclosure).map(({ label, sheet, at }) => `${label}（${sheet}${at === undefined ? "" : `!${a1(at)}`}）`),
    notices: [...previous.problems.map(({ message }) => message), ...report.notices],
  };
}

function factsOf({ agency, year, wording }: KnownBasics): readonly ImportedFact[] {
  const answers: readonly (readonly [key: string, text: string])[] = [["agency", agency], ["year", String(year)], ["wording", wording]];
  return answers.map(([key, text]) => ({ sheet: "basics", key, name: "", field: "value", text, source: "建立模板时给出", rank: "text" }));
}

function companionOf(workbook: Workbook): Companion {
  const disclosure = recognise(workbook);
  const narrative = sourceOf(narrativeOf(workbook, disclosure));
  return { ...(disclosure.tables.size === 0 ? {} : { disclosure }), ...(narrative === undefined ? {} : { narrative }) };
}

function sourceOf(narrative: Narrative | undefined): TextSource | undefined {
  return narrative === undefined ? undefined : { narrative, read: readNarrative(narrative) };
}

/** A question's label; an item with the part that it stands in, since 基本支出 stands in two. */
function nameOfRow(sheet: NotesSheetStandard | undefined, key: string, name: string): string {
  const question = sheet?.questions?.find((one) => one.key === key);
  const part = sheet === undefined ? undefined : partOfKey(sheet, key)?.label;
  return question?.label ?? (part === undefined || part === name ? name : `${part} ${name}`);
}

const LONGEST_SHOWN = 40;

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
