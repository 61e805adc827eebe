import { errorCell } from "../../../../src/core/checking/rules/cells/error-cell";
import { code, literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("cells/error-cell", () => {
  test("accepts tables without errors", () => {
    expect(runRule(errorCell, literalContext([literalTable("budget-3", [total(1, 1, null)])]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("#REF! where an amount is due is an error at its cell, on another sheet a warning", () => {
    const broken = { name: "计算", visibility: "visible" as const, rows: [[{ value: "#DIV/0!", error: "#DIV/0!" }]], merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    const run = runRule(errorCell, literalContext([literalTable("budget-3", [code("208", "社会保障和就业支出", 1, "#REF!", null)])], { sheets: [broken] }));
    expect(run.failed).toMatchObject([
      { messageId: "figure", severity: "error", at: ["表3!D6"] },
      { messageId: "outside", severity: "warning", at: ["计算!A1"] },
    ]);
  });

  test("an error in a name", () => {
    const table = literalTable("budget-3", [code("208", "", 1, 1, null)]);
    const row = [...(table.sheet.rows[5] ?? [])];
    row[1] = { value: "#N/A", error: "#N/A" };
    const rows = [...table.sheet.rows];
    rows[5] = row;
    const run = runRule(errorCell, literalContext([{ ...table, sheet: { ...table.sheet, rows } }]));
    expect(run.failed).toMatchObject([{ messageId: "other", at: ["表3!B6"] }]);
  });
});
