import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import { ExcelProblem, toExcelProblem } from "./excel-problem";
import { runBatch, type BatchOptions } from "./run-batch";
import { supportsExcelApi } from "./supports";

/**
 * Brings the sheet of the first cell to the front and selects the cells that stand on it, in one sync. A hidden sheet is
 * left hidden and said so. Throws ExcelProblem and nothing else.
 */
export async function selectCells(refs: readonly CellRef[], options: BatchOptions = {}): Promise<void> {
  const first = refs[0];
  if (first === undefined) return;
  const { sheet } = first;
  const addresses = refs.filter((ref) => ref.sheet === sheet).map(a1);
  await runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    // Asked for before the rest: it is answered even where Excel then refuses to bring a hidden sheet to the front.
    worksheet.load("visibility");
    worksheet.activate();
    if (addresses.length > 1 && supportsExcelApi("1.9")) {
      const areas = worksheet.getRanges(addresses.join(","));
      areas.select();
      areas.untrack();
    } else {
      const cell = worksheet.getRange(a1(first));
      cell.select();
      cell.untrack();
    }
    const refusal = await context.sync().then(() => null, (error: unknown) => toExcelProblem(error, sheet));
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
