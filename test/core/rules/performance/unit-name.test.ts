import { unitName } from "../../../../src/core/checking/rules/performance/unit-name";
import { literalTable, total } from "../../support/literal-disclosure";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule, type RuleRun } from "../../support/run-rule";

const tables = [literalTable("budget-7", [total(25)], { agency: "云岭县水文监测中心" })];
const said = (unit: string, text?: string): RuleRun => runRule(unitName, performanceContext([targetSheet({ unit }), targetSheet({ name: "绩效2", unit, project: "宣传经费" })], tables, text === undefined ? undefined : [text]));

describe("performance/unit-name", () => {
  test("accepts the unit itself, and one below that the text tells", () => {
    expect(said("云岭县水文监测中心")).toMatchObject({ passed: 1, failed: [] });
    expect(said("云岭县东渠管理所", "下属预算单位包括：云岭县东渠管理所。")).toMatchObject({ passed: 1, failed: [] });
  });

  test.each([["水文监测中心"], ["云岭县水文监测中心本级"], ["云岭县水文中心"]])("%s is told once for all tables", (unit) => {
    expect(said(unit).failed).toMatchObject([{ messageId: "wording", severity: "warning", at: ["绩效1!B3", "绩效2!B3"] }]);
  });

  test("another unit: worth a look, and an error where the text says that there are none below", () => {
    expect(said("青禾市统计局").failed).toMatchObject([{ messageId: "untold", severity: "warning" }]);
    expect(said("青禾市统计局", "云岭县水文监测中心无下属预算单位，下设3个科室。").failed).toMatchObject([{ messageId: "stranger", severity: "error" }]);
  });

  test("units below that are counted and not named may be any", () => {
    expect(said("云岭县东渠管理所", "本级预算及下属2家预算单位在内的汇总预算。")).toMatchObject({ notChecked: ["文中有下属单位而没有写出名称"], failed: [] });
  });

  test("says what it could not look at", () => {
    expect(runRule(unitName, performanceContext([targetSheet()]))).toMatchObject({ notChecked: ["公开表和文字都没有写明公开单位"], failed: [] });
  });
});
