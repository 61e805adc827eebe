import { duplicateTables } from "../../../../src/core/checking/rules/document/duplicate-tables";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("document/duplicate-tables", () => {
  test("accepts each table once, and a single doubtful one", () => {
    const run = runRule(duplicateTables, literalContext([literalTable("budget-3", [total(1)])], { unrecognised: [{ sheet: "Sheet4", reason: "表头缺列", candidates: ["budget-5"] }] }));
    expect(run).toMatchObject({ passed: 1, failed: [] });
  });

  test("two candidates are a warning at both", () => {
    const unrecognised = ["表5", "表5 (2)"].map((sheet) => ({ sheet, reason: "有两张", candidates: ["budget-5"], at: { sheet, row: 1, column: 0 } }));
    const run = runRule(duplicateTables, literalContext([], { unrecognised }));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表5!A2", "表5 (2)!A2"] }]);
  });

  test("two agencies' sets in one workbook are one warning that says to part them", () => {
    const unrecognised = ["budget-1", "budget-3", "budget-5"].flatMap((id) =>
      ["甲", "乙"].map((agency) => ({ sheet: `${agency}${id}`, reason: "有两张", candidates: [id], at: { sheet: `${agency}${id}`, row: 1, column: 0 } })));
    const run = runRule(duplicateTables, literalContext([], { unrecognised }));
    expect(run.failed).toMatchObject([{ messageId: "many", severity: "warning" }]);
    expect(run.failed[0]?.at).toHaveLength(6);
    expect(run.failed[0]?.message).toMatch(/^表1、表3、表5各有不止一份.*请分成两个工作簿/);
  });
});
