import { indicatorScore } from "../../../../src/core/checking/rules/performance/indicator-score";
import { performanceContext, reviewSheet, type ReviewRow } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (target: string, actual: string, weight: number, score: number): ReturnType<typeof runRule> => {
  const rows: ReviewRow[] = [["产出指标", "数量指标", "巡检指标", target, actual, weight, score]];
  return runRule(indicatorScore, performanceContext([reviewSheet({ rows })]));
};

describe("performance/indicator-score", () => {
  test.each([
    [">=12次", "=12次", 10, 10], [">=12次", "20次", 10, 10], ["≥96%", "=48%", 20, 10], ["<=20万元", "15万元", 20, 20], ["<=4.5%", "5.5%", 7, 5.73], ["=0次", "0次", 5, 5], [">=30人", "20人", 10, 6.66], [">=30人", "20人", 10, 6.67], [">=30人", "20人", 10, 7],
  ])("accepts %s reached with %s: %s → %s", (target, actual, weight, score) => expect(judge(target, actual, weight, score)).toMatchObject({ passed: 1, failed: [] }));

  test.each([
    ["<=20万元", "5万元", 20, 5, "against"], [">=12次", "=6次", 10, 10, "unearned"], [">=12次", "=6次", 10, 4, "odd"], ["=0次", "2次", 5, 5, "unearned"],
  ])("%s reached with %s: %s → %s", (target, actual, weight, score, messageId) => expect(judge(target, actual, weight, score).failed).toMatchObject([{ messageId, severity: "warning", at: ["自评1!H12", "自评1!F12", "自评1!E12"] }]));

  test("more than the target is told as full marks, not as a share above one", () => expect(JSON.stringify(judge(">=95%", "100%", 8, 0.08).failed)).toContain("已达到，得满分"));

  test("words and other units cannot be scored", () => {
    expect(judge("有效提升", "有效提升", 10, 10).notChecked).toHaveLength(1);
    expect(judge(">=2万人", "15000人", 10, 7.5).notChecked).toHaveLength(1);
  });
});
