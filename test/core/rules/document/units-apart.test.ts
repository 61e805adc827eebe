import { unitsApart } from "../../../../src/core/checking/rules/document/units-apart";
import { code, item, literalContext, literalTable, total, type LiteralTable, type TableOptions } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const income = literalTable("budget-1", [item("收入总计", 1234.56), item("支出总计", 1234.56)]);
const sources = literalTable("budget-2", [total(1234.56, 1234.56), code("208", "社会保障和就业支出", 1234.56, 1234.56)]);
const expenditure = (amount: number, options: TableOptions = {}): LiteralTable => literalTable("budget-3", [total(amount, amount), code("208", "社会保障和就业支出", amount, amount)], options);

describe("document/units-apart", () => {
  test("accepts equal amounts, converted ones, and totals that differ by no round factor", () => {
    expect(runRule(unitsApart, literalContext([income, sources, expenditure(1234.56)])).failed).toEqual([]);
    expect(runRule(unitsApart, literalContext([income, sources, expenditure(12345600, { unit: "元" })])).failed).toEqual([]);
    expect(runRule(unitsApart, literalContext([income, sources, expenditure(1334.56)])).failed).toEqual([]);
  });

  test("amounts in 元 under 万元: an error at the unit, then the totals", () => {
    const run = runRule(unitsApart, literalContext([income, sources, expenditure(12345600)]));
    expect(run.failed).toMatchObject([{ severity: "error", at: ["表3!E3", "表3!C6", "表1!H6"] }]);
    expect(run.failed[0]?.message).toContain("相差10000倍");
  });

  test("a unit printed as 千元 above amounts in 万元", () => {
    const run = runRule(unitsApart, literalContext([income, sources, expenditure(1234.56, { unit: "千元" })]));
    expect(run.failed[0]?.message).toContain("相差10倍");
  });

  test("a unit that is not printed is no contradiction where the amounts are in that of the others", () => {
    const inYuan = literalTable("budget-2", [total(12345600, 12345600), code("208", "社会保障和就业支出", 12345600, 12345600)], { unit: "元" });
    const budget = literalTable("budget-1", [item("收入总计", 12345600), item("支出总计", 12345600)], { unit: "元" });
    const run = runRule(unitsApart, literalContext([budget, inYuan, expenditure(12345600, { unitPrinted: false })]));
    expect(run.failed).toEqual([]);
    expect(run.notChecked).toMatchObject([expect.stringContaining("表3没有写单位")]);
  });

  test("only the total is ten times too large: no claim about the unit", () => {
    const odd = literalTable("budget-3", [total(12345.6, 12345.6), code("208", "社会保障和就业支出", 1234.56, 1234.56)]);
    const run = runRule(unitsApart, literalContext([income, sources, odd]));
    expect(run.failed).toEqual([]);
    expect(run.notChecked).toHaveLength(1);
  });

  test("表10 in 万元 under 元, told by its items against 表6", () => {
    const basic = literalTable("budget-6", [total(8.2), code("302", "商品和服务支出", 8.2), code("30217", "公务接待费", 1.4), code("30231", "公务用车运行维护费", 6.8)]);
    const expenses = (unit: "万元" | "元"): LiteralTable => literalTable("budget-10", [item("合计", 8.2), item("公务接待费", 1.4), item("公务用车购置及运行费", 6.8), item("公务用车运行费", 6.8)], { unit });
    expect(runRule(unitsApart, literalContext([basic, expenses("万元")])).failed).toEqual([]);
    expect(runRule(unitsApart, literalContext([basic, expenses("元")])).failed).toMatchObject([{ severity: "error", at: ["表10!E3", "表10!B9", "表6!C9"] }]);
  });
});
