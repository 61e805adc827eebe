import { unknownCode } from "../../../../src/core/checking/rules/names/unknown-code";
import { code, literalContext, literalTable } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("names/unknown-code", () => {
  test("accepts known codes", () => {
    const run = runRule(unknownCode, literalContext([literalTable("budget-3", [code("208", "社会保障和就业支出", 1), code("2080505", "机关事业单位基本养老保险缴费支出", 1)])]));
    expect(run).toMatchObject({ passed: 2, failed: [] });
  });

  test("one hint for all unknown codes, each with one cell", () => {
    const lines = [code("213", "农林水支出", 2), code("2137701", "甲事项", 1), code("2137702", "乙事项", 1)];
    const run = runRule(unknownCode, literalContext([literalTable("budget-3", lines), literalTable("budget-5", lines)]));
    expect(run.failed).toMatchObject([{ severity: "info", at: ["表3!A7", "表3!A8"] }]);
    expect(run.failed[0]?.message).toContain("2个支出功能分类科目");
  });
});
