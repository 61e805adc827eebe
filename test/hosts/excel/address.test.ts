import { parseAddress, parseAddresses } from "../../../src/hosts/excel/parse-address";
import { toCell } from "../../../src/hosts/excel/to-cell";

test.each<[string, ReturnType<typeof parseAddress>]>([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:$AA$10", { top: 1, left: 1, bottom: 9, right: 26 }],
  ["表3!C4", { top: 3, left: 2, bottom: 3, right: 2 }],
  ["'it''s, a!b'!A1:B2", { top: 0, left: 0, bottom: 1, right: 1 }],
  ["Sheet1!A:A", null],
  ["#REF!", null],
  ["", null],
])("address %s", (address, expected) => {
  expect(parseAddress(address)).toEqual(expected);
});

test.each<[string, string[]]>([
  ["表3!A1:B2, 表3!D1", ["0-1/0-1", "0-0/3-3"]],
  ["'it''s, \"a\"!'!A1:B2,'it''s, \"a\"!'!C3:C4", ["0-1/0-1", "2-3/2-2"]],
  ["Sheet1!A:A,Sheet1!B1:C1", ["0-0/1-2"]],
  ["", []],
])("addresses %s", (addresses, expected) => {
  expect(parseAddresses(addresses).map((a) => `${String(a.top)}-${String(a.bottom)}/${String(a.left)}-${String(a.right)}`)).toEqual(expected);
});

test.each<[string, unknown, unknown, unknown, ReturnType<typeof toCell>]>([
  ["blank", "", "", "General", undefined],
  ["blank, formatted", "", "", "0.00", undefined],
  ["a number", 12.5, 12.5, "General", { value: 12.5 }],
  ["zero", 0, 0, "0.00", { value: 0, format: "0.00" }],
  ["text keeps its spaces", " 合　计 ", " 合　计 ", "@", { value: " 合　计 ", format: "@" }],
  ["a formula", 3, "=1+2", "General", { value: 3, formula: "1+2" }],
  ["a formula that shows nothing", "", '=""', "General", { value: "", formula: '""' }],
  ["text that begins with =", "=A1", "=A1", "General", { value: "=A1" }],
  ["an error", "#DIV/0!", "=1/0", "General", { value: "#DIV/0!", formula: "1/0", error: "#DIV/0!" }],
  ["text that only looks like one", "#合计", "#合计", "General", { value: "#合计" }],
  ["what is neither text, number nor truth", null, null, null, undefined],
])("cell: %s", (_title, value, formula, format, expected) => {
  expect(toCell(value, formula, format)).toEqual(expected);
});
