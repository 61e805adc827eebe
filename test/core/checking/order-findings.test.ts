import { fillMessage } from "../../../src/core/checking/fill-message";
import type { Finding, Severity } from "../../../src/core/checking/finding";
import { orderFindings } from "../../../src/core/checking/order-findings";

const finding = (id: string, severity: Severity, table: string | undefined, row: number, column = 0): Finding => ({
  id, rule: "trial", severity, message: "", at: row < 0 ? [] : [{ sheet: "表", row, column }], ...(table === undefined ? {} : { table }),
});

test("errors first, then by table in the order of the form, row and column; what belongs to no table last", () => {
  const given = [
    finding("g", "info", "budget-1", 1), finding("f", "warning", undefined, -1), finding("e", "error", undefined, 3), finding("d", "error", "budget-10", 1),
    finding("c", "error", "budget-2", 9), finding("b", "error", "budget-2", 4, 5), finding("a", "error", "budget-2", 4, 2),
  ];
  expect(orderFindings(given).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  expect(orderFindings([...given].reverse()).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});

test("equal ids get an ordinal", () => {
  expect(orderFindings([finding("a", "error", "budget-2", 7), finding("a", "error", "budget-2", 4), finding("a", "info", "budget-2", 1)]).map(({ id, at }) => `${id} ${String(at[0]?.row)}`)).toEqual(["a 4", "a#2 7", "a#3 1"]);
});

test("a message's slots are filled, and a missing one is a defect", () => {
  expect(fillMessage("{table}的“{row}”，{row}", { table: "表3", row: "合计" })).toBe("表3的“合计”，合计");
  expect(() => fillMessage("{table}的{row}", { table: "表3" })).toThrow("{row}");
});
