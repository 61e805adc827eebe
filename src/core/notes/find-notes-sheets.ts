import { squeeze } from "../wording/normalise";
import { findHeader, isTitled, type FoundHeader } from "../workbook/find-header";
import { isKeptName } from "../workbook/kept-name";
import type { Sheet, Workbook } from "../workbook/workbook";
import type { DocumentKind } from "../standards/document-standard";
import { headerKey, isNeeded } from "./header-words";
import { notesForm, notesForms } from "./notes-forms";
import type { ColumnId, NotesSheetStandard } from "./notes-standard";
import { isAnswer } from "./sheet-fields";

/** A notes sheet as found: where its header stands and which column is which. */
export interface FoundSheet {
  readonly standard: NotesSheetStandard;
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** Header cells that the form does not have. */
  readonly others: readonly string[];
}

/** Questions that must stand below a header which alone cannot tell a sheet: 基础信息 and 其他事项 have the same one. */
const ENOUGH_QUESTIONS = 3;

/** The notes sheets of a workbook. */
export interface NotesSheets {
  readonly found: readonly FoundSheet[];
  /** Further sheets of a kind that is found. */
  readonly copies: readonly FoundSheet[];
  /** Sheets of another document's notes. */
  readonly others: readonly FoundSheet[];
}

/** The notes sheets of a document, by name, then by title, then by a header that no other sheet has. */
export function findNotesSheets({ sheets }: Workbook, document: DocumentKind): NotesSheets {
  const found: FoundSheet[] = [];
  const copies: FoundSheet[] = [];
  // What was kept of an earlier writing is neither read nor told: undo brings it back.
  const candidateSheets = sheets.filter(({ name, visibility }) => visibility === "visible" || !isKeptName(name));
  const foreign = new Map(notesForms.filter((form) => form.document !== document).flatMap((form) => form.sheets.flatMap((standard) => candidateSheets.flatMap((sheet) => {
    const read = isCalled(sheet, standard) ? asNotesSheet(sheet, standard) : undefined;
    return read === undefined ? [] : [[sheet, read] as const];
  }))));
  const own = candidateSheets.filter((sheet) => !foreign.has(sheet));
  for (const standard of notesForm(document).sheets) {
    const candidates = own.flatMap((sheet) => {
      const read = asNotesSheet(sheet, standard);
      return read === undefined ? [] : [read];
    });
    const [first] = [...candidates].sort((a, b) => rank(a) - rank(b));
    if (first === undefined) continue;
    found.push(first);
    copies.push(...candidates.filter((other) => other !== first));
  }
  return { found, copies, others: [...foreign.values()] };
}

/** Names of notes sheets that in this workbook are taken by sheets which are not ours: making notes would write over somebody's work. */
export function takenNames({ sheets }: Workbook, document: DocumentKind): readonly string[] {
  return sheets.flatMap((sheet) => {
    const standard = notesForm(document).sheets.find(({ name }) => sameName(sheet.name, name));
    return standard !== undefined && asNotesSheet(sheet, standard) === undefined && sheet.rows.some((row) => row?.some((cell) => cell !== undefined)) ? [sheet.name] : [];
  });
}

/** Excel takes names that differ in letter case or width alone for one. */
function sameName(a: string, b: string): boolean {
  return squeeze(a).toLowerCase() === squeeze(b).toLowerCase();
}

function rank({ sheet, standard }: FoundSheet): number {
  if (sameName(sheet.name, standard.name)) return 0;
  return isTitled(sheet, (text) => squeeze(text) === standard.name) ? 1 : 2;
}

function asNotesSheet(sheet: Sheet, standard: NotesSheetStandard): FoundSheet | undefined {
  const expected = new Map(standard.columns.map((column) => [headerKey(column.label), column]));
  const known = isCalled(sheet, standard);
  const told = ({ row, columns, others }: FoundHeader<ColumnId>): FoundSheet => ({ standard, sheet, headerRow: row, columns, others });
  const header = findHeader(sheet, (label) => expected.get(headerKey(label))?.id, (found) => {
    const answers = standard.columns.filter(isAnswer).filter(({ id }) => found.columns.has(id)).length;
    const missing = [...expected.values()].filter((column) => isNeeded(column) && !found.columns.has(column.id)).length;
    return known ? answers > 0 && found.columns.size >= 2 : missing === 0 && questionsBelow(told(found));
  });
  return header === undefined ? undefined : told(header);
}

/** Whether its name or title says so. */
function isCalled(sheet: Sheet, standard: NotesSheetStandard): boolean {
  return sameName(sheet.name, standard.name) || isTitled(sheet, (text) => squeeze(text) === standard.name);
}

function questionsBelow({ standard, sheet, headerRow, columns }: FoundSheet): boolean {
  if (standard.questions === undefined) return true;
  const column = columns.get("name");
  if (column === undefined) return false;
  const labels = new Set(standard.questions.map(({ label }) => headerKey(label)));
  const asked = sheet.rows.slice(headerRow + 1).filter((row) => labels.has(headerKey(String(row?.[column]?.value ?? ""))));
  return asked.length >= ENOUGH_QUESTIONS;
}
