import { oneCodeOneName } from "../../../../src/core/checking/rules/names/one-code-one-name";
import { code, literalContext, literalTable, project } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

describe("names/one-code-one-name", () => {
  test("accepts spaces, brackets and line breaks as no difference", () => {
    const run = runRule(oneCodeOneName, literalContext([
      literalTable("budget-3", [code("2080199", "其他管理事务支出", 1), code("2130101", "防汛（抗旱）", 2)]),
      literalTable("budget-5", [code("2080199", "其他管理\n事务支出", 1), code("2130101", "防 汛(抗旱)", 2)]),
    ]));
    expect(run).toMatchObject({ passed: 2, failed: [] });
  });

  test("the number before a 类 is no part of its name", () => {
    for (const numbered of ["八、社会保障和就业支出", "（八）社会保障和就业支出", "8. 社会保障和就业支出"]) {
      const run = runRule(oneCodeOneName, literalContext([literalTable("budget-1", [code("208", numbered, 1)]), literalTable("budget-3", [code("208", "社会保障和就业支出", 1)])]));
      expect(run).toMatchObject({ passed: 1, failed: [] });
    }
  });

  test("one finding per code, the odd cells first, 科目名称 of project lines included", () => {
    const run = runRule(oneCodeOneName, literalContext([
      literalTable("budget-3", [code("2130101", "防汛抗旱", 1)]),
      literalTable("budget-5", [code("2130101", "防汛抗旱", 1)]),
      literalTable("budget-7", [project("2130101", "防汛及抗旱", "堤防维护", 1)]),
    ]));
    expect(run.failed).toMatchObject([{ severity: "warning", at: ["表7!B6", "表3!B6", "表5!B6"] }]);
    expect(run.failed[0]?.message).toContain("表7写作“防汛及抗旱”，表3、表5写作“防汛抗旱”");
  });

  test("between one and one the name that the lists know is taken for the right one", () => {
    const run = runRule(oneCodeOneName, literalContext([
      literalTable("budget-1", [code("234", "抗疫特别国债还本支出", 0)]), literalTable("budget-4", [code("234", "抗疫特别国债安排的支出", 0)]),
    ]));
    expect(run.failed[0]?.at).toEqual(["表1!G6", "表4!G6"]);
  });

  test("another code's name is left to its own rule", () => {
    const right = [code("2080501", "行政单位离退休", 1), code("2080502", "事业单位离退休", 1)];
    const run = runRule(oneCodeOneName, literalContext([
      literalTable("budget-2", right), literalTable("budget-3", right), literalTable("budget-5", [code("2080501", "事业单位离退休", 1), code("2080502", "事业单位离退休", 1)]),
    ]));
    expect(run.failed).toEqual([]);
  });
});
