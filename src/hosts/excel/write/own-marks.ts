import { OWN_SHEET_MARK } from "../../../core/workbook/sheet-plan";
import { runBatch, type BatchOptions } from "../run-batch";
import type { BookSheet } from "./book-state";

/** The sheets of ours among those asked about, by id, with the token of the run that made them ("" where a file brought them). */
export type OwnMarks = ReadonlyMap<string, string>;

/** One sync, none where nothing is asked. A sheet-scoped hidden name is the mark, the same that files carry; its comment is the token. */
export async function readOwnMarks(sheets: readonly BookSheet[], options: BatchOptions): Promise<OwnMarks> {
  if (sheets.length === 0) return new Map();
  return runBatch(async (context) => {
    const asked = sheets.map(({ id }) => {
      const mark = context.workbook.worksheets.getItem(id).names.getItemOrNullObject(OWN_SHEET_MARK);
      mark.load("comment");
      return { id, mark };
    });
    await context.sync();
    return new Map(asked.filter(({ mark }) => !mark.isNullObject).map(({ id, mark }) => [id, mark.comment]));
  }, options);
}

export function setOwnMark(sheet: Excel.Worksheet, token: string): void {
  sheet.names.add(OWN_SHEET_MARK, "=TRUE", token).visible = false;
}
