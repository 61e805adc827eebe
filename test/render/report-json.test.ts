import type { Report } from "../../src/core/checking/report";
import { checkedFileJson, emptySummary, summaryWith, unreadableFileJson } from "../../src/render/report-json";

const REPORT: Report = {
  tables: [
    { id: "budget-3", title: "部门支出总体情况表", range: { sheet: "表3", top: 0, left: 0, bottom: 30, right: 6 }, unit: "万元", year: 2024, agency: "示例局" },
    { id: "budget-8", title: "政府性基金预算支出情况表", range: { sheet: "表8", top: 2, left: 1, bottom: 2, right: 1 }, unit: "万元" },
  ],
  unrecognised: [{ sheet: "情况说明", reason: "文字" }],
  findings: [
    { id: "a", rule: "r1", severity: "error", message: "不等", at: [{ sheet: "表3", row: 8, column: 27 }, { sheet: "表5", row: 0, column: 0 }], found: "1.00", expected: "2.00", difference: "-1.00", table: "budget-3", details: ["…"] },
    { id: "b", rule: "r2", severity: "warning", message: "用语", at: [], text: { start: 2, end: 4, quote: "部门", cell: { sheet: "情况说明", row: 1, column: 0 } } },
    { id: "c", rule: "r3", severity: "info", message: "尾差", at: [], text: { start: 0, end: 1, quote: "一", line: 3, file: "说明.docx" } },
  ],
  ledger: { passed: 5, failed: 1, notApplicable: 2, noData: 3, ambiguous: 4 },
  rules: [],
  notices: [],
};

test("a checked file has exactly the fields of the format", () => {
  expect(checkedFileJson("甲/乙.xlsx", REPORT)).toEqual({
    file: "甲/乙.xlsx",
    status: "checked",
    tables: [
      { id: "budget-3", title: "部门支出总体情况表", sheet: "表3", address: "A1:G31", unit: "万元", year: 2024, agency: "示例局" },
      { id: "budget-8", title: "政府性基金预算支出情况表", sheet: "表8", address: "B3", unit: "万元" },
    ],
    unrecognised: [{ sheet: "情况说明", reason: "文字" }],
    findings: [
      { id: "a", rule: "r1", severity: "error", message: "不等", at: [{ sheet: "表3", address: "AB9" }, { sheet: "表5", address: "A1" }], found: "1.00", expected: "2.00", difference: "-1.00" },
      { id: "b", rule: "r2", severity: "warning", message: "用语", at: [], text: { sheet: "情况说明", address: "A2", start: 2, end: 4, quote: "部门" } },
      { id: "c", rule: "r3", severity: "info", message: "尾差", at: [], text: { file: "说明.docx", line: 3, start: 0, end: 1, quote: "一" } },
    ],
    rules: { passed: 5, failed: 1, notApplicable: 2, noData: 3, ambiguous: 4 },
  });
});

test("a file that could not be read has the same fields, empty, and says why", () => {
  expect(unreadableFileJson("a.xlsx", "文件是空的。")).toEqual({
    file: "a.xlsx",
    status: "unreadable",
    error: "文件是空的。",
    tables: [],
    unrecognised: [],
    findings: [],
    rules: { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 },
  });
});

test("the summary counts files and findings", () => {
  const files = [checkedFileJson("a", REPORT), unreadableFileJson("b", "坏"), checkedFileJson("c", REPORT)];
  expect(files.reduce(summaryWith, emptySummary())).toEqual({ files: 3, unreadable: 1, errors: 2, warnings: 2, infos: 2 });
});
