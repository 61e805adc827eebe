import { sheet } from "../support/sheet";
import { linesIn, tablesIn } from "./seen";

const table = (title: string, amount: number): string[] => [
  title, "编制部门：云溪县水务局||||单位：万元", "科目编码|科目名称|合计|基本支出|项目支出", `208|社会保障和就业支出|${String(amount)}|${String(amount)}`, `|合计|${String(amount)}|${String(amount)}`,
];
const below = (...parts: readonly (readonly string[])[]): string => parts.flatMap((part) => part).join("\n");
/** Drawings side by side with a blank column between. */
function beside(left: readonly string[], right: readonly string[]): string {
  const cells = (line = ""): string[] => [...line.split("|"), "", "", "", "", "", ""].slice(0, 6);
  return left.map((line, i) => [...cells(line), ...cells(right[i])].join("|")).join("\n");
}
const T3 = table("部门支出总体情况表", 12);
const T5 = table("一般公共预算支出情况表", 7);
const T8 = table("政府性基金预算支出情况表", 5);

test.each<[string, string]>([
  ["blank rows between", below(T3, ["|"], T5, ["|", "|"], T8)],
  ["nothing between", below(T3, T5, T8)],
  ["notes and numbers between", below(T3, ["注：按支出功能分类填列。", "|", "表 5"], T5, ["第2页，共3页", "公开08表"], T8)],
])("tables below each other, %s", (_, drawing) => {
  expect(tablesIn(sheet("Sheet1", drawing)).map((each) => each.split(" ")[0])).toEqual(["budget-3", "budget-5", "budget-8"]);
  const amounts = ["budget-3", "budget-5", "budget-8"].map((id) => linesIn(id, sheet("Sheet1", drawing)).map((each) => /合计 C\d+=(\d+)/.exec(each)?.[1]));
  expect(amounts).toEqual([["12", "12"], ["7", "7"], ["5", "5"]]);
});

test("tables beside each other", () => {
  const drawing = beside(T3, T5);
  expect(tablesIn(sheet("Sheet1", drawing))).toEqual(["budget-3 Sheet1!A1:E5 万元", "budget-5 Sheet1!G1:K5 万元"]);
  expect(linesIn("budget-5", sheet("Sheet1", drawing))).toEqual(["208 社会保障和就业支出 合计 I4=7 基本支出 J4=7", "合计 合计 I5=7 基本支出 J5=7"]);
});

test("a pair beside each other above a third", () => {
  const drawing = below(beside(T3, T5).split("\n"), ["|"], T8);
  expect(tablesIn(sheet("Sheet1", drawing)).map((each) => each.split(" ")[0])).toEqual(["budget-3", "budget-5", "budget-8"]);
});

test("a number above the next title belongs to the next table", () => {
  expect(tablesIn(sheet("Sheet1", below(T3, ["公开05表"], T5)))).toEqual(["budget-3 Sheet1!A1:E5 万元", "budget-5 Sheet1!A6:E11 万元"]);
});

test("a repeated title is a page break, not a second table", () => {
  expect(tablesIn(sheet("Sheet1", below(T3, T3.slice(0, 3), ["213|农林水支出|8|8"])))).toEqual(["budget-3 Sheet1!A1:E9 万元"]);
});

test("tables on sheets whose names say nothing, between other sheets", () => {
  const sheets = [sheet("封面", "云溪县水务局2024年部门预算公开"), sheet("Sheet1", below(T3)), sheet("Sheet2", "第三部分 情况说明\n一、收支情况"), sheet("Sheet3", below(T8))];
  expect(tablesIn(...sheets)).toEqual(["budget-3 Sheet1!A1:E5 万元", "budget-8 Sheet3!A1:E5 万元"]);
});
