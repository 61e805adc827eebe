import { isKeptName } from "../workbook/kept-name";
import type { Sheet, Workbook } from "../workbook/workbook";
import { subjectOf } from "../wording/prose";

const ENOUGH_TEXT = 12;

/**
 * Sheets of ours that serve the work and are never published: notes, the report, 核实记录, own rules, and what was kept of earlier ones. The narrative and the charts
 * that we wrote are content; a sheet without our mark is the user's, whatever it is called.
 */
export function workingSheets({ sheets }: Workbook): readonly Sheet[] {
  return sheets.filter((sheet) => sheet.ours === true && (looksLikeWork(sheet) || (sheet.visibility !== "visible" && isKeptName(sheet.name))));
}

/** What its name or first words say: notes or another sheet that this program fills. */
export function looksLikeWork({ name, rows }: Sheet): boolean {
  const texts: string[] = [];
  for (const row of rows) {
    for (const cell of row ?? []) if (typeof cell?.value === "string" && cell.value.trim() !== "") texts.push(cell.value);
    if (texts.length > ENOUGH_TEXT) break;
  }
  const subject = subjectOf(name, texts);
  return subject === "notes" || subject === "tool";
}
