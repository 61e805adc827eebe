import fc from "fast-check";
import type { Application } from "../../../src/core/identities/application";
import { applicationKey, isCompared } from "../../../src/core/identities/application";
import type { Documents } from "../../../src/core/identities/documents";
import { evaluate } from "../../../src/core/identities/evaluate";
import { explain } from "../../../src/core/identities/explain";
import { identity } from "../../../src/core/identities/identity";
import { vocabularyOf } from "../../../src/core/identities/vocabulary";
import type { Disclosure } from "../../../src/core/recognition/disclosure";
import type { IdentityLine } from "../../../src/core/standards/identity-line";
import { line } from "../../../src/core/standards/identity-line";
import { budgetTables } from "../../../src/core/standards/budget/tables";
import { a1 } from "../../../src/core/workbook/a1";
import type { LiteralTable } from "../support/literal-disclosure";
import { code, item, literalTable, project, stray, total, unitLine } from "../support/literal-disclosure";

const disclosure = (...tables: readonly LiteralTable[]): Disclosure => ({
  document: "budget", tables: new Map(tables.map(({ table }) => [table.standard.id, table])), unrecognised: [], performance: [],
});
const run = (formula: string, documents: Disclosure | Documents, more: Partial<IdentityLine> = {}): readonly Application[] =>
  evaluate(identity(line("test", "测试", formula, more), vocabularyOf(budgetTables)), "current" in documents ? documents : { current: documents });
/** "2080101/合计 failed 925.23|923.23 C6 D6" or "/ noData 没有表8", one line per application. */
const told = (formula: string, documents: Disclosure | Documents, more?: Partial<IdentityLine>): readonly string[] =>
  run(formula, documents, more).map((one) => {
    if (!isCompared(one)) return `${applicationKey(one)} ${one.outcome} ${one.reason}`;
    const cells = one.terms.map(({ figure }) => (figure === undefined ? "–" : a1(figure.at))).join(" ");
    return `${applicationKey(one)} ${one.outcome} ${one.left.value.toFixed(2)}|${one.right.value.toFixed(2)} ${cells}`;
  });

const t3 = (...lines: Parameters<typeof literalTable>[1]): LiteralTable => literalTable("budget-3", lines);
const t5 = (...lines: Parameters<typeof literalTable>[1]): LiteralTable => literalTable("budget-5", lines);
const COLUMNS = "表3[*].合计 = 表3[*].基本支出 + 表3[*].项目支出";

describe("every line of a table", () => {
  test("passes, leaves a tail, or fails; its cells are those of the line", () => {
    expect(told(COLUMNS, disclosure(t3(
      code("2080101", "行政运行", 925.23, 923.23, 2), code("2080505", "养老保险缴费", 176.9, 88.45, 88.44), code("2080506", "职业年金缴费", 10, 5.01, 5.01), total(0, null, "-"),
    )))).toEqual(["2080101/合计 passed 925.23|925.23 C6 D6 E6", "2080505/合计 tail 176.90|176.89 C7 D7 E7", "2080506/合计 failed 10.00|10.02 C8 D8 E8", "合计/合计 passed 0.00|0.00 C9 D9 E9"]);
  });

  test("a wholly blank line has passed; an unreadable cell is ambiguous", () => {
    expect(told(COLUMNS, disclosure(t3(code("208", "社会保障"), code("20801", "管理事务", "1.5.0", 1, 0.5), code("20802", "民政", "#REF!", 1, 1))))).toEqual([
      "208/合计 passed 0.00|0.00 C6 D6 E6", "20801/合计 ambiguous 表3的C7“1.5.0”不是可读的金额", "20802/合计 ambiguous 表3的C8“#REF!”不是可读的金额",
    ]);
  });

  test("of 表4 is about the side that has the columns", () => {
    const t4 = literalTable("budget-4", [item("财政拨款", 9), item("收入总计", 9), code("208", "社会保障", 9, 8, 1), item("支出总计", 9, 8, 1)]);
    expect(told("表4[*].合计 = 表4[*].一般公共预算 + 表4[*].政府性基金预算", disclosure(t4)).map((one) => one.slice(0, 16))).toEqual(["208/合计 passed 9.0", "支出总计/合计 passed 9.00"].map((one) => one.slice(0, 16)));
  });

  test("of a branch is about the code and what lies below it", () => {
    const t6 = literalTable("budget-6", [code("301", "工资福利支出", 7, 7), code("30101", "基本工资", 7, null, 7), code("302", "商品和服务支出", 1, null, 1), total(8, 7, 1)]);
    expect(told("表6[301及下级].合计 = 表6[301及下级].人员经费", disclosure(t6))).toEqual(["301/合计 passed 7.00|7.00 C6 D6", "30101/合计 failed 7.00|0.00 C7 D7"]);
  });
});

