import { squeeze } from "../wording/normalise";
import { nameKey } from "../wording/name-key";
import { canonicalSubject } from "../wording/subject-names";
import type { CellRef } from "../workbook/cell-ref";
import type { Cell } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";
import { cellText } from "./cell-text";
import { findNotesSheets, type FoundSheet } from "./find-notes-sheets";
import { joinTwins } from "./join-twins";
import type { Notes, NotesRow, NoteValue } from "./notes";
import { documentStandard, type DocumentKind } from "../standards/document-standard";
import { headerKey, isNeeded } from "./header-words";
import type { ColumnId, FieldId, NotesSheetId } from "./notes-standard";
import { readRemarks, sourceOf } from "./origin-text";
import { readEntry } from "./read-entry";
import { sheetFields } from "./sheet-fields";

type Problem = Notes["problems"][number];

/** The notes that stand in a workbook's own notes sheets, whatever became of them: renamed, moved, columns shifted or deleted, rows added. Nothing is guessed; what is wrong is told. */
export function readNotes(workbook: Workbook, document: DocumentKind): Notes {
  const { found, copies, others } = findNotesSheets(workbook, document);
  const problems: Problem[] = copies.map(({ sheet, standard }) => ({ message: `“${sheet.name}”也是一张${standard.name}，没有采用。请只保留一张。` }));
  if (others.length > 0) {
    const names = others.map(({ sheet }) => `“${sheet.name}”`).join("、");
    problems.push({ message: `${names}是另一种公开文件的底稿，本文件是${documentStandard(document).name}，没有采用。相同的内容（如主要职能）可以复制到本文件的底稿里。` });
  }
  const sheets = new Map<NotesSheetId, readonly NotesRow[]>();
  for (const one of found) {
    problems.push(...headerProblems(one));
    sheets.set(one.standard.id, readRows(one, problems));
  }
  return { sheets, problems };
}

function headerProblems({ standard, sheet, headerRow, columns, others }: FoundSheet): readonly Problem[] {
  const at = { sheet: sheet.name, row: headerRow, column: 0 };
  const missing = standard.columns.filter((column) => isNeeded(column) && !columns.has(column.id)).map(({ label }) => `“${label}”`);
  return [
    ...(missing.length === 0 ? [] : [{ message: `${sheet.name}缺少${missing.join("、")}列，这些列的内容没有读到。误删的请撤销；要补上这些列，请重新准备底稿，其他已填的内容会保留。`, at }]),
    ...others.map((text) => ({ message: `${sheet.name}的“${text}”列不是底稿的列，没有采用；重新准备底稿时不会保留，需要的请另存。`, at })),
  ];
}

function readRows(found: FoundSheet, problems: Problem[]): readonly NotesRow[] {
  const { sheet, headerRow } = found;
  const rows: NotesRow[] = [];
  const places = new Map<string, number>();
  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const read = readRow(found, row, problems);
    if (read === undefined) continue;
    const twin = read.key.startsWith("?/") ? undefined : places.get(read.key);
    if (twin === undefined) places.set(read.key, rows.push(read) - 1);
    else rows[twin] = joinTwins(rows[twin] ?? read, read, row, found, problems);
  }
  return rows;
}

function readRow(found: FoundSheet, row: number, problems: Problem[]): NotesRow | undefined {
  const { standard, sheet, columns } = found;
  const cell = (id: ColumnId): Cell | undefined => {
    const column = columns.get(id);
    return column === undefined ? undefined : sheet.rows[row]?.[column];
  };
  const text = (id: ColumnId): string => cellText(cell(id)).trim();
  const identity = identify(found, text, row);
  const fields = sheetFields(standard, identity.key);
  const cells = new Map<FieldId, CellRef>();
  const values = new Map<FieldId, NoteValue>();
  for (const { id, label, kind } of fields) {
    const column = columns.get(id);
    if (column === undefined) continue;
    const at = { sheet: sheet.name, row, column };
    cells.set(id, at);
    const content = cell(id);
    if (content?.error !== undefined) problems.push({ message: `${sheet.name}“${identity.name || identity.label}”的“${label}”是错误值 ${content.error}，没有读到内容。`, at });
    const entry = readEntry(content?.error === undefined ? cellText(content) : "", kind);
    if (entry.problem !== undefined) problems.push({ message: `${sheet.name}“${identity.name || identity.label}”的“${label}”：${entry.problem}。`, at });
    if (entry.text === "") continue;
    const source = sourceOf(text("source"), { id, label, kind }, entry.text);
    values.set(id, { text: entry.text, at, ...(source === undefined ? {} : { source }) });
  }
  const { gone, conflicts, remark } = readRemarks(text("remark"), fields);
  const isBlank = values.size === 0 && remark === undefined && conflicts.length === 0;
  if (isBlank && (identity.label === "" || identity.key.startsWith("?/"))) return undefined;
  if (identity.label === "" && !gone) problems.push({ message: `${sheet.name}第${String(row + 1)}行填了内容，但没有写${standard.id === "terms" ? "名词" : "名称"}，没有采用。`, at: { sheet: sheet.name, row, column: 0 } });
  const { key, name, code } = identity;
  return { key, name, values, cells, ...(code === undefined ? {} : { code }), ...(gone ? { gone } : {}), ...(conflicts.length === 0 ? {} : { conflicts }), ...(remark === undefined ? {} : { remark }) };
}

interface Identity {
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  /** How messages call the row; "" where nothing names it. */
  readonly label: string;
}

/** What a row is of, by the words of its part, code and name. */
function identify({ standard, columns }: FoundSheet, text: (id: ColumnId) => string, row: number): Identity {
  const name = standard.id === "terms" ? text("term") : text("name");
  const code = squeeze(text("code"));
  const nameless: Identity = { key: `?/第${String(row + 1)}行`, name: `第${String(row + 1)}行`, label: "" };
  if (name === "" && code === "") return nameless;
  if (standard.id === "terms") return { key: nameKey(name), name, label: name };
  if (standard.questions !== undefined) {
    const question = standard.questions.find(({ label }) => headerKey(label) === headerKey(name));
    return question === undefined ? { key: `?/${nameKey(name)}`, name, label: name } : { key: question.key, name: "", label: question.label };
  }
  const withCode = code === "" ? {} : { code };
  const unknown: Identity = { key: `?/${standard.id === "projects" || code === "" ? nameKey(name) : code}`, name: name || code, label: name || code, ...withCode };
  const written = headerKey(text("part"));
  const part = standard.parts.find(({ label }) => headerKey(label) === written);
  if (part?.prefix === "all") return { key: "all", name, label: name };
  if (standard.id === "projects") {
    if (name === "") return unknown;
    // Added without a choice it is the preparer's own; kept below as no longer asked for it is not.
    const isAdded = written === "" && columns.has("part") && !readRemarks(text("remark"), []).gone;
    const prefix = part?.prefix ?? (isAdded ? "other" : undefined);
    return prefix === undefined ? unknown : { ...unknown, key: `${prefix}/${nameKey(name)}` };
  }
  if (part === undefined) return unknown;
  if (code !== "") return { ...unknown, key: `${part.prefix}/${code}` };
  // Rows that are known by their code are not told by a name alone.
  const canonical = part.rows?.subjects === undefined ? undefined : canonicalSubject(name);
  return canonical === undefined ? unknown : { ...unknown, key: `${part.prefix}/${canonical}`, name: canonical };
}
