import { wholeFunds } from "../../../../src/core/checking/rules/performance/whole-funds";
import { item, literalSheet, literalTable } from "../../support/literal-disclosure";
import { performanceContext } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const whole = (upper: number, own: number, other: number): ReturnType<typeof literalSheet> => literalSheet("整体", [
  ["部门整体绩效目标表"], ["（2024 年）"], ["部门名称（盖章）", "云岭县水文监测中心"], ["年度绩效目标", "保障水文监测。"],
  ["年度预算(万元)", "资金来源", "", "", "资金总额（万元）"], ["", "财政资金（万元）", "上级安排", "", upper], ["", "", "本级安排", "", own], ["", "其他资金（万元）", "其他", "", other],
  ["一级指标", "二级指标", "三级指标", "指标值", "指标设定依据", "分值权重"], ["履职效能", "数量指标", "测站数量", "=8个", "工作计划", 90],
]);
const table = literalTable("budget-1", [item("一般财力", 100), item("上级一般公共预算转移支付", 10), item("财政拨款结转", 5), item("单位资金", 7), item("非财政拨款结转结余", 0), item("收入总计", 122)]);

describe("performance/whole-funds", () => {
  test("accepts sources that are those of 表1", () => {
    expect(runRule(wholeFunds, performanceContext([whole(10, 105, 7)], [table]))).toMatchObject({ passed: 4, failed: [] });
  });

  test("a total that is not 表1’s is told once, at the source that is not", () => {
    const run = runRule(wholeFunds, performanceContext([whole(10, 105, 9)], [table]));
    expect(run.failed.map(({ messageId, severity }) => [messageId, severity])).toEqual([["total", "error"]]);
    expect(run.failed[0]).toMatchObject({ at: ["整体!E8", "整体!E6", "整体!E7", "表1!B11"] });
  });

  test("places divided otherwise within the right total: a warning", () => {
    expect(runRule(wholeFunds, performanceContext([whole(15, 100, 7)], [table])).failed.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });
});
