import { sheet } from "../support/sheet";
import { linesIn, tableIn, tablesIn, unrecognisedIn } from "./seen";

const AMOUNTS = "合计 C=12 基本支出 D=7 项目支出 E=5";
/** The first line's figures by column letter, row left out. */
const first = (id: string, drawing: string): string => (linesIn(id, sheet("Sheet1", drawing))[0] ?? "").replace(/([A-Z])\d+=/g, "$1=").replace(/^\S+ \S* ?(?=\S+ [A-Z]=)/, "");
const BODY = "208 | 社会保障和就业支出 | 12 | 7 | 5";

test.each<[string, string]>([
  ["one row", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"],
  ["two rows, merged", "科目 | | 支出预算\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"],
  ["two rows, the merge running down", "科目编码 | 科目名称 | 支出预算\n| | 合计 | 基本支出 | 项目支出"],
  ["three rows", "项目 | | 支出预算\n功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出\n类款项"],
  ["four rows with one that the form does not know", "2024年预算\n项目 | | 支出预算\n功能分类 | | 合计 | 基本支出 | 项目支出\n科目编码 | 科目名称"],
  ["not merged, each cell says it again", "科目 | 科目 | 支出预算 | 支出预算 | 支出预算\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"],
  ["words spaced out", "科 目 编 码 | 科　目　名　称 | 合    计 | 基本 支出 | 项 目 支 出"],
  ["line breaks inside cells", "科目⏎编码 | 科目⏎名称 | 合计⏎ | 基本⏎支出 | 项目⏎支出"],
  ["supports of other years", "支出功能分类科目编码 | 支出功能分类科目名称 | 总计 | 基本支出 | 项目支出"],
  ["the unit behind the label", "科目编码 | 科目名称 | 合计（万元） | 基本支出(万元) | 项目支出 (万元)"],
  ["a row of stars", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n※ | ※ | 1 | 2 | 3"],
  ["a row of numbers", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n栏次 | | 1=2+3 | 2 | 3"],
  ["a row 1 2 3 over all columns", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n1 | 2 | 3 | 4 | 5"],
  ["a blank row below", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n|"],
])("a header of %s", (_, header) => expect(first("budget-3", `部门支出总体情况表\n${header}\n${BODY}`)).toBe(AMOUNTS));

test.each<[string, string, string]>([
  ["in another order", "科目名称 | 科目编码 | 项目支出 | 合计 | 基本支出\n社会保障和就业支出 | 208 | 5 | 12 | 7", "项目支出 C=5 合计 D=12 基本支出 E=7"],
  ["with more columns than the form", "序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 备注\n1 | 208 | 社会保障和就业支出 | 12 | 7 | 5 | 见附件", "合计 D=12 基本支出 E=7 项目支出 F=5"],
  ["with one left out", "科目编码 | 科目名称 | 合计 | 基本支出\n208 | 社会保障和就业支出 | 12 | 7", "合计 C=12 基本支出 D=7"],
])("columns %s", (_, drawing, expected) => expect(first("budget-3", `部门支出总体情况表\n${drawing}`)).toBe(expected));

test("margins of blank rows and columns do not matter", () => {
  const drawing = `|\n|\n| | 部门支出总体情况表\n| | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n| | 208 | 社会保障和就业支出 | 12 | 7 | 5`;
  expect(linesIn("budget-3", sheet("Sheet1", drawing))).toEqual(["208 社会保障和就业支出 合计 E5=12 基本支出 F5=7 项目支出 G5=5"]);
  expect(tablesIn(sheet("Sheet1", drawing))).toEqual(["budget-3 Sheet1!C3:G5 万元"]);
});

test("equal labels of T11 are told apart by the group above them", () => {
  const drawing = `
    上年结转结余情况明细表
    项目名称 | 总计 | 财政拨款 | | | | 非财政拨款
             |      | 合计 | 基本支出 | | 项目支出 | 合计 | 基本支出 | | 项目支出
             |      |      | 人员经费 | 公用经费 | |      | 人员经费 | 公用经费
    合计     | 9    | 5    | 1 | 2 | 2 | 4 | | | 4
    水渠维修 | 9    | 5    | 1 | 2 | 2 | 4 | | | 4`;
  const amounts = "总计 B=9 财政拨款合计 C=5 财政拨款人员经费 D=1 财政拨款公用经费 E=2 财政拨款项目支出 F=2 非财政拨款合计 G=4 非财政拨款项目支出 J=4";
  expect(linesIn("budget-11", sheet("结转", drawing)).map((each) => each.replace(/([A-J])\d=/g, "$1="))).toEqual([`合计 ${amounts}`, `–/水渠维修 ${amounts}`]);
});

test("a header of one row may join every level above a column", () => {
  const drawing = `
    上年结转结余情况明细表
    项目名称 | 总计 | 财政拨款合计 | 财政拨款基本支出人员经费 | 财政拨款基本支出公用经费 | 财政拨款项目支出 | 非财政拨款合计 | 非财政拨款基本支出人员经费 | 非财政拨款基本支出公用经费 | 非财政拨款项目支出
    水渠维修 | 36 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8`;
  expect(linesIn("budget-11", sheet("结转", drawing))).toEqual([
    "–/水渠维修 总计 B3=36 财政拨款合计 C3=1 财政拨款人员经费 D3=2 财政拨款公用经费 E3=3 财政拨款项目支出 F3=4 " +
      "非财政拨款合计 G3=5 非财政拨款人员经费 H3=6 非财政拨款公用经费 I3=7 非财政拨款项目支出 J3=8",
  ]);
});

test("T2 is read by its own words, in both wordings of its groups", () => {
  const two = `
    部门收入总体情况表
    科目编码 | 科目名称 | 总计 | 财政拨款（补助） | | | | | | | 财政专户（教育收费） | 单位资金 | 财政拨款结转 | 非财政拨款结转结余
             |          |      | 小计 | 一般公共预算 | 上级一般公共预算安排的转移支付 | 政府性基金预算 | 上级政府性基金安排的转移支付 | 国有资本经营预算 | 上级国有资本经营预算安排的转移支付
    208      | 社会保障和就业支出 | 66 | 21 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10`;
  const flat = `
    部门收入总体情况表
    科目编码 | 科目名称 | 合计 | 财政拨款小计 | 一般公共预算拨款 | 上级一般公共预算转移支付 | 政府性基金预算拨款 | 上级政府性基金转移支付 | 国有资本经营预算拨款 | 上级国有资本经营预算转移支付 | 财政专户管理资金 | 单位资金 | 财政拨款结转结余 | 非财政拨款结转结余
    208      | 社会保障和就业支出 | 66 | 21 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10`;
  const expected = "总计 C=66 财政拨款小计 D=21 一般公共预算 E=1 上级一般公共预算转移支付 F=2 政府性基金预算 G=3 上级政府性基金转移支付 H=4 " +
    "国有资本经营预算 I=5 上级国有资本经营预算转移支付 J=6 财政专户 K=7 单位资金 L=8 财政拨款结转 M=9 非财政拨款结转结余 N=10";
  expect([first("budget-2", two), first("budget-2", flat)]).toEqual([expected, expected]);
});

test("T8 of 2024 splits its basic expenditure", () => {
  const drawing = `
    政府性基金预算支出情况表
    科目编码 | 科目名称 | 政府性基金预算支出
             |          | 合计 | 基本支出 | | 项目支出
             |          |      | 人员经费 | 公用经费
    212      | 城乡社区支出 | 6 | 1 | 2 | 3`;
  expect(linesIn("budget-8", sheet("基金", drawing))).toEqual(["212 城乡社区支出 合计 C5=6 人员经费 D5=1 公用经费 E5=2 项目支出 F5=3"]);
});

test("two columns that could be one are told, and neither is read", () => {
  const drawing = `部门支出总体情况表\n科目编码 | 科目名称 | 合计 | 基本支出 | 基本支出 | 项目支出\n208 | 社会保障和就业支出 | 12 | 7 | 7 | 5`;
  expect(unrecognisedIn(sheet("Sheet1", drawing))).toEqual(["Sheet1: 表3有不止一列像“基本支出”，不能断定是哪一列，这一列没有核对"]);
  expect([...tableIn("budget-3", sheet("Sheet1", drawing)).columns.keys()].sort()).toEqual(["合计", "项目支出"].sort());
});

test("a header that begins forty rows down is still found", () => {
  const drawing = `部门支出总体情况表\n${"|\n".repeat(30)}科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n${BODY}`;
  expect(first("budget-3", drawing)).toBe(AMOUNTS);
});
