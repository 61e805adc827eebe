import { childrenWithoutParent } from "../../../../src/core/checking/rules/codes/children-without-parent";
import { code, literalContext, literalTable, project } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("codes/children-without-parent", () => {
  test("accepts full chains, tables of 项 alone, and projects under their 款", () => {
    const run = runRule(childrenWithoutParent, literalContext([
      literalTable("budget-3", [code("208", "社会保障和就业支出", 1), code("20801", "管理事务", 1), code("2080101", "行政运行", 1)]),
      literalTable("budget-5", [code("2080101", "行政运行", 1), code("2080505", "养老", 1)]),
      literalTable("budget-7", [code("208", "社会保障和就业支出", 1), code("20801", "管理事务", 1), project("2080101", "行政运行", "甲", 1)]),
    ]));
    expect(run.failed).toEqual([]);
    expect(run.passed).toBe(4);
    expect(run.notChecked).toHaveLength(2);
  });

  test("a 项 whose 款 is not listed, and a project", () => {
    const run = runRule(childrenWithoutParent, literalContext([
      literalTable("budget-3", [code("208", "社会保障和就业支出", 2), code("20801", "管理事务", 1), code("2080101", "行政运行", 1), code("2080505", "养老", 1)]),
      literalTable("budget-7", [code("208", "社会保障和就业支出", 1), code("20801", "管理事务", 1), project("2080201", "事务", "甲", 1)]),
    ]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表3!A9"] }, { at: ["表7!A8"] }]);
    expect(run.failed[0]?.message).toContain("没有上级科目 20805");
  });
});
