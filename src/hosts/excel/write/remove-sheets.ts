import { ExcelProblem } from "../excel-problem";
import { BYTES_PER_CALL, runStepsOrTell, type Step } from "./batch";
import { readBookState, sheetNamed } from "./book-state";
import { isKeptName } from "../../../core/workbook/kept-name";
import { readOwnMarks } from "./own-marks";
import type { UndoSheetsOptions } from "./undo-sheets";

/**
 * Deletes sheets of ours and what was kept of earlier ones, in three syncs; for good. Names that no sheet has are passed over; where one is not of ours,
 * nothing is deleted. Throws ExcelProblem and nothing else.
 */
export async function removeSheets(names: readonly string[], options: UndoSheetsOptions = {}): Promise<void> {
  const batch = { ...options, writing: true };
  const { sheets } = await readBookState(batch);
  const asked = [...new Set(names.map((name) => sheetNamed(sheets, name)))].filter((sheet) => sheet !== undefined);
  const kept = sheets.filter(({ name, visibility }) => visibility === "Hidden" && isKeptName(name) && !asked.some((one) => one.name === name));
  const marks = await readOwnMarks([...asked, ...kept], batch);
  for (const { id, name, isProtected } of asked) {
    if (!marks.has(id)) throw new ExcelProblem("notOurs", { sheet: name });
    if (isProtected) throw new ExcelProblem("lockedSheet", { sheet: name });
  }
  const going = [...asked, ...kept.filter(({ id }) => marks.has(id))];
  const ids = new Set(going.map(({ id }) => id));
  if (!sheets.some(({ id, visibility }) => visibility === "Visible" && !ids.has(id))) throw new ExcelProblem("lastSheet");
  await runStepsOrTell(going.map(({ id, visibility }): Step => ({
    bytes: 3 * BYTES_PER_CALL,
    run: ({ sheet }) => {
      // Excel deletes no sheet that is hidden from its own menus.
      if (visibility === "VeryHidden") sheet(id).visibility = "Hidden";
      sheet(id).delete();
    },
  })), batch);
}
