import { totalScore } from "../../../../src/core/checking/rules/performance/total-score";
import { performanceContext, reviewSheet, REVIEWS } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

describe("performance/total-score", () => {
  test("accepts a total that is the sum with the score of the execution rate", () => {
    expect(runRule(totalScore, performanceContext([reviewSheet()]))).toMatchObject({ passed: 5, failed: [] });
  });

  test("a total that is not", () => {
    expect(runRule(totalScore, performanceContext([reviewSheet({ total: "97.5分" })])).failed).toMatchObject([{ messageId: "sum", severity: "error", at: ["自评1!H16", "自评1!H12", "自评1!H13", "自评1!H14", "自评1!H15"] }]);
  });

  test("a score above its weight", () => {
    const rows = REVIEWS.map((row, index) => (index === 0 ? (["产出指标", "数量指标", "测站巡检次数", ">=12次", "=12次", 30, 31] as const) : row));
    expect(runRule(totalScore, performanceContext([reviewSheet({ rows, total: 88.5 })])).failed).toMatchObject([{ messageId: "over", at: ["自评1!H12", "自评1!G12"] }]);
  });
});
