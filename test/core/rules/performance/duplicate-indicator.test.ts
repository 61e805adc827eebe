import { duplicateIndicator } from "../../../../src/core/checking/rules/performance/duplicate-indicator";
import { performanceContext, targetSheet, TARGETS } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

describe("performance/duplicate-indicator", () => {
  test("accepts names that differ", () => {
    expect(runRule(duplicateIndicator, performanceContext([targetSheet()]))).toMatchObject({ passed: 5, failed: [] });
  });

  test("one name twice, with both values", () => {
    const run = runRule(duplicateIndicator, performanceContext([targetSheet({ rows: [...TARGETS, ["", "", "测站 巡检次数", "=6次", "无", 5]] })]));
    expect(run.failed).toMatchObject([{ at: ["绩效1!C8", "绩效1!C13"], message: "项目支出绩效目标表“测站巡检经费”中指标“测站巡检次数”出现了 2 次（>=12次；=6次）。请合并，或改成能区分的名称。" }]);
  });
});
