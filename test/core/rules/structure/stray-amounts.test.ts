import { strayAmounts } from "../../../../src/core/checking/rules/structure/stray-amounts";
import { literalContext, literalTable, stray, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("structure/stray-amounts", () => {
  test("accepts a table without stray lines", () => {
    expect(runRule(strayAmounts, literalContext([literalTable("budget-3", [total(1, 1)])]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("an amount without a name, and one under a name that the form does not have", () => {
    const run = runRule(strayAmounts, literalContext([literalTable("budget-3", [total(1, 1), stray("", 5, null, 5)]), literalTable("budget-10", [stray("会议费", 2)])]));
    expect(run.failed).toMatchObject([
      { messageId: "nameless", severity: "warning", at: ["表3!C7", "表3!E7"] },
      { messageId: "unknown", at: ["表10!B6"] },
    ]);
  });
});
