import { funds } from "../../../../src/core/checking/rules/performance/funds";
import { performanceContext, reviewSheet, targetSheet } from "../../support/performance-sheet";
import { literalSheet } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("performance/funds", () => {
  test("accepts totals that are the sum of their sources, in every column", () => {
    expect(runRule(funds, performanceContext([targetSheet({ funds: [20.5, 20, 0.5] }), reviewSheet({ other: [1, 2, 0.5] })]))).toMatchObject({ passed: 4, failed: [] });
  });

  test("a total that is not, with its arithmetic", () => {
    expect(runRule(funds, performanceContext([targetSheet({ funds: [25, 20, 0.5] })])).failed).toMatchObject([{ severity: "error", at: ["绩效1!C5", "绩效1!E5", "绩效1!G5"], message: "项目支出绩效目标表“测站巡检经费”的年度预算总额是 25.00 万元，而各项来源 20.00 + 0.50 = 20.50 万元，相差 4.50 万元。请核对。" }]);
  });

  test("levels of money are the parts where 财政拨款 is not told by itself; tasks have parts too", () => {
    const whole = literalSheet("整体", [
      ["部门整体支出绩效目标表"], ["（2022年）"], ["部门（单位）名称", "云岭县水文监测中心"],
      ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"], ["", "", "", "总额", "财政拨款", "其他资金"],
      ["", "人员保障", "工资", 30, 30, 0], ["", "测站运行", "巡检", 12, 9, 2],
      ["年度总体目标", "保障水文监测。"], ["一级指标", "二级指标", "三级指标", "指标值"], ["产出指标", "数量指标", "测站数量", "=8个"],
    ]);
    expect(runRule(funds, performanceContext([whole]))).toMatchObject({ passed: 1, failed: [{ messageId: "task", at: ["整体!D7", "整体!E7", "整体!F7"] }] });
  });

  test("says nothing of sources that nobody filled", () => {
    expect(runRule(funds, performanceContext([targetSheet({ funds: [20, " ", " "] })]))).toMatchObject({ passed: 0, failed: [] });
  });
});
