import { costSum } from "../../../../src/core/checking/rules/performance/cost-sum";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (...costs: readonly (readonly [string, string])[]): ReturnType<typeof runRule> =>
  runRule(costSum, performanceContext([targetSheet({ rows: costs.map(([name, value]) => ["成本指标", "经济成本指标", name, value, "无", 5]) })]));

describe("performance/cost-sum", () => {
  test("accepts costs that come to the budget", () => {
    expect(judge(["巡检经费", "<=12.5万元"], ["维修经费", "≤7.50 万元"])).toMatchObject({ passed: 1, failed: [] });
  });

  test("costs that do not", () => {
    expect(judge(["巡检经费", "<=12.5万元"], ["维修经费", "≤7万元"]).failed).toMatchObject([{ severity: "warning", at: ["绩效1!D8", "绩效1!D9", "绩效1!C5"], message: "项目支出绩效目标表“测站巡检经费”的成本指标 12.50 + 7.00 = 19.50 万元，而年度预算总额是 20.00 万元，相差 0.50 万元。请核对成本指标是否写全、是否写错。" }]);
  });

  test("costs per month, per head or in words cannot be added up", () => {
    expect(judge(["巡检经费", "<=12.5万元"], ["看护人员每月工资", "<=0.3万元"]).notChecked).toHaveLength(1);
    expect(judge(["补贴标准", "根据实际发放"]).notChecked).toHaveLength(1);
  });
});
