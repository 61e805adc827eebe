import { execution } from "../../../../src/core/checking/rules/performance/execution";
import { performanceContext, reviewSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (...sums: [number, number, number, string, string | number]): ReturnType<typeof runRule> => runRule(execution, performanceContext([reviewSheet({ funds: sums })]));

describe("performance/execution", () => {
  test("accepts a rate and a score within the printed decimals", () => {
    expect(judge(20, 30, 10, "33.33%", "3.33分")).toMatchObject({ passed: 2, failed: [] });
  });

  test("a rate that the amounts do not give, and its score", () => {
    expect(judge(20, 30, 10, "33.43%", "3.4").failed).toMatchObject([
      { messageId: "rate", severity: "error", at: ["自评1!H6", "自评1!F6", "自评1!E6"], message: "项目支出绩效自评表“测站巡检经费”的执行率写的是 33.43%，而 10.00 ÷ 30.00 = 33.33%。请核对。" },
      { messageId: "score", at: ["自评1!I6", "自评1!F6", "自评1!E6"] },
    ]);
  });

  test("a score from the rounded rate is a tail", () => {
    // 6.3646 ÷ 10: 63.65 % rounds the score to 6.37, the amounts give 6.36.
    expect(judge(10000, 10000, 6364.6, "63.65%", "6.37").failed).toMatchObject([{ messageId: "rounded", severity: "info", at: ["自评1!I6"] }]);
  });

  test("nothing to divide by", () => {
    expect(judge(0, 0, 0, "0.00%", 0)).toMatchObject({ notChecked: ["没有可读的全年预算数和全年执行数"], failed: [] });
  });
});
