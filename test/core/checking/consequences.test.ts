import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Finding } from "../../../src/core/checking/finding";
import { makeAgency } from "../../generator/agency";
import { layOut, placeOf, type LaidOut, type Place } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { withCell } from "../../generator/mutants";
import { address, likelyCell } from "../support/addresses";

const exact = layOut(
  makeAgency(12, { year: 2024, units: 1, unitRows: false, rounding: "exact", transfers: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true, governmentFund: true, stateCapital: false, specialAccount: false, basicBeyondBudget: false }),
  standardLayout,
);

function place(laidOut: LaidOut, table: Place["table"], row: string, column: string): Place {
  const found = placeOf(laidOut, table, row, column);
  if (found === undefined) throw new Error(`${table} prints no ${row}/${column}`);
  return found;
}

/** Rows of a table with an amount in a column, codes of 项 only. */
function itemsWith(laidOut: LaidOut, table: Place["table"], column: string): Place[] {
  return [...laidOut.places.values()].filter((one) => one.table === table && one.column === column && /^\d{7}$/.test(one.row) && (one.printed ?? 0) > 0);
}

interface Change {
  readonly at: Place;
  /** 元 more than before. */
  readonly by: number;
}

/** The errors and warnings after some amounts were changed; the likely cell and the finding. */
function errorsAfter(laidOut: LaidOut, ...changes: readonly Change[]): Finding[] {
  const changed = changes.reduce((workbook, { at, by }) => withCell(workbook, at.cell, { value: ((at.printed ?? 0) + by) / 10_000 }), laidOut.workbook);
  return checkWorkbook(changed).findings.filter(({ severity }) => severity !== "info");
}

test("the document is clean before anything is changed", () => expect(errorsAfter(exact)).toEqual([]));

test.each<[string, Place["table"], string, string]>([
  ["a 项's basic expenditure in T3", "budget-3", "", "basic"],
  ["a 项's column in T2", "budget-2", "", "general"],
  ["the total of T3", "budget-3", "total", "total"],
  ["the total of T5", "budget-5", "total", "project"],
  ["an income item of T1", "budget-1", "income/1/general", "amount"],
  ["the total of T1", "budget-1", "income/total", "amount"],
  ["a 类 of T1", "budget-1", "208", "amount"],
  ["the appropriation of T4", "budget-4", "income/general", "total"],
  ["the total of T6", "budget-6", "total", "personnel"],
  ["the carry-over of T11", "budget-11", "total", "total"],
])("one wrong cell is one error, its consequences are in the details: %s", (_, table, row, column) => {
  const at = row === "" ? itemsWith(exact, table, column)[0] : place(exact, table, row, column);
  if (at === undefined) throw new Error("nothing to change");
  const findings = errorsAfter(exact, { at, by: 123_400 });
  expect(findings.map((finding) => `${finding.severity} ${likelyCell(finding)} off by ${String(finding.difference)}`)).toEqual([`error ${address(at.cell)} off by 12.34`]);
  const [finding] = findings;
  const details = finding?.details ?? [];
  expect(details.length).toBeGreaterThan(1);
  expect(finding?.message).toContain(`另有${String(details.length - 1)}处因此不符。`);
  expect(finding).toMatchObject({ table, found: (((at.printed ?? 0) + 123_400) / 10_000).toFixed(2), expected: ((at.printed ?? 0) / 10_000).toFixed(2) });
  for (const detail of details) expect(detail).toMatch(/[≠＞＜><≥≤]|超过|小于|大于/);
  // Every cell of every broken comparison takes part, each once.
  expect(new Set(finding?.at.map(address)).size).toBe(finding?.at.length);
});

test("mistakes far from each other are told each at its own cell", () => {
  const [item] = itemsWith(exact, "budget-3", "basic");
  if (item === undefined) throw new Error("nothing to change");
  const total = place(exact, "budget-6", "total", "personnel");
  const income = place(exact, "budget-1", "income/5/other", "amount");
  const findings = errorsAfter(exact, { at: item, by: 123_400 }, { at: total, by: -500_000 }, { at: income, by: 70_000 });
  expect(findings.map(likelyCell).sort()).toEqual([item, total, income].map(({ cell }) => address(cell)).sort());
});

test("two mistakes in one row are told at their two cells", () => {
  const [item] = itemsWith(exact, "budget-3", "basic");
  if (item === undefined) throw new Error("nothing to change");
  const total = place(exact, "budget-3", item.row, "total");
  const findings = errorsAfter(exact, { at: item, by: 123_400 }, { at: total, by: 560_000 });
  expect([...new Set(findings.map(likelyCell))].sort()).toEqual([item, total].map(({ cell }) => address(cell)).sort());
});

test("nothing is claimed for certain", () => {
  for (const at of itemsWith(exact, "budget-5", "basic").slice(0, 5)) {
    for (const { message } of errorsAfter(exact, { at, by: 200 })) expect(message).toMatch(/可能|请对照|请核对/);
  }
});

describe("rounding tails", () => {
  const tails = [...Array(12).keys()].map((seed) => layOut(makeAgency(seed + 1, { year: 2024, rounding: "tails" }), standardLayout));

  test("are information only, each comparison in one finding, with its arithmetic and cells", () => {
    let told = 0;
    for (const { workbook } of tails) {
      const found = checkWorkbook(workbook).findings.filter(({ message }) => message.startsWith("四舍五入尾差"));
      told += found.length;
      const lines = found.flatMap(({ details = [] }) => details);
      expect(new Set(lines).size).toBe(lines.length);
      for (const { severity, at, details = [], message } of found) {
        expect(severity).toBe("info");
        expect(at.length).toBeGreaterThan(1);
        if (details.length > 1) expect(message).toContain(`同一原因的尾差共${String(details.length)}处`);
      }
    }
    expect(told).toBeGreaterThan(12);
  });

  test("a cent in a 款 that shows up in 类 and total is one finding with all its cells", () => {
    const [item] = itemsWith(exact, "budget-5", "basic");
    if (item === undefined) throw new Error("nothing to change");
    const cell = withCell(exact.workbook, item.cell, { value: ((item.printed ?? 0) + 100) / 10_000 });
    const before = new Set(checkWorkbook(exact.workbook).findings.map(({ id }) => id));
    const fresh = checkWorkbook(cell).findings.filter(({ id }) => !before.has(id));
    expect(fresh.map(({ severity }) => severity)).toEqual(["info"]);
    expect(fresh[0]?.at.map(address)).toContain(address(item.cell));
    expect(fresh[0]?.details?.length).toBeGreaterThan(1);
  });
});
