import { movedDigits } from "../../../../src/core/checking/rules/last-year/moved-digits";
import type { Amount } from "../../support/literal-disclosure";
import { code, literalContext, literalTable, total, type TableOptions } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const table = (amounts: readonly Amount[], options: TableOptions = {}): ReturnType<typeof literalContext> =>
  literalContext([literalTable("budget-3", [total(null, null), ...amounts.map((amount, at) => code(`20801${String(at + 1).padStart(2, "0")}`, `科目${String(at + 1)}`, amount, null))], options)]);
const run = (before: readonly Amount[], now: readonly Amount[], options: TableOptions = {}): ReturnType<typeof runRule> => runRule(movedDigits, { ...table(now, options), lastYear: table(before).current });

describe("last-year/moved-digits", () => {
  test.each([
    ["ordinary growth, however much", [123.45, 20, 87.61], [1240.5, 200, 7.02]],
    ["round amounts times ten", [120, 35, 1.5, 33.21, 40.2, 51.12], [1200, 350, 15, 32.1, 41, 50]],
    ["one small amount in all of a table", [2, 2, 2, 2], [20, 20, 20, 20]],
    ["few digits", [1.25, 12.5, 17.12, 8.4], [12.5, 1.25, 17, 8.21]],
    ["what was nothing, or is", [0, 12.34], [12.34, null]],
    ["digits that come near only", [123.45], [1234.6]],
    ["the same amounts", [123.45, 67.89], [123.45, 67.89]],
  ])("accepts %s", (_what, before, now) => {
    expect(run(before, now).failed).toEqual([]);
  });

  test.each([
    ["ten times", [123.45, 50, 61.7], [1234.5, 51, 62.3], /^表3“2080101 科目1”的合计是 1234\.50，上年是 123\.45，数字相同，正好是上年的10倍。/],
    ["a tenth, its last digit rounded away", [123.45, 50, 61.7], [12.35, 51, 62.3], /正好是上年的10分之一/],
    ["in 元", [123.45, 50, 61.7], [1234500, 51, 62.3], /正好是上年的1万倍/],
    ["the other sign", [123.45, 50, 61.7], [-123.45, 51, 62.3], /只有正负号相反/],
  ])("%s of last year's digits is a warning", (_what, before, now, how) => {
    expect(run(before, now).failed).toMatchObject([{ messageId: "figure", severity: "warning", at: ["表3!C7"], message: expect.stringMatching(how) }]);
  });

  test("a whole table in another unit is one finding", () => {
    expect(run([123.45, 50.12, 61.7, 20], [1234500, 501200, 617000, 21]).failed).toMatchObject([{ messageId: "table", message: expect.stringMatching(/^表3的金额大多数与上年数字相同，正好是上年的1万倍/) }]);
    // Its unit says so: the amounts are the same.
    expect(run([123.45, 50.12, 61.7, 20], [1234500, 501200, 617000, 210000], { unit: "元" }).failed).toEqual([]);
  });

  test("one amount in several columns is told once", () => {
    const of = (amount: number): ReturnType<typeof literalContext> => literalContext([literalTable("budget-3", [code("2080101", "行政运行", amount, amount)]), literalTable("budget-5", [code("2080101", "行政运行", amount, amount)])]);
    const { failed } = runRule(movedDigits, { ...of(4567.8), lastYear: of(456.78).current });
    expect(failed).toMatchObject([{ at: ["表3!C6", "表3!D6", "表5!C6", "表5!D6"] }]);
  });
});
