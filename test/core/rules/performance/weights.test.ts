import { weights } from "../../../../src/core/checking/rules/performance/weights";
import { performanceContext, reviewSheet, targetSheet, TARGETS } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const light = TARGETS.map((row, index) => (index === 0 ? ([...row.slice(0, 5), 25] as unknown as typeof row) : row));

describe("performance/weights", () => {
  test("accepts 90, 100 with 预算执行率 among them, and 100 with the rate of a self-evaluation", () => {
    const among = [...TARGETS, ["预算执行率", "预算执行率", "预算执行率", "=100%", "100%", 10] as const];
    expect(runRule(weights, performanceContext([targetSheet(), targetSheet({ name: "绩效2", project: "宣传经费", rows: among }), reviewSheet()]))).toMatchObject({ passed: 3, failed: [] });
  });

  test("a table unlike the others is wrong", () => {
    const run = runRule(weights, performanceContext([targetSheet({ rows: light }), targetSheet({ name: "绩效2", project: "宣传经费" })]));
    expect(run.failed).toMatchObject([{ messageId: "sum", severity: "error", at: ["绩效1!F8", "绩效1!F9", "绩效1!F10", "绩效1!F11", "绩效1!F12"] }]);
    expect(run.failed[0]?.message).toContain("合计是 85 分，应当是 90 分，相差 5 分");
  });

  test("where all are alike it may be the local form", () => {
    const run = runRule(weights, performanceContext([targetSheet({ rows: light }), targetSheet({ name: "绩效2", project: "宣传经费", rows: light })]));
    expect(run.failed.map(({ messageId, severity }) => [messageId, severity])).toEqual([["alike", "warning"], ["alike", "warning"]]);
  });

  test("weights that are not filled cannot be added up", () => {
    expect(runRule(weights, performanceContext([targetSheet({ rows: [["产出指标", "数量指标", "测站数量", "=8个", "8个", ""]] })]))).toMatchObject({ notChecked: ["权重没有填全或读不出"], failed: [] });
  });
});
