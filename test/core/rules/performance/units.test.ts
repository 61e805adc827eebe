import { units } from "../../../../src/core/checking/rules/performance/units";
import { performanceContext, targetSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const judge = (name: string, value: string | number, last: string): ReturnType<typeof runRule> => runRule(units, performanceContext([targetSheet({ rows: [["产出指标", "数量指标", name, value, last, 5]] })]));

describe("performance/units", () => {
  test.each([["巡检次数", ">=12次", "10场次"], ["办结时间", "＜=7天", "7日"], ["满意率（%）", 90, "88%"], ["服务水平", "提升", "提升"], ["巡检次数", ">=12次", "无"]])("accepts %s %s against %s", (name, value, last) => expect(judge(name, value, last).failed).toEqual([]));

  test("a number without a unit", () => {
    expect(judge("服务人数", 1401, "无").failed).toMatchObject([{ messageId: "missing", at: ["绩效1!D8"] }]);
  });

  test("another unit than last year", () => {
    expect(judge("巡检经费", "<=2万元", "20000元").failed).toMatchObject([{ messageId: "apart", at: ["绩效1!D8", "绩效1!E8"] }]);
  });
});
