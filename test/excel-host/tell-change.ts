import { areaText, type Area } from "./book";
import { hasLevel, type Host } from "./host";
import type { ModelSheet } from "./model";

/** Tells of changed cells whoever watches the sheet or all sheets. Who changed them is told from ExcelApi 1.14 on. */
export function tellChange(host: Host, sheet: ModelSheet, area: Area, triggerSource: "Unknown" | "ThisLocalAddin"): void {
  const message = { address: areaText(area), changeType: "RangeEdited", source: "Local", worksheetId: sheet.id, ...(hasLevel(host.apiLevel, "1.14") ? { triggerSource } : {}) };
  host.tell("DataChanged", "Workbook", message);
  host.tell("DataChanged", sheet.id, message);
}
