import { parentWithoutChildren } from "../../../../src/core/checking/rules/codes/parent-without-children";
import { code, literalContext, literalTable, project } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("codes/parent-without-children", () => {
  test("accepts tables down to 项, 款 of zero, projects below their 款, and 表1 with its 类", () => {
    const run = runRule(parentWithoutChildren, literalContext([
      literalTable("budget-1", [code("208", "社会保障和就业支出", 1)]),
      literalTable("budget-3", [code("208", "社会保障和就业支出", 1), code("20801", "管理事务", 1), code("2080101", "行政运行", 1), code("20805", "养老", 0)]),
      literalTable("budget-7", [code("208", "社会保障和就业支出", 1), code("20801", "管理事务", 1), project("2080101", "行政运行", "甲", 1)]),
    ]));
    expect(run).toMatchObject({ passed: 5, failed: [] });
  });

  test("a 款 with an amount and no 项 is a warning; a table without any 项 is one hint", () => {
    const run = runRule(parentWithoutChildren, literalContext([
      literalTable("budget-3", [code("208", "社会保障和就业支出", 2), code("20801", "管理事务", 1), code("2080101", "行政运行", 1), code("20805", "养老", 1)]),
      literalTable("budget-6", [code("301", "工资福利支出", 1), code("302", "商品和服务支出", 1)]),
    ]));
    expect(run.failed).toMatchObject([{ messageId: "childless", severity: "warning", at: ["表3!A9"] }, { messageId: "shallow", severity: "info", at: ["表6!A6"] }]);
  });
});
