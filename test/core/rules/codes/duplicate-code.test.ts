import { duplicateCode } from "../../../../src/core/checking/rules/codes/duplicate-code";
import { code, literalContext, literalTable, project, unitLine } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("codes/duplicate-code", () => {
  test("accepts a code per project in 表7, and the same codes under different units", () => {
    const run = runRule(duplicateCode, literalContext([
      literalTable("budget-7", [project("2080101", "行政运行", "甲", 1), project("2080101", "行政运行", "乙", 1)]),
      literalTable("budget-3", [unitLine("本级", 1), code("2080101", "行政运行", 1), unitLine("监测站", 1), code("2080101", "行政运行", 1)]),
    ]));
    expect(run).toMatchObject({ passed: 2, failed: [] });
  });

  test("a code twice, the later line first", () => {
    const run = runRule(duplicateCode, literalContext([literalTable("budget-3", [code("2080101", "行政运行", 1), code("2080102", "一般行政管理事务", 1), code("2080101", "行政运行", 1)])]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表3!A8", "表3!A6"] }]);
  });

  test("a 类 twice in 表1", () => {
    const run = runRule(duplicateCode, literalContext([literalTable("budget-1", [code("201", "一般公共服务支出", 1), code("201", "外交支出", 1)])]));
    expect(run.failed).toMatchObject([{ at: ["表1!G7", "表1!G6"] }]);
  });
});
