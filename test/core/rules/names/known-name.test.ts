import { knownName } from "../../../../src/core/checking/rules/names/known-name";
import { code, literalContext, literalTable } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("names/known-name", () => {
  test("accepts the lists' names, their synonyms and their other names", () => {
    const run = runRule(knownName, literalContext([
      literalTable("budget-6", [code("30110", "职工基本医疗保险缴费", 1), code("30231", "公务用车运行费", 1), code("30213", "维修(护)费", 1)]),
      literalTable("budget-4", [code("234", "抗疫特别国债还本支出", 1)]),
    ]));
    expect(run).toMatchObject({ passed: 4, failed: [] });
  });

  test("a name unlike a well-sourced one is a warning, unlike an observed one a hint", () => {
    const run = runRule(knownName, literalContext([
      literalTable("budget-6", [code("30108", "机关事业单位基本养老保险费", 1)]),
      literalTable("budget-3", [code("210", "医疗卫生与计划生育支出", 1)]),
    ]));
    expect(run.failed).toMatchObject([{ severity: "info", at: ["表3!B6"] }, { severity: "warning", at: ["表6!B6"] }]);
  });

  test("says nothing of codes that no list has", () => {
    const run = runRule(knownName, literalContext([literalTable("budget-3", [code("2139901", "甲事项", 1)])]));
    expect(run.failed).toEqual([]);
    expect(run.notChecked).toHaveLength(1);
  });
});
