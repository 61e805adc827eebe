import { readNotes } from "../../../src/core/notes/read-notes";
import type { Notes, NotesRow, NoteValue } from "../../../src/core/notes/notes";
import type { DocumentKind } from "../../../src/core/standards/document-standard";
import type { Cell } from "../../../src/core/workbook/cell";
import { plannedWorkbook } from "../../../src/core/workbook/planned-workbook";
import type { SheetPlan } from "../../../src/core/workbook/sheet-plan";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

/** A planned sheet as a host would write it and read it back. */
export function sheetOf(plan: SheetPlan): Sheet {
  const [sheet] = bookOf([plan]).sheets;
  if (sheet === undefined) throw new Error("a plan is a sheet");
  return sheet;
}

export const bookOf: (plans: readonly SheetPlan[]) => Workbook = plannedWorkbook;

export function readBack(plans: readonly SheetPlan[], document: DocumentKind = "budget"): Notes {
  return readNotes(bookOf(plans), document);
}

type ToldValue = Pick<NoteValue, "text" | "source">;

/** A row as data without places, for comparing. */
export interface ToldRow extends Omit<NotesRow, "values" | "cells" | "conflicts"> {
  readonly values: Readonly<Record<string, ToldValue>>;
  readonly conflicts?: readonly { readonly field: string; readonly other: ToldValue }[];
}

/** Notes without the cells that they stand in. */
export function told({ sheets }: Notes): Readonly<Record<string, readonly ToldRow[]>> {
  return Object.fromEntries([...sheets].map(([id, rows]) => [id, rows.map(toldRow)]));
}

function toldRow({ values, conflicts, cells: _, ...row }: NotesRow): ToldRow {
  const told = { ...row, values: Object.fromEntries([...values].map(([field, value]) => [field, withoutPlace(value)])) };
  return conflicts === undefined ? told : { ...told, conflicts: conflicts.map(({ field, other }) => ({ field, other: withoutPlace(other) })) };
}

function withoutPlace({ at: _, ...value }: NoteValue): ToldValue {
  return value;
}

/** A sheet with one thing changed by the user. */
export function edited(sheet: Sheet, edit: (rows: (Cell | undefined)[][]) => void): Sheet {
  const rows = sheet.rows.map((row) => [...(row ?? [])]);
  edit(rows);
  return { ...sheet, rows };
}
