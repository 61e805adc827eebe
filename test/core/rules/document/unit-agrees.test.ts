import { unitAgrees } from "../../../../src/core/checking/rules/document/unit-agrees";
import { code, literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("document/unit-agrees", () => {
  test("accepts one unit throughout", () => {
    expect(runRule(unitAgrees, literalContext([literalTable("budget-3", [total(1)]), literalTable("budget-5", [total(1)])]))).toMatchObject({ passed: 2, failed: [] });
  });

  test("another unit is a warning at its cell, a missing one a hint", () => {
    const run = runRule(unitAgrees, literalContext([
      literalTable("budget-2", [total(1)]), literalTable("budget-3", [total(1)]), literalTable("budget-5", [total(1)], { unit: "元" }), literalTable("budget-6", [total(1)], { unitPrinted: false }),
    ]));
    expect(run.failed).toMatchObject([{ messageId: "different", severity: "warning", at: ["表5!E3"] }, { messageId: "missing", severity: "info", at: ["表6!A2"] }]);
  });

  test("has no data where no table prints a unit", () => {
    expect(runRule(unitAgrees, literalContext([literalTable("budget-3", [total(1)], { unitPrinted: false })])).notChecked).toHaveLength(1);
  });

  test("leaves a table whose amounts contradict its unit to units-apart", () => {
    const run = runRule(unitAgrees, literalContext([
      literalTable("budget-2", [total(1234.56)]), literalTable("budget-3", [total(1234.56), code("208", "社会保障和就业支出", 1234.56)], { unit: "元" }), literalTable("budget-5", [total(1)]),
    ]));
    expect(run.failed).toEqual([]);
    expect(run.notChecked).toHaveLength(1);
  });
});
