import { hiddenAmounts } from "../../../../src/core/checking/rules/cells/hidden-amounts";
import { code, literalContext, literalSheet, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const lines = [total(3, 3, null), code("208", "社会保障和就业支出", 3, 3, null)];

describe("cells/hidden-amounts", () => {
  test("accepts hidden rows and columns without amounts", () => {
    expect(runRule(hiddenAmounts, literalContext([literalTable("budget-3", lines, { hidden: ["9", "E"] })]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("amounts in a hidden row and in a hidden column", () => {
    const run = runRule(hiddenAmounts, literalContext([literalTable("budget-3", lines, { hidden: ["7"] }), literalTable("budget-5", lines, { hidden: ["D"] })]));
    expect(run.failed).toMatchObject([
      { messageId: "hidden", severity: "warning", at: ["表3!C7", "表3!D7"] },
      { messageId: "hidden", at: ["表5!D6", "表5!D7"] },
    ]);
  });

  test("a table on a hidden sheet is a warning, a hidden sheet with numbers a hint", () => {
    const run = runRule(hiddenAmounts, literalContext([literalTable("budget-3", lines, { visibility: "veryHidden" })], { sheets: [literalSheet("底稿", [["工资", 12.5]], "hidden")] }));
    expect(run.failed).toMatchObject([{ messageId: "sheet", severity: "warning", at: ["表3!A2"] }, { messageId: "other", severity: "info", at: ["底稿!B1"] }]);
  });
});
