import type { Workbook } from "../workbook/workbook";
import type { Report } from "./report";

export interface CheckOptions {
  readonly lastYear?: Workbook;
  readonly budget?: Workbook;
}

export function checkWorkbook(workbook: Workbook, _options: CheckOptions = {}): Report {
  return {
    tables: [], unrecognised: workbook.sheets.map((s) => ({ sheet: s.name, reason: "尚未实现" })), findings: [],
    ledger: { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 }, rules: [], notices: workbook.notices,
  };
}
