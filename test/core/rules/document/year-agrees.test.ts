import { yearAgrees } from "../../../../src/core/checking/rules/document/year-agrees";
import { literalContext, literalSheet, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const table = (id: string, year: number): ReturnType<typeof literalTable> => literalTable(id, [total(1)], { year });

describe("document/year-agrees", () => {
  test("accepts one year, no year, and the year before in the carry-over table's title", () => {
    expect(runRule(yearAgrees, literalContext([table("budget-3", 2024), table("budget-5", 2024), table("budget-11", 2023)]))).toMatchObject({ passed: 3, failed: [] });
    expect(runRule(yearAgrees, literalContext([literalTable("budget-3", [total(1)])])).notChecked).toHaveLength(1);
  });

  test("the odd one out is an error at its title", () => {
    const run = runRule(yearAgrees, literalContext([table("budget-2", 2024), table("budget-3", 2023), table("budget-5", 2024)]));
    expect(run.failed).toMatchObject([{ messageId: "wrong", severity: "error", at: ["表3!A2", "表2!A2", "表5!A2"] }]);
  });

  test("one against one is told once; the heads of other sheets decide", () => {
    const pair = [table("budget-2", 2024), table("budget-3", 2023)];
    expect(runRule(yearAgrees, literalContext(pair)).failed).toMatchObject([{ messageId: "contrary" }]);
    const run = runRule(yearAgrees, literalContext(pair, { sheets: [literalSheet("绩效1", [["（2024年）"]])] }));
    expect(run.failed.map(({ at }) => at[0])).toEqual(["表3!A2"]);
  });
});
