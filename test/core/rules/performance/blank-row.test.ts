import { blankRow } from "../../../../src/core/checking/rules/performance/blank-row";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

describe("performance/blank-row", () => {
  test("accepts rows that are filled", () => {
    expect(runRule(blankRow, performanceContext([targetSheet()]))).toMatchObject({ passed: 5, failed: [] });
  });

  test("a row with levels only, one without a value, one of weight 0", () => {
    const run = runRule(blankRow, performanceContext([targetSheet({ rows: [["产出指标", "时效指标", "", "", "", ""], ["", "数量指标", "测站数量", "", "无", 5], ["", "", "巡检次数", ">=1次", "无", 0]] })]));
    expect(run.failed).toMatchObject([{ messageId: "blank", at: ["绩效1!A8"] }, { messageId: "value", at: ["绩效1!C9"] }, { messageId: "weight", at: ["绩效1!F10"] }]);
  });
});