describe("sums of the lines below", () => {
  const table = t3(
    code("208", "社会保障和就业支出", 10, 6, 4), code("20801", "管理事务", 7, 4, 3), code("2080101", "行政运行", 7, 4, 3), code("20805", "养老", 3.5, 2.5, 1), code("2080505", "缴费", 3.5, 2.5, 1), total(10, 6, 4),
  );

  test("are compared for every parent and column, the total apart", () => {
    expect(told("表3[每个上级].每列 = Σ 表3[下级].同列", disclosure(table)).filter((one) => !one.includes("passed"))).toEqual([
      "208/合计 failed 10.00|10.50 C6 C7 C9", "208/基本支出 failed 6.00|6.50 D6 D7 D9",
    ]);
    expect(told("表3[合计].每列 = Σ 表3[下级].同列", disclosure(table))).toEqual(["合计/合计 passed 10.00|10.00 C11 C6", "合计/基本支出 passed 6.00|6.00 D11 D6", "合计/项目支出 passed 4.00|4.00 E11 E6"]);
  });

  test("n printed parts leave n + 1 half units", () => {
    const parts = (whole: number): Disclosure => disclosure(t3(code("208", "甲", 3.33), code("210", "乙", 3.33), code("221", "丙", 3.33), total(whole)));
    expect(told("表3[合计].合计 = Σ 表3[下级].合计", parts(10.01))).toEqual(["合计/合计 tail 10.01|9.99 C9 C6 C7 C8"]);
    expect(told("表3[合计].合计 = Σ 表3[下级].合计", parts(10.02))).toEqual(["合计/合计 failed 10.02|9.99 C9 C6 C7 C8"]);
  });

  test("a total over nothing is no data; a nil table needs no total at all", () => {
    expect(told("表3[合计].每列 = Σ 表3[下级].同列", disclosure(t3(total(5))))).toEqual(["合计/合计 noData 表3没有明细行"]);
    expect(told("表3[合计].合计 = Σ 表3[下级].合计", disclosure(t3()))).toEqual(["合计/合计 passed 0.00|0.00 –"]);
  });

  test("a line that could not be read may be the missing part: only then the sum is ambiguous", () => {
    const withStray = (amount: number): Disclosure => disclosure(t3(code("208", "甲", 6), stray("？？", amount), total(10)));
    expect(told("表3[合计].合计 = Σ 表3[下级].合计", withStray(4))).toEqual(["合计/合计 ambiguous 表3有未能识别的行，计入后即相符"]);
    expect(told("表3[合计].合计 = Σ 表3[下级].合计", withStray(3))).toEqual(["合计/合计 failed 10.00|6.00 C8 C6"]);
  });

  test("各类 adds up every 类 of a table of two sides", () => {
    const t1 = literalTable("budget-1", [item("收入总计", 7), code("201", "一般公共服务支出", 3), code("208", "社会保障", 4.5), item("支出总计", 7)]);
    expect(told("表1[支出总计].预算数 = Σ 表1[各类].预算数", disclosure(t1))).toEqual(["支出总计/预算数 failed 7.00|7.50 H8 H6 H7"]);
  });
});

