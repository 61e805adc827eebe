import type { SheetPlan } from "../../../src/core/workbook/sheet-plan";
import { batchSheets } from "../../../src/render/batch/batch-sheets";
import { compareReports } from "../../../src/render/batch/compare-reports";
import { checkedRecord, type FileRecord } from "../../../src/render/batch/file-record";
import type { BatchReport } from "../../../src/render/batch/batch-report";
import { LITERAL_REPORT } from "../report/report";

const review = { verdict: "verified", reason: "批复如此", remark: "", standing: true } as const;
const settled = checkedRecord("甲/甲局.xlsx", { ...LITERAL_REPORT, findings: LITERAL_REPORT.findings.map((one) => (one.id === "错误丁" || one.id === "警告丙" ? { ...one, review } : one)) }, "1");
const report = (files: readonly FileRecord[], since?: BatchReport["since"]): BatchReport => ({ kind: "disclosure-batch-1", tool: { name: "disclosure", version: "1" }, made: "2026-11-30", files, ...(since === undefined ? {} : { since }) });

/** The cells of a list's only line, by the headers. */
function lineOf(plans: readonly SheetPlan[], name: string, at = 0): Readonly<Record<string, unknown>> {
  const rows = plans.find((plan) => plan.name === name)?.rows ?? [];
  const header = rows.findIndex(({ cells }) => cells.some((cell) => cell?.look === "header"));
  return Object.fromEntries((rows[header]?.cells ?? []).map((cell, column) => [String(cell?.value), rows[header + 1 + at]?.cells[column]?.value]));
}

test("what a unit has settled is open nowhere: not in the summary, not by rule, not by file; its number stands apart and its words in the list", () => {
  const { files, fates } = compareReports(report([settled]), [settled]);
  const plans = batchSheets(report(files, { made: "2026-11-01", fates, carried: [] }));
  expect(lineOf(plans, "汇总")).toMatchObject({ 错误: 1, 警告: undefined, 提示: 1, 已核实: 2, 未整改: 2, 新增: undefined, 已整改: undefined, 合计应当相符: 1 });
  expect(lineOf(plans, "文件清单")).toMatchObject({ 错误: 1, 警告: 0, 提示: 1, 已核实: 2 });
  const lines = settled.findings.map((_, at) => lineOf(plans, "问题清单", at));
  expect(lines.map((line) => [line["级别"], line["整改"], line["单位的说明"]])).toEqual(settled.findings.map(({ severity, review: said }) => (
    said === undefined ? [severity === "error" ? "错误" : "提示", "未整改", ""] : ["已核实", undefined, "已核实：批复如此"])));
});

test("what had been settled and is told no more was mended by nobody", () => {
  const gone = { ...settled, findings: [] };
  expect(compareReports(report([settled]), [gone]).fates.map(({ finding: { id } }) => id).sort()).toEqual(["=错误乙<img src=x>\u0001", "提示甲"].sort());
  expect(compareReports(report([settled]), []).fates).toHaveLength(2);
});
