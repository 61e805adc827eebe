import { finerThanShown } from "../../../../src/core/checking/rules/cells/finer-than-shown";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("cells/finer-than-shown", () => {
  test("accepts what is shown as stored, and binary dust", () => {
    const run = runRule(finerThanShown, literalContext([literalTable("budget-3", [total({ value: 2738.6699999999996, format: "0.00" }, 1.5, 2)])]));
    expect(run).toMatchObject({ passed: 1, failed: [] });
  });

  test("one hint per sheet", () => {
    const run = runRule(finerThanShown, literalContext([literalTable("budget-3", [total({ value: 1.23456, format: "0.00" }, { value: 2.345, formula: "A1/3" }, 2)])]));
    expect(run.failed).toMatchObject([{ severity: "info", at: ["表3!C6", "表3!D6"] }]);
  });
});
