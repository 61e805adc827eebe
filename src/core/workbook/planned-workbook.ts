import type { Cell } from "./cell";
import type { SheetPlan } from "./sheet-plan";
import type { Workbook } from "./workbook";

/** Planned sheets as a host would write them and read them back. */
export function plannedWorkbook(plans: readonly SheetPlan[], name = "底稿.xlsx"): Workbook {
  return {
    name, notices: [],
    sheets: plans.map(({ name: sheet, rows }) => ({
      name: sheet, visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(),
      rows: rows.map(({ cells }) => cells.map((cell): Cell | undefined => (cell?.value === undefined || cell.value === "" ? undefined : { value: cell.value, ...(cell.formula === undefined ? {} : { formula: cell.formula }) }))),
    })),
  };
}
