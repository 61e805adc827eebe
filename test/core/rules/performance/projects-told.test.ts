import { projectsTold } from "../../../../src/core/checking/rules/performance/projects-told";
import { literalTable, project, total } from "../../support/literal-disclosure";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule, type RuleRun } from "../../support/run-rule";

const tables = [literalTable("budget-7", [project("2030101", "水文监测", "测站巡检经费", 20), project("2030101", "水文监测", "水情宣传经费", 5), total(25)])];
const said = (text?: string): RuleRun => runRule(projectsTold, performanceContext([targetSheet()], tables, text === undefined ? undefined : [text]));

describe("performance/projects-told", () => {
  test("accepts targets for every project", () => {
    expect(runRule(projectsTold, performanceContext([targetSheet(), targetSheet({ name: "绩效2", project: "水情宣传经费" })], tables))).toMatchObject({ passed: 1, failed: [] });
  });

  test("a project without targets is named", () => {
    expect(said().failed).toMatchObject([{ messageId: "untold", severity: "warning", at: ["表7!C7"] }]);
    expect(said("本部门无涉密项目。").failed).toMatchObject([{ messageId: "untold" }]);
  });

  test("what the text says is not published needs none", () => {
    expect(said("本部门有1个转移支付项目，涉及金额5.00万元，项目绩效目标不予公开。")).toMatchObject({ passed: 1, failed: [] });
    expect(said("涉密项目的绩效目标不予公开。")).toMatchObject({ notChecked: ["文中说明有不予公开的项目"], failed: [] });
  });

  test("another number or amount than the text says", () => {
    expect(said("本部门有2个项目，涉及金额9.00万元，项目绩效目标不予公开。").failed.map(({ messageId, message }) => [messageId, message])).toEqual([["withheld", "表7的项目“水情宣传经费”（1 个、5.00 万元）没有绩效目标表，而文中说明不予公开的是 2 个、 9.00 万元。请核对。"]]);
  });

  test("says what it could not look at", () => {
    expect(runRule(projectsTold, performanceContext([targetSheet()]))).toMatchObject({ notChecked: ["没有表7"], failed: [] });
  });
});
