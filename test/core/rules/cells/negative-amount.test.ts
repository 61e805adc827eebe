import { negativeAmount } from "../../../../src/core/checking/rules/cells/negative-amount";
import { code, item, literalContext, literalTable, project, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("cells/negative-amount", () => {
  test("accepts carry-over, and a total that is negative for it", () => {
    const run = runRule(negativeAmount, literalContext([
      literalTable("budget-1", [item("非财政拨款结转结余", -3)]),
      literalTable("budget-2", [code("2080101", "行政运行", -3, null, null, null, null, null, null, null, null, null, null, -3)]),
      literalTable("budget-11", [project("", "", "堤防维护", -3)]),
    ]));
    expect(run).toMatchObject({ passed: 3, failed: [] });
  });

  test("one warning per table, the deepest line first", () => {
    const run = runRule(negativeAmount, literalContext([literalTable("budget-3", [total(-2, null, -2), code("208", "社会保障和就业支出", -2, null, -2), code("2080101", "行政运行", -2, null, -2)])]));
    expect(run.failed).toHaveLength(1);
    expect(run.failed[0]).toMatchObject({ severity: "warning" });
    expect(run.failed[0]?.at).toEqual(["表3!E8", "表3!C6", "表3!E6", "表3!C7", "表3!E7", "表3!C8"]);
  });
});
