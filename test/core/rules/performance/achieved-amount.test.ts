import { achievedAmount } from "../../../../src/core/checking/rules/performance/achieved-amount";
import { performanceContext, reviewSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (achieved: string): ReturnType<typeof runRule> => runRule(achievedAmount, performanceContext([reviewSheet({ achieved })]));

describe("performance/achieved-amount", () => {
  test.each(["截至年底，该项目使用资金 15 万元，完成巡检。", "全年执行数15.00万元，其中使用资金3万元用于维修。", "支出资金150000元。"])("accepts %s", (text) => expect(judge(text)).toMatchObject({ passed: 1, failed: [] }));

  test("an amount that is not the line of funds", () => {
    expect(judge("截至年底，该项目使用资金 1.5 万元，完成巡检。").failed).toMatchObject([{ severity: "warning", at: ["自评1!E10", "自评1!F6"] }]);
  });

  test("says so where no amount is told", () => {
    expect(judge("已完成巡检。").notChecked).toEqual(["实际完成情况没有写支出金额"]);
  });
});
