import type { CellRef } from "../workbook/cell-ref";
import type { FieldId, NotesSheetId } from "./notes-standard";

/** A notes cell by what it asks. */
export interface NoteAddress {
  readonly sheet: NotesSheetId;
  /** Row key. */
  readonly key: string;
  readonly field: FieldId;
}

/** What the preparer wrote in one cell of a notes sheet. */
export interface NoteValue {
  /** Trimmed; "" is never kept. Amounts and counts that can be read as such are plain numbers: "1234.5". */
  readonly text: string;
  /** Where the value came from, one line of Chinese ("上年公开表 表5!E12", "情况说明 第16段"); undefined where the preparer typed it. */
  readonly source?: string;
  /** The cell that holds it, where it was read from a sheet: what a figure or reason in the narrative is linked to. */
  readonly at?: CellRef;
}

/** One thing asked of the preparer. */
export interface NotesRow {
  /**
   * What the row is of, by codes and names and never by its place:
   * basics, matters: the question's key ("agency");
   * changes: "income/单位资金" (canonical source), "expenditure/基本支出", "general/项目支出", "item/2080101" (项 of 表5), "fund/2120801", "capital/2230105",
   *   "three-public/三公经费" and its items by canonical name, "operating/机关运行经费";
   * projects: "general/…" (表7), "carry/…" (表11), "other/…" (other money), with the name as compared (nameKey);
   * uses: "general/208" (类 of 表4), "fund/212", "capital/223", "all"; terms: the term as compared.
   * "?/…": the sheet does not say what the row is of (a column deleted, an unknown choice); the tables may tell when the notes are merged with them.
   */
  readonly key: string;
  /** Name of the item, project or term as it is told; "" for questions. */
  readonly name: string;
  readonly code?: string;
  readonly values: ReadonlyMap<FieldId, NoteValue>;
  /** Where each answer stands or is to be entered, blank ones too; undefined where the row is on no sheet yet. */
  readonly cells?: ReadonlyMap<FieldId, CellRef>;
  /** What the preparer wrote beside the row for themselves. */
  readonly remark?: string;
  /** Was asked for once and is no longer (本年无此项): kept, never written from. */
  readonly gone?: true;
  /** What stands against an entered value (an import that says otherwise): shown, never written. */
  readonly conflicts?: readonly { readonly field: FieldId; readonly other: NoteValue }[];
}

/**
 * 底稿 as data, by sheet; rows in the order of the sheets, those without any answer included. A sheet that is not there is not in the map.
 * Notes as read know the sheets alone: who writes from them merges them with the tables first (`mergeNotes`).
 */
export interface Notes {
  readonly sheets: ReadonlyMap<NotesSheetId, readonly NotesRow[]>;
  /** What was wrong with the sheets themselves (a column deleted, two notes for one item, text where a number is due), plain Chinese with the place. */
  readonly problems: readonly { readonly message: string; readonly at?: CellRef }[];
}

export const NO_NOTES: Notes = { sheets: new Map(), problems: [] };

/** A row of a sheet; undefined where it is not asked. */
export function notesRow(notes: Notes, sheet: NotesSheetId, key: string): NotesRow | undefined {
  return notes.sheets.get(sheet)?.find((row) => row.key === key && row.gone !== true);
}

/** A value of a row. */
export function noteValue(notes: Notes, sheet: NotesSheetId, key: string, field: FieldId): NoteValue | undefined {
  return notesRow(notes, sheet, key)?.values.get(field);
}