describe("every code of several tables", () => {
  const BOTH = "表3[每个科目].合计 = 表5[同科目].合计";

  test("a code that one table lacks counts as 0 there and has no cell", () => {
    expect(told(BOTH, disclosure(t3(code("208", "甲", 5), code("210", "乙", 2)), t5(code("208", "甲", 5), code("221", "丙", 0))))).toEqual([
      "208/合计 passed 5.00|5.00 C6 C6", "210/合计 failed 2.00|0.00 C7 –", "221/合计 passed 0.00|0.00 – C7",
    ]);
  });

  test("a table that does not go that deep gives no data, not 0", () => {
    const deep = t3(code("208", "甲", 5), code("20801", "乙", 5), code("2080101", "丙", 5), code("210", "丁", 1), code("21011", "戊", 1));
    expect(told(BOTH, disclosure(deep, t5(code("208", "甲", 5), code("210", "丁", 1), code("21011", "戊", 1))))).toEqual([
      "208/合计 passed 5.00|5.00 C6 C6", "20801/合计 noData 表5没有细列到20801", "2080101/合计 noData 表5没有细列到2080101",
      "210/合计 passed 1.00|1.00 C9 C7", "21011/合计 passed 1.00|1.00 C10 C8",
    ]);
    expect(told(BOTH, disclosure(deep, t5(code("2080101", "丙", 5), code("21011", "戊", 1)))).filter((one) => one.includes("noData"))).toEqual([
      "208/合计 noData 表5没有列208这一级", "20801/合计 noData 表5没有列20801这一级", "210/合计 noData 表5没有列210这一级",
    ]);
  });

  test("a nil table is 0 for every code, whether or not it has a total", () => {
    for (const nil of [t5(), t5(total()), t5(total(0, 0, 0))]) expect(told(BOTH, disclosure(t3(code("208", "甲", 5)), nil))).toEqual(["208/合计 failed 5.00|0.00 C6 –"]);
    expect(told(BOTH, disclosure(t3(code("208", "甲", 5)), t5(total(5))))).toEqual(["208/合计 noData 表5没有按科目列的明细"]);
  });

  test("where a line could not be read, nobody can say that a code is not there", () => {
    expect(told(BOTH, disclosure(t3(code("208", "甲", 5)), t5(code("210", "乙", 1), stray("？", 5)))).slice(0, 1)).toEqual(["208/合计 noData 表5有未能识别的行，不能断定没有208"]);
  });

  test("several lines of one code are added up; a subtotal stands for its projects", () => {
    const t7 = literalTable("budget-7", [
      code("208", "甲", 9), code("20801", "乙", 9), project("2080101", "丙", "项目一", 4), project("2080101", "丙", "项目二", 5), total(9),
    ]);
    const spent = t5(code("208", "甲", 9, null, 9), code("20801", "乙", 9, null, 9), code("2080101", "丙", 9, null, 9));
    expect(told("表5[每个科目].项目支出 = 表7[同科目].项目支出合计", disclosure(spent, t7))).toEqual([
      "208/项目支出 passed 9.00|9.00 E6 D6", "20801/项目支出 passed 9.00|9.00 E7 D7", "2080101/项目支出 passed 9.00|9.00 E8 D8 D9",
    ]);
  });

  test("每个类 takes three digits only", () => {
    expect(told("表3[每个类].合计 = 表5[同科目].合计", disclosure(t3(code("208", "甲", 5), code("20801", "乙", 4)), t5(code("208", "甲", 5))))).toEqual(["208/合计 passed 5.00|5.00 C6 C6"]);
  });
});

