import type { Disclosure } from "../recognition/disclosure";
import type { CellRef } from "../workbook/cell-ref";
import { mergeNotes } from "./merge-notes";
import type { NoteAddress, Notes, NotesRow } from "./notes";
import { notesForm, partOfKey } from "./notes-forms";
import type { NotesSheetStandard } from "./notes-standard";
import { readEntry } from "./read-entry";
import { rowsToAnswer } from "./rows-to-answer";
import { sheetFields } from "./sheet-fields";

/** A required answer that is not there, or cannot be read as what is due. */
export interface MissingNote {
  readonly address: NoteAddress;
  /** Plain Chinese: 一般公共预算具体使用 2080101 行政运行：主要原因. */
  readonly label: string;
  /** Name of the notes sheet. */
  readonly sheet: string;
  /** Its cell, where the sheet is there and has the column. */
  readonly at?: CellRef;
}

/** The required answers that are open, in the order of the sheets. */
export function missingNotes(notes: Notes, disclosure: Disclosure): readonly MissingNote[] {
  const merged = mergeNotes(notes, disclosure);
  return notesForm(disclosure.document).sheets.flatMap((standard) => {
    const rows = new Map((merged.sheets.get(standard.id) ?? []).map((row) => [row.key, row]));
    return [...rowsToAnswer(standard, disclosure, merged)].flatMap(([key, { required }]) => {
      const row = rows.get(key);
      return sheetFields(standard, key).flatMap(({ id, label, kind }): MissingNote[] => {
        const text = row?.values.get(id)?.text ?? "";
        if (row === undefined || !required.includes(id) || (text !== "" && readEntry(text, kind).problem === undefined)) return [];
        const at = row.cells?.get(id);
        return [{ address: { sheet: standard.id, key, field: id }, label: rowLabel(standard, row, label), sheet: standard.name, ...(at === undefined ? {} : { at }) }];
      });
    });
  });
}

/** What an answer is called: of a question its own label. */
function rowLabel(standard: NotesSheetStandard, { key, name, code }: NotesRow, column: string): string {
  const question = standard.questions?.find((one) => one.key === key);
  if (question !== undefined) return question.label;
  const words = [partOfKey(standard, key)?.label, standard.id === "projects" ? undefined : code, name].filter((word) => word !== undefined && word !== "");
  return `${[...new Set(words)].join(" ")}：${column}`;
}
