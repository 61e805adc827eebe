import { malformedCode } from "../../../../src/core/checking/rules/codes/malformed-code";
import { code, literalContext, literalTable } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("codes/malformed-code", () => {
  test("accepts 类, 款, 项 and economic codes", () => {
    const run = runRule(malformedCode, literalContext([
      literalTable("budget-3", [code("208", "社会保障和就业支出", 1), code("20801", "管理事务", 1), code("2080101", "行政运行", 1)]),
      literalTable("budget-6", [code("301", "工资福利支出", 1), code("30101", "基本工资", 1)]),
    ]));
    expect(run).toMatchObject({ passed: 5, failed: [] });
  });

  test.each([["budget-3", "208010"], ["budget-3", "3080101"], ["budget-6", "2080101"], ["budget-6", "3010101"]])("%s: %s", (table, key) => {
    const run = runRule(malformedCode, literalContext([literalTable(table, [code(key, "某科目", 1)])]));
    expect(run.failed).toMatchObject([{ messageId: "malformed", severity: "warning", at: [`${table === "budget-3" ? "表3" : "表6"}!A6`] }]);
  });
});
