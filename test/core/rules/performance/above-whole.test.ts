import { aboveWhole } from "../../../../src/core/checking/rules/performance/above-whole";
import { performanceContext, reviewSheet } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

const whole = (full: number, executed: number): ReturnType<typeof reviewSheet> => reviewSheet({ name: "整体自评", whole: true, funds: [full, full, executed, "75.00%", 7.5] });

describe("performance/above-whole", () => {
  test("accepts a whole that holds its projects", () => {
    expect(runRule(aboveWhole, performanceContext([whole(100, 80), reviewSheet(), reviewSheet({ name: "自评2", project: "宣传经费" })]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("one error on the whole for all columns", () => {
    const run = runRule(aboveWhole, performanceContext([whole(30, 29), reviewSheet(), reviewSheet({ name: "自评2", project: "宣传经费" })]));
    expect(run.failed).toMatchObject([{ severity: "error", at: ["整体自评!E6", "自评1!E6", "自评2!E6", "整体自评!F6", "自评1!F6", "自评2!F6"] }]);
    expect(run.failed[0]?.message).toContain("全年预算数 40.00 万元、全年执行数 30.00 万元");
  });
});