describe("what is not there", () => {
  const t1 = literalTable("budget-1", [item("收入总计", 5)]);

  test.each([
    ["a table", "表1[收入总计].预算数 = 表2[合计].总计", "/ noData 没有表2"],
    ["a document", "表1[收入总计].预算数 = 上年.表1[收入总计].预算数", "/ noData 没有提供上年的公开表"],
    ["the preparer's notes", "底稿.机关运行经费.金额 ≤ 表1[收入总计].预算数", "/ noData 没有提供底稿"],
    ["a table of performance", "绩效[每个项目].财政拨款 = 0", "/ noData 没有绩效"],
    ["a named line", "表1[收入总计].预算数 = 表1[支出总计].预算数", "收入总计/预算数 noData 表1没有“支出总计”行"],
  ])("%s gives one no data", (_what, formula, expected) => {
    expect(told(formula, disclosure(t1))).toEqual([expected]);
  });

  test("a doubtful table is said to be doubtful", () => {
    const doubtful = { ...disclosure(t1), unrecognised: [{ sheet: "甲", reason: "两处", candidates: ["budget-2"] }] };
    expect(told("表1[收入总计].预算数 = 表2[合计].总计", doubtful)).toEqual(["/ noData 有疑似表2的表，但未能确定"]);
  });

  test("a column that the year's form leaves out is not applicable, any other no data", () => {
    const without = (id: string, gone: string, literal: LiteralTable): Disclosure => {
      const columns = new Map([...literal.table.columns].filter(([key]) => key !== gone));
      return { ...disclosure(), tables: new Map([[id, { ...literal.table, columns }]]) };
    };
    const t8 = literalTable("budget-8", [total(5, 5)]);
    expect(told("表8[*].合计 = 表8[*].基本支出 + 表8[*].项目支出", without("budget-8", "基本支出", t8))).toEqual(["/ notApplicable 表8的表式没有“基本支出”栏"]);
    expect(told("表8[*].合计 = 表8[*].基本支出 + 表8[*].项目支出", without("budget-8", "项目支出", t8))).toEqual(["/ noData 表8没有“项目支出”栏"]);
  });

  test("a line marked 如有 counts as 0 where it is missing and is taken where it is there", () => {
    const formula = "表4[收入总计].合计 = 表4[财政拨款].合计 + 表4[上年结转（如有）].合计";
    expect(told(formula, disclosure(literalTable("budget-4", [item("财政拨款", 5), item("收入总计", 5)])))).toEqual(["收入总计/合计 passed 5.00|5.00 B7 B6 –"]);
    expect(told(formula, disclosure(literalTable("budget-4", [item("财政拨款", 5), item("上年结转", 2), item("收入总计", 7)])))).toEqual(["收入总计/合计 passed 7.00|7.00 B8 B6 B7"]);
  });

  test("a line that stands twice is ambiguous", () => {
    expect(told("表1[收入总计].预算数 = 0", disclosure(literalTable("budget-1", [item("收入总计", 5), item("收入总计", 6)])))).toEqual(["收入总计/预算数 ambiguous 表1有2个“收入总计”行"]);
  });

  test("parts left blank in the whole table are no data, for the identity or the column", () => {
    const t2 = literalTable("budget-2", [code("208", "甲", 5, 5), total(5, 5)]);
    expect(told("表2[*].财政拨款小计 = 表2[*].一般公共预算", disclosure(t2))).toEqual(["/ noData 表2未分列“一般公共预算”"]);
    expect(told("表2[合计].总计 = 表2[合计].一般公共预算", disclosure(t2))).toEqual(["/ noData 表2未分列“一般公共预算”"]);
    const columns = told("表2[合计].每列 = Σ 表2[下级].同列", disclosure(t2));
    expect(columns.filter((one) => one.includes("noData"))).toHaveLength(6);
    expect(columns.filter((one) => one.includes("passed"))).toHaveLength(6);
    const t1Blank = literalTable("budget-1", [item("单位资金", 5), item("事业收入"), item("其他收入")]);
    expect(told("表1[单位资金].预算数 = 表1[事业收入].预算数 + 表1[其他收入].预算数", disclosure(t1Blank))).toEqual(["/ noData 表1未分列“事业收入”"]);
  });
});

