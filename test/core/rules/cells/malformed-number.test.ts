import { malformedNumber } from "../../../../src/core/checking/rules/cells/malformed-number";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("cells/malformed-number", () => {
  test("accepts numbers, text amounts, separators, full-width digits and dashes", () => {
    const run = runRule(malformedNumber, literalContext([literalTable("budget-2", [total("1,234.50", "１２．５", "—", " 3.00　", 4)])]));
    expect(run).toMatchObject({ passed: 1, failed: [] });
  });

  test.each(["1.5.0", "12..3", "约30", "1,23"])("%s is an error", (text) => {
    const run = runRule(malformedNumber, literalContext([literalTable("budget-3", [total(1, text, 1)])]));
    expect(run.failed).toMatchObject([{ severity: "error", at: ["表3!D6"] }]);
    expect(run.failed[0]?.message).toContain(text);
  });
});
