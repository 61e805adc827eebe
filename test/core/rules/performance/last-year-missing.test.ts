import { lastYearMissing } from "../../../../src/core/checking/rules/performance/last-year-missing";
import { performanceContext, reviewSheet, targetSheet, TARGETS } from "../../support/performance-sheet";
import { runRule } from "../../support/run-rule";

describe("performance/last-year-missing", () => {
  test("accepts values and 无, and forms that do not ask", () => {
    expect(runRule(lastYearMissing, performanceContext([targetSheet({ rows: [...TARGETS, ["", "", "新建测站数量", "=2个", "无", 5]] }), reviewSheet()]))).toMatchObject({ passed: 1, failed: [] });
  });

  test("one warning for a table, its indicators named", () => {
    const run = runRule(lastYearMissing, performanceContext([targetSheet({ rows: [...TARGETS, ["", "", "新建测站数量", "=2个", "", 5], ["", "", "维修测站数量", "=3个", " ", 5]] })]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["绩效1!C13", "绩效1!C14"] }]);
    expect(run.failed[0]?.message).toContain("“新建测站数量”、“维修测站数量”");
  });
});
