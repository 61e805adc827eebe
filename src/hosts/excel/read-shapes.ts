import { OWN_SHEET_MARK } from "../../core/workbook/sheet-plan";
import type { SheetVisibility } from "../../core/workbook/workbook";
import { ExcelProblem } from "./excel-problem";
import { parseAddresses } from "./parse-address";
import { runBatch, type BatchOptions } from "./run-batch";
import type { SheetName, SheetShape } from "./sheet-shape";
import { supportsExcelApi } from "./supports";

export interface BookNames {
  readonly name: string;
  readonly sheets: readonly SheetName[];
  /** Excel calculates only when it is told to: results may be out of date. */
  readonly manual: boolean;
}

/** Request 1: the workbook's name and its sheets, the add-in's own among them. */
export async function readNames(options: BatchOptions): Promise<BookNames> {
  const named = supportsExcelApi("1.7");
  return runBatch(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets;
    sheets.load("items/id,items/name,items/visibility");
    if (named) workbook.load("name");
    const { application } = workbook;
    application.load("calculationMode");
    await context.sync();
    return {
      manual: application.calculationMode === "Manual",
      name: named ? workbook.name : "工作簿",
      sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: toVisibility(visibility) })),
    };
  }, options);
}

/** Request 2: where content stands on each sheet and whether lines are hidden. Small, whatever the size of the book. */
export async function readShapes(sheets: readonly SheetName[], options: BatchOptions): Promise<readonly SheetShape[]> {
  if (!supportsExcelApi("1.13")) return requestShapes(sheets, false, options);
  try {
    return await requestShapes(sheets, true, options);
  } catch (error) {
    // Excel fails to tell more than 512 merged areas. They are a help, never a need: it is asked again without.
    if (error instanceof ExcelProblem && (error.code === "failed" || error.code === "unsupported" || error.code === "tooLarge")) {
      return requestShapes(sheets, false, options);
    }
    throw error;
  }
}

async function requestShapes(sheets: readonly SheetName[], withMerges: boolean, options: BatchOptions): Promise<readonly SheetShape[]> {
  return runBatch(async (context) => {
    const asked = sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      const mark = worksheet.names.getItemOrNullObject(OWN_SHEET_MARK);
      mark.load("name");
      // Values only: a million formatted but empty rows are not content.
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
      merged?.load("address");
      // Read in this request only; kept references would cost Excel a further request to let go.
      used.untrack();
      merged?.untrack();
      return { sheet, mark, used, merged };
    });
    await context.sync();
    return asked.map(({ sheet, mark, used, merged }) => {
      const isOurs = !mark.isNullObject;
      if (used.isNullObject) return { ...sheet, isOurs, used: null, rowHidden: false, columnHidden: false, merges: [] };
      return {
        ...sheet, isOurs,
        used: { top: used.rowIndex, left: used.columnIndex, bottom: used.rowIndex + used.rowCount - 1, right: used.columnIndex + used.columnCount - 1 },
        rowHidden: used.rowHidden, columnHidden: used.columnHidden,
        merges: merged === null || merged.isNullObject ? [] : parseAddresses(merged.address),
      };
    });
  }, options);
}

/** Excel writes "Visible", "Hidden", "VeryHidden". */
export function toVisibility(visibility: string): SheetVisibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
