import { goalValue } from "../../../../src/core/checking/rules/performance/goal-value";
import { performanceContext, reviewSheet, targetSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (goal: string): ReturnType<typeof runRule> => runRule(goalValue, performanceContext([targetSheet({ goal, rows: [["产出指标", "数量指标", "开展测站巡检次数", ">=26次", "无", 5]] })]));

describe("performance/goal-value", () => {
  test.each(["全年开展测站巡检不少于26场，保障运行。", "开展测站巡检26次。", "保障测站正常运行。", "测站巡检人员12人。", "上半年测站巡检10次，下半年测站巡检16次。"])("accepts %s", (goal) => expect(judge(goal).failed).toEqual([]));

  test("another number for the same thing", () => {
    expect(judge("全年开展测站巡检不少于20次，保障运行。").failed).toMatchObject([{ messageId: "goal", severity: "warning", at: ["绩效1!D8", "绩效1!B6"] }]);
  });

  test("what was achieved against the actual value", () => {
    expect(runRule(goalValue, performanceContext([reviewSheet({ achieved: "全年测站巡检11次。" })])).failed).toMatchObject([{ messageId: "achieved", at: ["自评1!F12", "自评1!E10"] }]);
  });
});
