import fc from "fast-check";
import { readFigure } from "../../../src/core/figures/read-figure";
import type { AmountUnit } from "../../../src/core/figures/unit";
import type { Cell } from "../../../src/core/workbook/cell";

const at = { sheet: "表3", row: 4, column: 2 };

/** "value ± half, writing" as read; with what is wrong where something is. */
function read(cell: Cell | undefined, unit: AmountUnit = "万元"): string {
  const { value, half, writing, problem, finerThanShown } = readFigure(cell, at, unit);
  if (problem !== undefined) return `${problem.kind} ${problem.text}`;
  return `${value.toString()} ± ${half.toString()}, ${writing}${finerThanShown === true ? ", finer" : ""}`;
}

test.each<[string, Cell | undefined, string]>([
  ["a blank cell", undefined, "0 ± 0, blank"],
  ["spaces", { value: "\u3000 " }, "0 ± 0, blank"],
  ["a dash", { value: "-" }, "0 ± 0, dash"],
  ["a long dash", { value: "—" }, "0 ± 0, dash"],
  ["0", { value: 0 }, "0 ± 0, number"],
  ["0 shown as 0.00", { value: 0, format: "0.00" }, "0 ± 0, number"],
  ["a formula that gives 0", { value: 0, formula: "A1-A1" }, "0 ± 0, formula"],
  ["0 as text", { value: "0.00" }, "0 ± 0, text"],
])("%s is exactly zero", (_, cell, expected) => expect(read(cell)).toBe(expected));

test.each<[string, Cell, string]>([
  ["two decimals", { value: 20.54 }, "20.54 ± 0.005, number"],
  ["dropped zeros still mean two", { value: 35 }, "35 ± 0.005, number"],
  ["one dropped zero", { value: 28.4 }, "28.4 ± 0.005, number"],
  ["a format without decimals does fix them", { value: 35, format: "0" }, "35 ± 0.005, number"],
  ["three printed decimals", { value: 20.545 }, "20.545 ± 0.0005, number"],
  ["15 significant digits", { value: 2738.6699999999996 }, "2738.67 ± 0.005, number"],
  ["15 significant digits of a sum", { value: 0.1 + 0.2 }, "0.3 ± 0.005, number"],
  ["a format that rounds", { value: 20.546, format: "0.00" }, "20.55 ± 0.005, number, finer"],
  ["half is rounded up, as Excel shows it", { value: 20.545, format: "#,##0.00_ " }, "20.55 ± 0.005, number, finer"],
  ["a format that rounds to whole", { value: 20.54, format: "0" }, "21 ± 0.5, number, finer"],
  ["a format with more decimals than stored", { value: 20.54, format: "0.0000" }, "20.54 ± 0.005, number"],
  ["General shows what is stored", { value: 20.5463, format: "General" }, "20.5463 ± 0.00005, number"],
  ["a formula is read as displayed", { value: 20.546, formula: "SUM(A1:A3)", format: "0.0" }, "20.5 ± 0.05, formula, finer"],
  ["a formula without a format: two", { value: 20.546, formula: "SUM(A1:A3)" }, "20.55 ± 0.005, formula, finer"],
  ["a formula with little to show", { value: 20.5, formula: "SUM(A1:A3)" }, "20.5 ± 0.005, formula"],
  ["a negative", { value: -3.2 }, "-3.2 ± 0.005, number"],
  ["text", { value: "1,774.10" }, "1774.1 ± 0.005, text"],
  ["text with three decimals", { value: "20.545" }, "20.545 ± 0.0005, text"],
  ["text with its unit", { value: "20.54万元" }, "20.54 ± 0.005, text"],
])("%s", (_, cell, expected) => expect(read(cell)).toBe(expected));

test.each<[Cell, string]>([
  [{ value: "1.5.0" }, "malformed 1.5.0"],
  [{ value: "叁拾" }, "malformed 叁拾"],
  [{ value: true }, "malformed true"],
  [{ value: Number.NaN }, "malformed NaN"],
  [{ value: "205400元" }, "malformed 205400元"],
  [{ value: "#REF!", error: "#REF!" }, "error #REF!"],
])("%j is no amount and says so", (cell, expected) => expect(read(cell)).toBe(expected));

test("a sheet in 元 keeps its unit and its cell", () => {
  const figure = readFigure({ value: 205_400 }, at, "元");
  expect([figure.value.toString(), figure.half.toString(), figure.unit, figure.at]).toEqual(["205400", "0.005", "元", at]);
});

test("an amount of two decimals is read exactly, as number or text", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_99 }), (cents) => {
      const exact = `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;
      const shown = String(Number(exact));
      expect(read({ value: cents / 100 })).toBe(`${shown} ± 0.005, number`);
      expect(read({ value: exact })).toBe(`${shown} ± 0.005, text`);
    }),
  );
});
