import { codesChanged } from "../../../../src/core/checking/rules/last-year/codes-changed";
import { code, literalContext, literalTable, total } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const lastYear = literalContext([literalTable("budget-3", [total(30, 30), code("2080101", "行政运行", 10, 10), code("2080501", "行政单位离退休", 20, 20), code("2080599", "其他", null, null)])]).current;

describe("last-year/codes-changed", () => {
  test("accepts the codes of last year; a code without money is none", () => {
    const now = literalContext([literalTable("budget-3", [total(31, 31), code("2080101", "行政运行", 10, 10), code("2080501", "行政单位离退休", 21, 21)])]);
    expect(runRule(codesChanged, { ...now, lastYear }).failed).toEqual([]);
  });

  test("a code that is gone and one that is new are a hint each", () => {
    const now = literalContext([literalTable("budget-3", [total(12, 12), code("2080101", "行政运行", 10, 10), code("2080502", "事业单位离退休", 2, 2)])]);
    const { failed } = runRule(codesChanged, { ...now, lastYear });
    expect(failed).toMatchObject([{ messageId: "gone", severity: "info", message: expect.stringContaining("没有的科目：2080501 行政单位离退休（20.00 万元）。") }, { messageId: "added", at: ["表3!C8"], message: expect.stringContaining("2080502 事业单位离退休（2.00 万元）。") }]);
  });

  test("without last year's tables nothing is said", () => {
    expect(runRule(codesChanged, literalContext([]))).toMatchObject({ failed: [], notChecked: ["没有提供上年的文件"] });
  });
});
