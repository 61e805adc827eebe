import type { Disclosure } from "../recognition/disclosure";
import { nameKey } from "../wording/name-key";
import { askedRows } from "./asked-rows";
import type { AskedRow } from "./asked-row";
import { nearNames } from "./near-names";
import type { Notes, NotesRow, NoteValue } from "./notes";
import { notesForm, partOfKey } from "./notes-forms";
import type { FieldId, NotesSheetId, NotesSheetStandard } from "./notes-standard";
import { prefilled } from "./prefilled";
import { readEntry } from "./read-entry";
import { sheetFields } from "./sheet-fields";

/**
 * Notes brought in line with the tables: the rows that the sheets ask for now, each with what was filled in under its code and name, then the preparer's
 * own rows, then what is no longer asked for (`gone`). Nothing that was filled in is lost; what may have been renamed is told in `problems`, never guessed.
 * Merging twice changes nothing.
 */
export function mergeNotes(previous: Notes, disclosure: Disclosure): Notes {
  const problems = [...previous.problems];
  const tell = (message: string, row: NotesRow): void => {
    if (problems.some((told) => told.message === message)) return;
    const [at] = row.cells?.values() ?? [];
    problems.push(at === undefined ? { message } : { message, at });
  };
  const settled = settle(previous, disclosure, tell);
  const sheets = new Map(notesForm(disclosure.document).sheets.map((standard) => [standard.id, mergeSheet(standard, settled, disclosure, tell)] as const));
  return { sheets, problems };
}

type Tell = (message: string, row: NotesRow) => void;

/** Rows whose part the sheet did not say, where only one row that is asked for has their code and name; values in their plain form. */
function settle(previous: Notes, disclosure: Disclosure, tell: Tell): Notes {
  const sheets = new Map<NotesSheetId, readonly NotesRow[]>();
  for (const standard of notesForm(disclosure.document).sheets) {
    const rows = previous.sheets.get(standard.id);
    if (rows === undefined) continue;
    const asked = askedRows(standard, disclosure, previous);
    const taken = new Set(rows.map(({ key }) => key));
    sheets.set(standard.id, rows.map((row, at) => {
      const plain = { ...row, values: plainValues(row, standard) };
      if (!isUnknown(row)) return plain;
      const found = asked.filter((one) => !taken.has(one.key) && isSame(standard.id, one, row));
      const [first] = found;
      // As many rows of one name as there are such items: they stand in the order of the sheet.
      if (first !== undefined && found.length === rows.slice(at).filter(({ key }) => key === row.key).length) {
        taken.add(first.key);
        return { ...plain, key: first.key };
      }
      if (row.gone !== true && hasContent(row)) tell(unknownRow(standard, row), row);
      return plain;
    }));
  }
  return { sheets, problems: previous.problems };
}

function isUnknown({ key }: NotesRow): boolean {
  return key.startsWith("?/");
}

function unknownRow({ name, parts }: NotesSheetStandard, row: NotesRow): string {
  const todo = parts.length > 0 ? "请在“部分”列选一项，并核对编码和名称" : "请核对名称";
  return `${name}里“${row.name}”这一行对不上任何一项，没有采用，留在表的最后。${todo}。`;
}

/** One project may stand on several codes, and several on one: there the name tells; else the code does, where both have one. */
function isSame(sheet: NotesSheetId, asked: AskedRow, { code, name }: NotesRow): boolean {
  if (sheet !== "projects" && asked.code !== undefined && code !== undefined) return asked.code === code;
  return name !== "" && nameKey(asked.name) === nameKey(name);
}

function plainValues(row: NotesRow, standard: NotesSheetStandard): ReadonlyMap<FieldId, NoteValue> {
  const values = new Map<FieldId, NoteValue>();
  for (const { id, kind } of sheetFields(standard, row.key)) {
    const value = row.values.get(id);
    const { text } = value === undefined ? { text: "" } : readEntry(value.text, kind);
    if (value !== undefined && text !== "") values.set(id, { ...value, text });
  }
  return values;
}

function mergeSheet(standard: NotesSheetStandard, previous: Notes, disclosure: Disclosure, tell: Tell): readonly NotesRow[] {
  const { id } = standard;
  const rows = previous.sheets.get(id) ?? [];
  const before = new Map(rows.map((row) => [row.key, row]));
  const asked = askedRows(standard, disclosure, previous);
  const now = asked.map((one) => rowOf(one, before.get(one.key), prefilled(id, one.key, disclosure), standard));
  const keys = new Set(now.map(({ key }) => key));
  const rest = rows.filter((row) => !keys.has(row.key) && hasContent(row));
  const isOwn = (row: NotesRow): boolean => !isUnknown(row) && (id === "terms" || mayStay(standard, row, disclosure));
  const gone = rest.filter((row) => !isOwn(row)).map((row): NotesRow => ({ ...row, gone: true }));
  for (const { message, row } of nearNames(standard, gone, asked.filter(({ key }) => !hasContent(before.get(key))))) tell(message, row);
  const own = rest.filter(isOwn).map(withoutGone);
  return [...(id === "projects" ? inOwnOrder(rows, now, own) : [...now, ...own]), ...gone];
}

/** Projects are told in the preparer's order, whatever money they are of; new ones stand behind the project that is before them in the table. */
function inOwnOrder(previous: readonly NotesRow[], now: readonly NotesRow[], own: readonly NotesRow[]): readonly NotesRow[] {
  const kept = new Map([...now, ...own].map((row) => [row.key, row]));
  const rows = previous.flatMap(({ key }) => kept.get(key) ?? []);
  const placed = new Set(rows.map(({ key }) => key));
  now.forEach((row, at) => {
    if (placed.has(row.key)) return;
    const before = now[at - 1];
    rows.splice(before === undefined ? 0 : rows.findIndex(({ key }) => key === before.key) + 1, 0, row);
  });
  return rows;
}

/** A row that the tables do not ask for and that stays as it is: the preparer's own, or one of a table that this workbook does not have. */
function mayStay(standard: NotesSheetStandard, { key }: NotesRow, { tables }: Disclosure): boolean {
  const part = partOfKey(standard, key);
  return part !== undefined && !part.tables.some((table) => tables.has(table));
}

function rowOf({ key, name, code }: AskedRow, before: NotesRow | undefined, first: ReadonlyMap<FieldId, NoteValue>, standard: NotesSheetStandard): NotesRow {
  const kept = before === undefined ? { values: first } : withoutGone(before);
  return { ...kept, values: kept.values.size === 0 ? first : withPrinted(kept, key, first, standard), key, name, ...(code === undefined ? {} : { code }) };
}

/** Numbers that the tables print follow the tables, until one is typed over: it has no source then. */
function withPrinted({ values, cells }: Pick<NotesRow, "values" | "cells">, key: string, first: ReadonlyMap<FieldId, NoteValue>, standard: NotesSheetStandard): NotesRow["values"] {
  const all = new Map(values);
  for (const { id } of sheetFields(standard, key).filter(({ kind }) => kind === "amount" || kind === "count")) {
    const [printed, held] = [first.get(id), values.get(id)];
    const at = cells?.get(id);
    if (printed !== undefined && (held === undefined || held.source === printed.source)) all.set(id, { ...printed, ...(at === undefined ? {} : { at }) });
  }
  return all;
}

function withoutGone({ gone: _, ...row }: NotesRow): NotesRow {
  return row;
}

/** Whether anything would be lost with the row. */
function hasContent(row: NotesRow | undefined): boolean {
  return row !== undefined && (row.values.size > 0 || row.remark !== undefined || (row.conflicts ?? []).length > 0);
}
