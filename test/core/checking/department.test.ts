import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { unitBook } from "../../../src/core/checking/unit-documents";
import type { Report } from "../../../src/core/checking/report";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency, type Agency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout, type Layout } from "../../generator/layout";
import { randomLayout } from "../../generator/variants";

const RULE = "department/sum-of-units";

/** A department's unit as an agency of its own: what of the entries is its. */
const partOf = (department: Agency, unit: string): Agency => ({ ...department, name: unit, units: [unit], entries: department.entries.filter((entry) => entry.unit === unit) });

const check = (department: Workbook, units: readonly Workbook[], unread: readonly string[] = []): Report => checkWorkbook(department, { narrative: null, units: { books: units.map(unitBook), unread } });
const told = ({ findings }: Report): readonly string[] => findings.filter(({ rule }) => rule === RULE).map(({ severity, table }) => `${severity} ${table ?? ""}`);
const passed = ({ rules }: Report): number => rules.find(({ rule }) => rule === RULE)?.passed ?? 0;

const department = makeAgency(11, { year: 2024, units: 3, rounding: "exact", ownFunds: true, fiscalCarryOver: true });
const laidOut = layOut(department, standardLayout);
const books = department.units.map((unit, at): Workbook => ({ ...layOut(partOf(department, unit), standardLayout).workbook, name: `${String(at)}.xlsx` }));

test("any department is the sum of its units, however each lays its tables out", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const made = makeAgency(seed, { year: 2024, units: 3 });
    const layout = (at: number): Layout => ({ ...randomLayout(seed * 10 + at), unit: at % 2 === 0 ? "万元" : "元" });
    const report = check(layOut(made, layout(0)).workbook, made.units.map((unit, at) => ({ ...layOut(partOf(made, unit), layout(at + 1)).workbook, name: `${String(at)}.xlsx` })));
    expect([seed, told(report)]).toEqual([seed, []]);
  }
  expect(passed(check(laidOut.workbook, books))).toBeGreaterThan(400);
});

test("one entry of a unit that the department does not have is found in every table that prints it", () => {
  const [first, ...others] = department.units;
  const own = partOf(department, first ?? "");
  const entry = own.entries.find(({ kind, source }) => kind === "project" && source === "general");
  if (entry === undefined) throw new Error("no project");
  const changed = { ...own, entries: own.entries.map((one) => (one === entry ? { ...one, yuan: one.yuan + 1_000_000 } : one)) };
  const report = check(laidOut.workbook, [layOut(changed, standardLayout).workbook, ...others.map((unit) => layOut(partOf(department, unit), standardLayout).workbook)]);
  expect(told(report)).toEqual(["1", "2", "3", "4", "5", "7"].map((number) => `error budget-${number}`));
  for (const finding of report.findings.filter(({ rule }) => rule === RULE)) expect(finding.difference).toBe("-100.00");
});

test("units of another year or kind, copies and doubles are told, and an incomplete set proves nothing", () => {
  const [first, ...others] = books as [Workbook, ...Workbook[]];
  const lastYears: Workbook = { ...layOut({ ...partOf(department, department.units[0] ?? ""), year: 2023 }, standardLayout).workbook, name: "2023.xlsx" };
  const withOld = check(laidOut.workbook, [...books, { ...lastYears, name: "某站2023.xlsx" }]);
  expect([told(withOld), withOld.notices.filter((notice) => notice.includes("2023年"))]).toEqual([[], [expect.stringContaining("没有计入单位合计")]]);
  const copied = check(laidOut.workbook, [...books, { ...laidOut.workbook, name: "副本.xlsx" }]);
  expect([told(copied), copied.notices.filter((notice) => notice.includes("副本"))]).toEqual([[], [expect.stringContaining("完全相同")]]);
  for (const report of [check(laidOut.workbook, [...books, { ...first, name: "又一份.xlsx" }]), check(laidOut.workbook, others, ["坏.xlsx"]), check(laidOut.workbook, [...others, { ...lastYears, name: "某站2023.xlsx" }])]) {
    expect([told(report), passed(report)]).toEqual([[], 0]);
    expect(report.rules.find(({ rule }) => rule === RULE)?.reasons).toEqual([expect.stringContaining("没有核对")]);
  }
  expect(told(check(laidOut.workbook, others)).length).toBeGreaterThan(4);
});
