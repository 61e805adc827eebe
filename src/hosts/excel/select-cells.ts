import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import { ExcelProblem, toExcelProblem } from "./excel-problem";
import { runBatch, type BatchOptions } from "./run-batch";

/**
 * Brings the sheet of the first cell to the front and selects that cell, in one sync. (Excel's released API selects one
 * rectangle and no more; the further cells of a finding are gone to one by one.) A hidden sheet is left hidden and said so.
 * Throws ExcelProblem and nothing else.
 */
export async function selectCells(refs: readonly CellRef[], options: BatchOptions = {}): Promise<void> {
  const first = refs[0];
  if (first === undefined) return;
  const { sheet } = first;
  await runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    // Asked for before the rest: it is answered even where Excel then refuses to bring a hidden sheet to the front.
    worksheet.load("visibility");
    worksheet.activate();
    const cell = worksheet.getRange(a1(first));
    cell.select();
    cell.untrack();
    const refusal = await context.sync().then(() => null, (error: unknown) => toExcelProblem(error, { sheet }));
    if (refusal !== null && refusal.code !== "failed" && refusal.code !== "accessDenied") throw refusal;
    if (isHidden(worksheet)) throw new ExcelProblem("hiddenSheet", { sheet });
    if (refusal !== null) throw refusal;
  }, { ...options, sheet });
}

/** False as well where Excel failed before it told. */
function isHidden(worksheet: Excel.Worksheet): boolean {
  const { visibility } = worksheet.toJSON();
  return visibility === "Hidden" || visibility === "VeryHidden";
}
