import { numberAsText } from "../../../../src/core/checking/rules/cells/number-as-text";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("cells/number-as-text", () => {
  test("accepts numbers, and text that is zero", () => {
    expect(runRule(numberAsText, literalContext([literalTable("budget-3", [total(1, "0.00", "-")])]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("one hint per table", () => {
    const run = runRule(numberAsText, literalContext([literalTable("budget-3", [total("3.00", "1.00", 2)])]));
    expect(run.failed).toMatchObject([{ severity: "info", at: ["表3!C6", "表3!D6"] }]);
  });
});
