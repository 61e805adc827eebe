import fc from "fast-check";
import { a1, a1Range, columnLetters, columnNumber, parseA1 } from "../../../src/core/workbook/a1";

test.each([
  [0, "A"], [1, "B"], [25, "Z"], [26, "AA"], [51, "AZ"], [52, "BA"], [701, "ZZ"], [702, "AAA"], [16_383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test.each(["", "1", "A1", "ABCD", "列", "A "])("%j is no column", (letters) => {
  expect(() => columnNumber(letters)).toThrow(RangeError);
});

test.each([
  ["A1", { row: 0, column: 0 }], ["$B$2", { row: 1, column: 1 }], ["XFD1048576", { row: 1_048_575, column: 16_383 }], ["aa10", { row: 9, column: 26 }],
])("%s is read", (address, ref) => expect(parseA1(address)).toEqual(ref));

test.each(["", "A", "1", "A0", "A01", "A1:B2", "Sheet1!A1", "A-1", "ABCD1", "A12345678", " A1"])("%j is no address of a cell", (address) => {
  expect(parseA1(address)).toBeNull();
});

test("a range of one cell is written as one address", () => {
  expect(a1Range({ top: 1, left: 1, bottom: 8, right: 3 })).toBe("B2:D9");
  expect(a1Range({ top: 4, left: 27, bottom: 4, right: 27 })).toBe("AB5");
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseA1(a1({ row, column }))).toEqual({ row, column });
    }),
  );
});