describe("relations, factors, units, conditions", () => {
  const pair = (three: number, five: number): Disclosure => disclosure(t3(total(three)), t5(total(five)));

  test.each([
    ["≤", 5, 5, "passed"], ["≤", 4, 5, "passed"], ["≤", 5.01, 5, "tail"], ["≤", 5.02, 5, "failed"],
    ["≥", 5, 5, "passed"], ["≥", 6, 5, "passed"], ["≥", 4.99, 5, "tail"], ["≥", 4.98, 5, "failed"],
    ["=", 5.01, 5, "tail"], ["=", 5.02, 5, "failed"], ["=", -5, -5, "passed"],
  ])("%s: %d and %d have %s", (relation, left, right, outcome) => {
    expect(run(`表3[合计].合计 ${relation} 表5[合计].合计`, pair(left, right)).map((one) => one.outcome)).toEqual([outcome]);
  });

  test("a factor multiplies the margin too", () => {
    expect(told("表3[合计].合计 = 2 × 表5[合计].合计", pair(10.01, 5))).toEqual(["合计/合计 tail 10.01|10.00 C6 C6"]);
    expect(told("表3[合计].合计 = 2 × 表5[合计].合计", pair(10.02, 5))).toEqual(["合计/合计 failed 10.02|10.00 C6 C6"]);
  });

  test("another table's unit is converted to that of the left-most, margin and all", () => {
    const yuan = literalTable("budget-5", [total(50_049.99)], { unit: "元" });
    expect(told("表3[合计].合计 = 表5[合计].合计", disclosure(t3(total(5)), yuan))).toEqual(["合计/合计 tail 5.00|5.00 C6 C6"]);
    const [one] = run("表3[合计].合计 = 表5[合计].合计", disclosure(t3(total(5)), literalTable("budget-5", [total(50_051)], { unit: "元" })));
    expect(one).toMatchObject({ outcome: "failed", unit: "万元" });
  });

  test("other documents are looked up in their own tables", () => {
    const documents = { current: disclosure(t3(total(5))), lastYear: disclosure(t3(total(4))), budget: disclosure(t3(total(5))) };
    expect(told("表3[合计].合计 = 预算.表3[合计].合计", documents)).toEqual(["合计/合计 passed 5.00|5.00 C6 C6"]);
    expect(told("表3[合计].合计 = 上年.表3[合计].合计", documents)).toEqual(["合计/合计 failed 5.00|4.00 C6 C6"]);
  });

  test("onlyIf, unless and years keep an identity from being applied, and say why", () => {
    const formula = "表3[合计].合计 = 表5[合计].合计";
    const condition = { formula: "表3[合计].项目支出 = 0", reason: "有项目支出" };
    const withProject = disclosure(t3(total(5, 4, 1)), t5(total(5)));
    expect(told(formula, withProject, { onlyIf: condition })).toEqual(["/ notApplicable 有项目支出"]);
    expect(told(formula, pair(5, 5), { onlyIf: condition })).toHaveLength(1);
    expect(run(formula, pair(5, 5), { unless: condition })[0]?.outcome).toBe("notApplicable");
    expect(run(formula, withProject, { unless: condition })[0]?.outcome).toBe("passed");
    const of2023 = disclosure(literalTable("budget-3", [total(5)], { year: 2023 }), t5(total(5)));
    expect(told(formula, of2023, { years: { from: 2024 } })).toEqual(["/ notApplicable 2023年的表式不适用"]);
    expect(run(formula, of2023, { years: { to: 2023 } })[0]?.outcome).toBe("passed");
  });

  test("amounts of any size are exact, and a wrong sum is never off by a float", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 500 }), (cents, off) => {
      const lines = cents.map((cent, i) => code(String(201 + i), "甲", cent / 100));
      const sum = cents.reduce((a, b) => a + b, 0);
      const outcome = (whole: number): string | undefined => run("表3[合计].合计 = Σ 表3[下级].合计", disclosure(t3(...lines, total(whole / 100))))[0]?.outcome;
      const parts = cents.filter((cent) => cent !== 0).length;
      expect(outcome(sum)).toBe("passed");
      expect(outcome(sum + off)).toBe(2 * off <= parts + (sum + off === 0 ? 0 : 1) ? "tail" : "failed");
    }), { numRuns: 100 });
  });
});

