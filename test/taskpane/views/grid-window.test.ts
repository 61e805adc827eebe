import { gridWindow } from "../../../src/taskpane/views/grid-window";
import { sheetOf } from "../fixtures/workbook";

const still = { above: 0, below: 0 };

test("a small sheet is drawn whole", () => {
  const sheet = sheetOf("表3", [["a", "b", "c"], ["d"]]);
  expect(gridWindow(sheet, null, still)).toEqual({ top: 0, bottom: 1, left: 0, right: 2 });
});

test("of a sheet of a million rows only the surroundings of the cell are drawn, more when asked", () => {
  const sheet = { ...sheetOf("大", []), rows: Object.assign(new Array(1_048_576), { 1_000_000: [{ value: 1 }] }) };
  const around = gridWindow(sheet, { row: 1_000_000, column: 0 }, still);
  expect(around.bottom - around.top).toBeLessThan(200);
  expect(around.top).toBeLessThan(1_000_000);
  expect(around.bottom).toBeGreaterThan(1_000_000);
  const grown = gridWindow(sheet, { row: 1_000_000, column: 0 }, { above: 1, below: 0 });
  expect(grown.top).toBeLessThan(around.top);
  expect(grown.bottom).toBe(around.bottom);
});

test("a wide sheet is drawn around the cell's column", () => {
  const sheet = sheetOf("宽", [Array.from({ length: 500 }, (_, i) => i)]);
  const { left, right } = gridWindow(sheet, { row: 0, column: 300 }, still);
  expect(left).toBeLessThan(300);
  expect(right).toBeGreaterThan(300);
  expect(right - left).toBeLessThan(60);
});

test("a cell outside what is filled is still inside the window", () => {
  const window = gridWindow(sheetOf("空", []), { row: 9, column: 4 }, still);
  expect(window).toEqual({ top: 0, bottom: 9, left: 0, right: 4 });
});
