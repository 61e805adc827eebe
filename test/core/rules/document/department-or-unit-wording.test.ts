import { departmentOrUnitWording } from "../../../../src/core/checking/rules/document/department-or-unit-wording";
import { literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("document/department-or-unit-wording", () => {
  test("accepts 单位 throughout", () => {
    const run = runRule(departmentOrUnitWording, literalContext([
      literalTable("budget-3", [total(1)], { title: "单位支出总体情况表", agency: "水文中心", agencyLabel: "编制单位" }), literalTable("budget-5", [total(1)], { agency: "水文中心", agencyLabel: "填报单位" }),
    ]));
    expect(run).toMatchObject({ passed: 1, failed: [] });
  });

  test("a mixture is told once, the rarer word first", () => {
    const run = runRule(departmentOrUnitWording, literalContext([
      literalTable("budget-2", [total(1)], { agency: "水文中心" }), literalTable("budget-3", [total(1)], { title: "单位支出总体情况表", agency: "水文中心" }), literalTable("budget-5", [total(1)], { agency: "水文中心", agencyLabel: "编制单位" }),
    ]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表3!A2", "表5!A3", "表2!A2"] }]);
  });
});
