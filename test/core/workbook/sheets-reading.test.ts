import { sheetsReading } from "../../../src/core/workbook/sheets-reading";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

const sheet = (name: string, ...formulas: readonly string[]): Sheet => ({
  name, visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rows: [[{ value: 1 }, ...formulas.map((formula) => ({ value: 1, formula }))]],
});
const reading = (formula: string): boolean => {
  const book: Workbook = { name: "书.xlsx", notices: [], sheets: [sheet("表1"), sheet("表 2"), sheet("读", formula)] };
  return sheetsReading(book, new Set(["表1"])).has("读");
};

test.each<[string, boolean]>([
  ["SUM(A1:B2)", false], ["SUM($A$1:$B$2)+C3*2%", false], ["IF(A1>0,TRUE,\"表1!A1\")", false], ["ROUND(SUM(A:A),2)", false], ["SUM(1:3)", false], ["'表 2'!A1+1.5E3", false],
  ["表1!A1", true], ["'表1'!$A$1:$B$2", true], ["SUM('表 2'!A1,表1!B2)", true],
  // What cannot be told from the text reads everything.
  ["合计数*2", true], ["A1*TAX", true], ["INDIRECT(\"A1\")", true], ["TODAY()", true], ["SUM(表3[预算数])", true], ["SUM('表0:表9'!A1)", true], ["[别的.xlsx]Sheet1!A1", true],
])("%s", (formula, reads) => expect(reading(formula)).toBe(reads));

test("what reads through another sheet is reached, in a circle too, and nothing else", () => {
  const book: Workbook = { name: "书.xlsx", notices: [], sheets: [sheet("甲", "丁!A1"), sheet("乙", "甲!A1"), sheet("丙", "乙!A1"), sheet("丁", "丙!A1"), sheet("戊", "己!A1"), sheet("己")] };
  expect([...sheetsReading(book, new Set(["甲"]))].sort()).toEqual(["丁", "丙", "乙", "甲"].sort());
  expect([...sheetsReading(book, new Set(["己"]))].sort()).toEqual(["己", "戊"].sort());
});
