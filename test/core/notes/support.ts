import { readNotes } from "../../../src/core/notes/read-notes";
import type { Notes, NotesRow } from "../../../src/core/notes/notes";
import type { NotesSheetId } from "../../../src/core/notes/notes-standard";
import type { Cell } from "../../../src/core/workbook/cell";
import type { SheetPlan } from "../../../src/core/workbook/sheet-plan";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

/** A planned sheet as a host would write it and read it back. */
export function sheetOf({ name, rows }: SheetPlan): Sheet {
  return {
    name, visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(),
    rows: rows.map(({ cells }) => cells.map((cell): Cell | undefined => (cell?.value === undefined || cell.value === "" ? undefined : { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) }))),
  };
}

export function bookOf(plans: readonly SheetPlan[]): Workbook {
  return { name: "底稿.xlsx", sheets: plans.map(sheetOf), notices: [] };
}

export function readBack(plans: readonly SheetPlan[]): Notes {
  return readNotes(bookOf(plans));
}

/** A row as data without places, for comparing. */
export interface ToldRow extends Omit<NotesRow, "values" | "cells"> {
  readonly values: Readonly<Record<string, { readonly text: string; readonly source?: string }>>;
}

/** Notes without the cells that they stand in. */
export function told({ sheets }: Notes): Readonly<Record<string, readonly ToldRow[]>> {
  return Object.fromEntries([...sheets].map(([id, rows]) => [id, rows.map(toldRow)]));
}

function toldRow({ values, cells: _, ...row }: NotesRow): ToldRow {
  return { ...row, values: Object.fromEntries([...values].map(([field, { text, source }]) => [field, source === undefined ? { text } : { text, source }])) };
}

/** The same notes with one row's answers changed. */
export function withRow(notes: Notes, sheet: NotesSheetId, row: NotesRow): Notes {
  const rows = notes.sheets.get(sheet) ?? [];
  const at = rows.findIndex(({ key }) => key === row.key);
  return { ...notes, sheets: new Map([...notes.sheets, [sheet, at < 0 ? [...rows, row] : rows.map((one, i) => (i === at ? row : one))]]) };
}

/** A sheet with one thing changed by the user. */
export function edited(sheet: Sheet, edit: (rows: (Cell | undefined)[][]) => void): Sheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  edit(rows);
  return { ...sheet, rows };
}
