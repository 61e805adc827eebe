import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { compareReports } from "../../../src/render/batch/compare-reports";
import { checkedRecord, type FileRecord } from "../../../src/render/batch/file-record";
import { ownRulesBook, type OwnRulesRow } from "../../core/support/own-rules-book";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { mutants } from "../../generator/mutants";

const good = layOut(makeAgency(5, { year: 2024, rounding: "exact" }), standardLayout);
const wrong = mutants(good, 5, 30).find(({ revealedBy, kind }) => revealedBy === "figures" && kind !== "unit");
if (wrong === undefined) throw new Error("no mutant");
const record = (workbook: Workbook): FileRecord => checkedRecord("甲.xlsx", checkWorkbook(workbook), "");
const earlier = record(wrong.workbook);
const errors = earlier.findings.filter(({ severity }) => severity === "error");
const fates = (now: FileRecord): readonly string[] => compareReports({ kind: "disclosure-batch-1", tool: { name: "t", version: "1" }, made: "2026-11-30", files: [earlier] }, [now]).fates.filter(({ finding }) => finding.severity === "error").map(({ fate }) => fate);
const withRules = (...rows: readonly OwnRulesRow[]): Workbook => ({ ...wrong.workbook, sheets: [...wrong.workbook.sheets, ...ownRulesBook(...rows).sheets] });

test("what was mended is 已整改; what a switched-off or broken rule says no more is not", () => {
  expect(errors.length).toBeGreaterThan(0);
  expect(new Set(fates(record(good.workbook)))).toEqual(new Set(["已整改"]));
  const off = record(withRules(...[...new Set(errors.map(({ rule }) => rule))].map((number) => ({ number, enabled: "否" }))));
  expect(off.findings.filter(({ rule }) => errors.some((one) => one.rule === rule))).toEqual([]);
  expect(new Set(fates(off))).toEqual(new Set(["未能核对"]));
  const report = checkWorkbook(good.workbook);
  const broken = checkedRecord("甲.xlsx", {
    ...report,
    rules: report.rules.map((ledger) => (errors.some(({ rule }) => rule === ledger.rule) ? { ...ledger, ambiguous: 1, reasons: ["出错"] } : ledger)),
    findings: errors.map(({ rule }) => ({ id: `internal/${rule}`, rule, severity: "warning", message: "出错", at: [] })),
  }, "");
  expect(new Set(fates(broken))).toEqual(new Set(["未能核对"]));
});
