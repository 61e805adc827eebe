import { notSplit } from "../../../../src/core/checking/rules/structure/not-split";
import { code, item, literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("structure/not-split", () => {
  test("accepts a sum that one line splits, and a sum that is zero", () => {
    const run = runRule(notSplit, literalContext([
      literalTable("budget-2", [code("2080101", "行政运行", 5, 5, 5), total(5, 5)]),
      literalTable("budget-1", [item("单位资金", 0), item("事业收入", null), item("一般公共预算拨款", 4), item("一般财力", 4), item("上级一般公共预算转移支付", null)]),
    ]));
    expect(run).toMatchObject({ passed: 2, failed: [] });
  });

  test("表2: one error for the table, the blank parts of the total line first, then the sum", () => {
    const run = runRule(notSplit, literalContext([literalTable("budget-2", [code("2080101", "行政运行", 5, 5), code("2080102", "一般行政管理事务", 3, 3), total(8, 8)])]));
    expect(run.failed).toMatchObject([{ severity: "error", at: ["表2!E8", "表2!F8", "表2!G8", "表2!H8", "表2!I8", "表2!J8", "表2!D8"] }]);
  });

  test("表1: one warning for all its sums", () => {
    const run = runRule(notSplit, literalContext([
      literalTable("budget-1", [item("一般公共预算拨款", 4), item("一般财力", null), item("上级一般公共预算转移支付", null), item("单位资金", 2), item("事业收入", null), item("其他收入", null)]),
    ]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表1!B7", "表1!B8", "表1!B10", "表1!B11", "表1!B6", "表1!B9"] }]);
  });
});
