import { operator } from "../../../../src/core/checking/rules/performance/operator";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (level: string, name: string, value: string): ReturnType<typeof runRule> => runRule(operator, performanceContext([targetSheet({ rows: [[level, level, name, value, "无", 5]] })]));

describe("performance/operator", () => {
  test.each([
    ["成本指标", "巡检经费", "<=20万元"], ["产出指标", "数据合格率", "≥95%"], ["产出指标", "系统故障率", "≤5%"], ["产出指标", "系统故障率", "=0%"],
    ["产出指标", "数据合格率", "=100%"], ["产出指标", "任务完成及时率", "＜=12月"], ["成本指标", "费用节约额", ">=2万元"], ["效益指标", "事故下降率", ">=5%"], ["产出指标", "培训时间", ">=30天"],
  ])("accepts %s %s %s", (level, name, value) => expect(judge(level, name, value).failed).toEqual([]));

  test.each([
    ["成本指标", "巡检经费", ">=20万元", "cost"], ["满意度指标", "用水户满意度", "<=90%", "reach"], ["产出指标", "数据合格率", "不高于95%", "reach"], ["产出指标", "系统故障率", "≥5%", "keepLow"],
  ])("%s %s %s", (level, name, value, messageId) => expect(judge(level, name, value).failed).toMatchObject([{ messageId, severity: "warning", at: ["绩效1!D8", "绩效1!C8"] }]));
});
