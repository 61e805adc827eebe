import { impossibleDate } from "../../../../src/core/checking/rules/performance/impossible-date";
import { performanceContext, targetSheet, TARGETS } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const dated = (value: string): ReturnType<typeof targetSheet> => targetSheet({ rows: [...TARGETS, ["", "时效指标", "采购完成时间", value, "无", 5]] });

describe("performance/impossible-date", () => {
  test("accepts days that exist, 29 February of a leap year among them", () => {
    expect(runRule(impossibleDate, performanceContext([dated("2024年2月29日"), dated("2024 年 12 月 10 日前")]))).toMatchObject({ passed: 2, failed: [] });
  });

  test("a day that does not, in a value or in the goal", () => {
    expect(runRule(impossibleDate, performanceContext([dated("2023年11月31日")])).failed).toMatchObject([{ severity: "error", at: ["绩效1!D13"] }]);
    expect(runRule(impossibleDate, performanceContext([targetSheet({ goal: "2023年2月29日前完成巡检。" })])).failed).toMatchObject([{ at: ["绩效1!B6"] }]);
  });
});
