import type { Cell } from "../../src/core/workbook/cell";
import { cellText, isFigure } from "../../src/render/cell-text";

test.each<[string, Cell | undefined, string]>([
  ["blank", undefined, ""],
  ["text keeps its spaces", { value: "合    计" }, "合    计"],
  ["floating noise", { value: 2738.6699999999996 }, "2738.67"],
  ["two decimals", { value: 1234.5, format: "0.00" }, "1234.50"],
  ["separators", { value: 1234567.891, format: "#,##0.00" }, "1,234,567.89"],
  ["accounting format", { value: 12.3, format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' }, "12.30"],
  ["percent", { value: 0.6487, format: "0.00%" }, "64.87%"],
  ["a date stays its number", { value: 45292, format: "yyyy/m/d" }, "45292"],
  ["optional decimals", { value: 5.1, format: "0.##" }, "5.1"],
  ["an error", { value: "#REF!", error: "#REF!" }, "#REF!"],
  ["truth", { value: true }, "TRUE"],
])("%s", (_name, cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test("numbers and amounts as text stand at the right, words and codes do not", () => {
  expect([{ value: 3 }, { value: "1,234.50" }, { value: "208" }, { value: "表3" }, { value: "" }].map(isFigure)).toEqual([true, true, false, false, false]);
});
