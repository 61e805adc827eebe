import { sentenceYear } from "../../../../src/core/checking/rules/nil/sentence-year";
import { literalContext, literalSheet, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const nil = (id: string, year: string): ReturnType<typeof literalTable> => literalTable(id, [total(null)], { notes: [`${year}年未安排${id === "budget-8" ? "政府性基金" : "国有资本经营"}预算支出，此表为空表。`] });

describe("nil/sentence-year", () => {
  test("accepts the year of the other sentence and of the other sheets", () => {
    const run = runRule(sentenceYear, literalContext([nil("budget-8", "2024"), nil("budget-9", "2024")], { sheets: [literalSheet("绩效1", [["项目支出绩效目标表"], ["（2024 年）"]])] }));
    expect(run).toMatchObject({ passed: 2, failed: [] });
  });

  test("has no data where no other year is printed", () => {
    expect(runRule(sentenceYear, literalContext([nil("budget-8", "2024")]))).toMatchObject({ passed: 0, failed: [], notChecked: [expect.any(String)] });
  });

  test("last year's sentence is an error at its cell", () => {
    const sheets = [literalSheet("绩效1", [["（2024年）"]]), literalSheet("绩效2", [["2024年项目支出绩效目标表"]])];
    const run = runRule(sentenceYear, literalContext([nil("budget-8", "2023"), nil("budget-9", "2024")], { sheets }));
    expect(run.failed).toMatchObject([{ messageId: "wrong", severity: "error" }]);
    expect(run.failed[0]?.at[0]).toBe("表8!A7");
  });

  test("one sentence against the other, and a year that is none", () => {
    const run = runRule(sentenceYear, literalContext([nil("budget-8", "2023"), nil("budget-9", "22024")]));
    expect(run.failed).toMatchObject([{ messageId: "malformed", severity: "error", at: ["表9!A7"] }]);
    expect(runRule(sentenceYear, literalContext([nil("budget-8", "2023"), nil("budget-9", "2024")])).failed).toMatchObject([{ messageId: "contrary" }]);
  });
});
