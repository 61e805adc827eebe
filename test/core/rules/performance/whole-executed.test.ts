import { wholeExecuted } from "../../../../src/core/checking/rules/performance/whole-executed";
import { performanceContext, reviewSheet } from "../../support/performance-sheet";
import { runRule, type RuleRun } from "../../support/run-rule";

const whole = reviewSheet({ name: "整体", whole: true, funds: [90, 80, 60, "75.00%", 7.5] });
const text = (spent: string): readonly string[] => ["一、2023年度收入支出决算总体情况说明", `2023年度支出总计${spent}万元，其中：本年支出合计${spent}万元，结余分配0.00万元，年末结转和结余0.00万元。`];
const said = (spent: string, ...projects: ReturnType<typeof reviewSheet>[]): RuleRun => runRule(wholeExecuted, performanceContext([whole, ...projects], [], text(spent)));

describe("performance/whole-executed", () => {
  test("accepts what the text tells of 本年支出合计", () => {
    expect(said("60.00")).toMatchObject({ passed: 1, failed: [] });
  });

  test("another amount", () => {
    expect(said("66.00").failed).toMatchObject([{ messageId: "apart", severity: "error", at: ["整体!F6"] }]);
  });

  test("projects above the whole are said once, elsewhere", () => {
    expect(said("66.00", reviewSheet({ funds: [70, 70, 63, "90.00%", 9] }))).toMatchObject({ failed: [], notChecked: ["整体的全年执行数小于各项目合计，另有说明"] });
  });

  test("says what it could not look at", () => {
    expect(runRule(wholeExecuted, performanceContext([whole]))).toMatchObject({ notChecked: ["决算表和文字都没有可读的本年支出合计"], failed: [] });
  });
});
