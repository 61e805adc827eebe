import { codeOfSubject } from "../../identities/code-of-subject";
import type { TableFigure } from "../../identities/table-figure";
import { factFigure } from "../../notes/fact-figure";
import { notesSheet } from "../../notes/notes-forms";
import type { Asks, ToldRows } from "../../notes/notes-standard";
import type { Disclosure } from "../../recognition/disclosure";
import type { Subject } from "../reading/statement";

/** A row of 增减说明 that a subject of a text, or a line of tables, is. */
export interface ToldRow {
  /** As `NotesRow.key`. */
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  readonly rows: ToldRows;
  readonly asks: Asks;
}

/** The row that a subject is; undefined where none is asked for. The names of `disclosure`, then those of `others`, tell the codes. */
export function toldRow(subject: Subject, disclosure: Disclosure, others: readonly Disclosure[] = []): ToldRow | undefined {
  if (subject.project !== undefined) return undefined;
  for (const { prefix, rows } of notesSheet(disclosure.document, "changes")?.parts ?? []) {
    if (rows?.sections.includes(subject.section) !== true) continue;
    const named = rows.subjects?.find(({ name, told = [name] }) => told.includes(subject.name));
    if (named !== undefined && (subject.path ?? []).length === 0) return { key: `${prefix}/${named.name}`, name: named.name, rows, asks: named.asks };
    if (rows.codes === undefined || !isItem(subject)) continue;
    const code = [disclosure, ...others].map((one) => codeOfSubject(subject, one, "functional")).find((found) => found !== undefined);
    return code === undefined ? undefined : { key: `${prefix}/${code}`, name: subject.path?.[subject.path.length - 1] ?? subject.name, code, rows, asks: rows.codes.asks };
  }
  return undefined;
}

/** A line that should be a row and whose code nothing tells. */
export function isUnknownItem(subject: Subject, disclosure: Disclosure): boolean {
  return isItem(subject) && (notesSheet(disclosure.document, "changes")?.parts ?? []).some(({ rows }) => rows?.codes !== undefined && rows.sections.includes(subject.section));
}

/** A row's figure in the tables of a document of the same kind. */
export function figureOfRow(disclosure: Disclosure, { name, code, rows }: ToldRow): TableFigure | undefined {
  if (code !== undefined) return factFigure(disclosure, rows.section, "", { code });
  const subject = rows.subjects?.find((one) => one.name === name);
  return factFigure(disclosure, rows.section, subject?.told?.[0] ?? name);
}

/** Told under its 类, 款 and 项, or with its code. */
function isItem({ path, code }: Subject): boolean {
  return code !== undefined || (path ?? []).length > 2;
}