describe("keys are made of words, never of addresses", () => {
  test("units, codes and projects make a line's key; the same again is numbered", () => {
    const t7 = literalTable("budget-7", [unitLine("某局", 3), code("208", "甲", 3), project("2080101", "丙", "项目一", 1), project("2080101", "丙", "项目一", 2), total(3)]);
    const keys = run("表7[*].项目支出合计 = 表7[*].工资福利支出", disclosure(t7)).map(({ rowKey }) => rowKey);
    expect(keys).toEqual(["某局", "某局/208", "某局/2080101/项目一", "某局/2080101/项目一#2", "合计"]);
  });
});

describe("an explanation is what an accountant writes down", () => {
  const words = (formula: string, documents: Disclosure | Documents): readonly string[] => run(formula, documents).filter(isCompared).map((one) => explain(one).arithmetic);

  test.each<[string, Disclosure | Documents, string]>([
    [COLUMNS, disclosure(t3(code("2080101", "行政运行", 925.23, 923.23))), "表3“行政运行（2080101）”合计 925.23 ≠ 基本支出 923.23 + 项目支出 0.00，相差 2.00"],
    [COLUMNS, disclosure(t3(total(5.01, 2, 3))), "表3“合计”合计 5.01 ≈ 基本支出 2.00 + 项目支出 3.00，相差 0.01"],
    ["表3[合计].合计 = Σ 表3[下级].合计", disclosure(t3(code("208", "甲", 4), code("210", "乙", 0), code("221", "丙", 1), total(6))), "表3“合计”合计 6.00 ≠ 下级之和 5.00（“甲（208）”4.00 + “丙（221）”1.00），相差 1.00"],
    ["表3[每个科目].合计 = 表5[同科目].合计", disclosure(t3(code("208", "甲", 4)), t5()), "表3“甲（208）”合计 4.00 ≠ 表5无“208”行（按0.00计），相差 4.00"],
    ["表6[30217].合计 ≤ 表10[公务接待费].合计", disclosure(literalTable("budget-6", [code("30217", "公务接待费", 3)]), literalTable("budget-10", [item("公务接待费", 2)])), "表6“公务接待费（30217）”合计 3.00 ＞ 表10“公务接待费”合计 2.00，相差 1.00"],
    ["表3[合计].合计 − 2 × 表5[合计].合计 = 0", disclosure(t3(total(5)), t5(total(2))), "表3“合计”合计 5.00 − 2 × 表5“合计”合计 2.00 ≠ 0.00，相差 1.00"],
    ["表3[合计].合计 = 上年.表3[合计].合计", { current: disclosure(t3(total(5))), lastYear: disclosure(t3(total(4))) }, "表3“合计”合计 5.00 ≠ 上年表3“合计”合计 4.00，相差 1.00"],
    ["表3[合计].合计 = 表5[合计].合计", disclosure(t3(total(5)), literalTable("budget-5", [total(60_000)], { unit: "元" })), "表3“合计”合计 5.00万元 ≠ 表5“合计”合计 60000.00元，相差 1.00"],
    ["表1[单位资金].预算数 = 表1[事业收入].预算数 + 表1[其他收入].预算数", disclosure(literalTable("budget-1", [item("单位资金", 5), item("事业收入", 1), item("其他收入", 1)])), "表1“单位资金”预算数 5.00 ≠ “事业收入” 1.00 + “其他收入” 1.00，相差 3.00"],
  ])("%s", (formula, documents, expected) => {
    expect(words(formula, documents)).toEqual([expected]);
  });
});
