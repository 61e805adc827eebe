import { formulaInto } from "../../../src/core/publishing/formula-into";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

const sheet = (name: string, ...formulas: readonly string[]): Sheet => ({
  name, visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rows: [undefined, [{ value: 1 }, ...formulas.map((formula) => ({ value: 1, formula }))]],
});
const book = (...sheets: readonly Sheet[]): Workbook => ({ name: "书.xlsx", notices: [], sheets });

test.each([["'底稿-基础信息'!B2", true], ["SUM(A1,底稿-基础信息!B2)", false], ["SUM('底稿-基础信息'!B2:B4)+1", true], ["\"'底稿-基础信息'!B2\"", false], ["表1!A1", false]])("%s", (formula, reads) => {
  expect(formulaInto(book(sheet("表1", "1+1", formula), sheet("底稿-基础信息", "表1!A1")), ["底稿-基础信息"])).toEqual(reads ? { sheet: "表1", row: 1, column: 2 } : undefined);
});

test("formulas of sheets that go themselves are no hindrance", () => {
  expect(formulaInto(book(sheet("底稿-其他事项", "'底稿-基础信息'!B2"), sheet("底稿-基础信息")), ["底稿-基础信息", "底稿-其他事项"])).toBeUndefined();
});
