import { kindsMissing } from "../../../../src/core/checking/rules/performance/kinds-missing";
import { performanceContext, targetSheet, TARGETS } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

describe("performance/kinds-missing", () => {
  test("accepts a table with cost and satisfaction", () => {
    expect(runRule(kindsMissing, performanceContext([targetSheet()]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("one warning for all that is missing", () => {
    expect(runRule(kindsMissing, performanceContext([targetSheet({ rows: TARGETS.slice(0, 2) })])).failed).toMatchObject([{ severity: "warning", at: ["绩效1!A1"], message: "项目支出绩效目标表“测站巡检经费”没有成本指标和满意度指标。请补充，不适用的请说明。" }]);
  });
});
