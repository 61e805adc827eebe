import { anotherCodesName } from "../../../../src/core/checking/rules/names/another-codes-name";
import { code, literalContext, literalTable, project } from "../../support/literal-disclosure";
import { runRule } from "../../support/run-rule";

const elderly = "行政事业单位养老支出";

describe("names/another-codes-name", () => {
  test("accepts equal names below different parents, official synonyms, and one name throughout", () => {
    const run = runRule(anotherCodesName, literalContext([
      literalTable("budget-2", [code("2080101", "行政运行", 5), code("2010601", "行政运行", 3), code("20599", "其他教育支出", 1), code("2059999", "其他教育支出", 1)]),
      literalTable("budget-6", [code("30110", "城镇职工基本医疗保险缴费", 1), code("30212", "因公出国(境)费", 2)]),
    ]));
    expect(run.failed).toEqual([]);
    expect(run.passed).toBe(6);
  });

  test("an economic code under the name that the official list gives to another", () => {
    const run = runRule(anotherCodesName, literalContext([literalTable("budget-6", [code("302", "商品和服务支出", 3), code("30202", "咨询费", 3)])]));
    expect(run.failed).toMatchObject([{ messageId: "list", severity: "error", at: ["表6!B7", "表6!A7"] }]);
    expect(run.failed[0]?.message).toContain("“咨询费”是科目 30203 的名称，30202 应为“印刷费”");
  });

  test("a code under its sibling's name in two tables, and under its own in the others", () => {
    const run = runRule(anotherCodesName, literalContext([
      literalTable("budget-2", [code("20805", elderly, 3), code("20877", "甲类救助", 1)]),
      literalTable("budget-3", [code("20805", elderly, 3), code("20877", "甲类救助", 1)]),
      literalTable("budget-5", [code("20805", elderly, 3), code("20877", elderly, 1)]),
      literalTable("budget-7", [project("2087701", "其他救助", "补贴", 1), project("2087702", "救助", "补贴", 1), code("20877", elderly, 1)]),
    ]));
    expect(run.failed).toMatchObject([{ messageId: "elsewhere", severity: "error" }]);
    expect(run.failed[0]?.at.slice(0, 6)).toEqual(["表5!B7", "表5!A7", "表7!B8", "表7!A8", "表2!B7", "表3!B7"]);
    expect(run.failed[0]?.message).toContain("表5、表7中，科目 20877");
  });

  test("a code that no list has, under a name that the official list gives to another", () => {
    const run = runRule(anotherCodesName, literalContext([literalTable("budget-6", [code("30294", "其他商品和服务支出", 1)])]));
    expect(run.failed).toMatchObject([{ messageId: "twins", severity: "error", at: ["表6!A6", "表6!B6"] }]);
  });

  test("a mistyped code bears the name of the sibling that the lists know: the code first, since its own line is missing", () => {
    const run = runRule(anotherCodesName, literalContext([
      literalTable("budget-2", [code("2080505", "机关事业单位基本养老保险缴费支出", 3)]),
      literalTable("budget-3", [code("2080575", "机关事业单位基本养老保险缴费支出", 3)]),
    ]));
    expect(run.failed).toMatchObject([{ messageId: "twins", severity: "error", at: ["表3!A6", "表3!B6", "表2!B6"] }]);
  });

  test("two unknown siblings of one name: a warning, once, the rarer first", () => {
    const run = runRule(anotherCodesName, literalContext([
      literalTable("budget-2", [code("2130701", "甲事项", 1)]), literalTable("budget-3", [code("2130701", "甲事项", 1)]), literalTable("budget-5", [code("2130702", "甲事项", 1)]),
    ]));
    expect(run.failed).toMatchObject([{ messageId: "unclear", severity: "warning", at: ["表5!A6", "表5!B6", "表2!B6", "表3!B6"] }]);
  });

  test("the name of a code of another parent, where this code is called otherwise in most tables", () => {
    const right = [code("2080101", "行政运行", 1), code("2210203", "购房补贴", 1)];
    const run = runRule(anotherCodesName, literalContext([
      literalTable("budget-2", right), literalTable("budget-3", right), literalTable("budget-5", [code("2080101", "购房补贴", 1), code("2210203", "购房补贴", 1)]),
    ]));
    expect(run.failed).toMatchObject([{ messageId: "elsewhere", at: expect.arrayContaining(["表5!B6"]) }]);
    expect(run.failed[0]?.at[0]).toBe("表5!B6");
  });

  test("the name of a sibling that only the lists have, where the other tables call the code as the lists do", () => {
    const right = [code("2101103", "公务员医疗补助", 1)];
    const run = runRule(anotherCodesName, literalContext([literalTable("budget-2", [code("2101103", "事业单位医疗", 1)]), literalTable("budget-3", right), literalTable("budget-5", right)]));
    expect(run.failed).toMatchObject([{ messageId: "elsewhere", severity: "error", at: ["表2!B6", "表2!A6", "表3!B6", "表5!B6"] }]);
    expect(run.failed[0]?.message).toContain("科目 2101102 的名称");
  });
});
