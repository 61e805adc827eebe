import type { Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import { bookFromSnapshot, type BookLiteral, type SheetLiteral } from "../../excel-host/book";
import { startStandIn } from "../../excel-host/start-stand-in";
import { plain } from "./plain-snapshot";

const WRITTEN: Workbook = {
  name: "示例单位2024年部门预算公开.xlsx",
  notices: [],
  sheets: [
    {
      name: "表3 支出总表", visibility: "visible",
      rows: [
        [{ value: "部门支出总体情况表" }],
        undefined,
        [{ value: "类" }, undefined, { value: "合    计" }, { value: "截至日期" }],
        [{ value: "208" }, undefined, { value: 12.5, formula: "SUM(C5:C6)", format: "#,##0.00" }, { value: 45292, format: "yyyy-m-d" }],
        [undefined, { value: true }, { value: "#REF!", formula: "C9+1", error: "#REF!" }, { value: "", formula: 'IF(A1="","","")' }],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }, { top: 2, left: 0, bottom: 2, right: 1 }],
      hiddenRows: new Set([3]), hiddenColumns: new Set([1]),
    },
    { name: "It's, a \"sheet\"!", visibility: "hidden", rows: [undefined, [undefined, { value: "B2" }]], merges: [{ top: 1, left: 1, bottom: 2, right: 2 }], hiddenRows: new Set(), hiddenColumns: new Set() },
    { name: "__proto__", visibility: "veryHidden", rows: [[{ value: "=cmd|' /C calc'!A0" }, { value: "<script>alert(1)</script>" }]], merges: [], hiddenRows: new Set([0]), hiddenColumns: new Set() },
    { name: "空表", visibility: "visible", rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
  ],
};

test("what is read is the snapshot, in three syncs, and nothing is written", async () => {
  const excel = startStandIn(bookFromSnapshot(WRITTEN));
  const read = await readWorkbook();
  expect(plain(read)).toEqual(plain(WRITTEN));
  expect(excel.traffic).toHaveLength(3);
  expect(excel.journal).toEqual([]);
});

test("rows and columns count from the sheet's own A1, not from the used range", async () => {
  startStandIn({ sheets: [{ name: "表", cells: { D7: "合计", E8: 3 } }] });
  const [sheet] = (await readWorkbook()).sheets;
  expect(sheet?.rows[6]?.[3]).toEqual({ value: "合计" });
  expect(sheet?.rows[7]?.[4]).toEqual({ value: 3 });
  expect(sheet?.rows[0]).toBeUndefined();
});

test.each([1, 2, 11, 60, 300])("%i sheets are read in at most three syncs", async (count) => {
  const sheets = Array.from({ length: count }, (_, i): SheetLiteral => ({
    name: `表${String(i + 1)}`, cells: { A1: `第${String(i + 1)}张表`, B9: i }, hiddenRows: i % 2 === 0 ? [3] : [],
  }));
  const excel = startStandIn({ sheets });
  const read = await readWorkbook();
  expect(read.sheets.map((s) => s.rows[8]?.[1]?.value)).toEqual(sheets.map((_, i) => i));
  expect(excel.traffic.length).toBeLessThanOrEqual(3);
  expect(excel.writes()).toEqual([]);
});

test("an empty workbook takes two syncs and has its empty sheet", async () => {
  const excel = startStandIn({ sheets: [{ name: "Sheet1" }] });
  expect((await readWorkbook()).sheets).toHaveLength(1);
  expect(excel.traffic).toHaveLength(2);
});

test.each<[string, Partial<SheetLiteral>, number[], number[]]>([
  ["none hidden", {}, [], []],
  ["some rows", { hiddenRows: [0, 2] }, [0, 2], []],
  ["some columns", { hiddenColumns: [1] }, [], [1]],
  ["the first column and a row", { hiddenRows: [1], hiddenColumns: [0] }, [1], [0]],
  ["all rows", { hiddenRows: [0, 1, 2, 3] }, [0, 1, 2, 3], []],
  ["all columns", { hiddenColumns: [0, 1, 2] }, [], [0, 1, 2]],
  ["rows outside the content", { hiddenRows: [9] }, [], []],
])("hidden lines: %s", async (_title, hidden, rows, columns) => {
  const excel = startStandIn({ sheets: [{ name: "表", rows: [["a", "b", "c"], [1, 2, 3], [4, 5, 6], [7, 8, 9]], ...hidden }] });
  const [sheet] = (await readWorkbook()).sheets;
  expect([...(sheet?.hiddenRows ?? [])]).toEqual(rows);
  expect([...(sheet?.hiddenColumns ?? [])]).toEqual(columns);
  expect(excel.traffic).toHaveLength(3);
});

test("a million formatted but empty rows are not read", async () => {
  const excel = startStandIn({ sheets: [{ name: "表", cells: { A1: "标题", B2: 1 }, formattedTo: "A1:Z1048576" }] });
  const [sheet] = (await readWorkbook()).sheets;
  expect(sheet?.rows).toHaveLength(2);
  expect(excel.traffic).toHaveLength(3);
});

test.each([["1.4", "工作簿", 0], ["1.7", "工作簿1.xlsx", 0], ["1.12", "工作簿1.xlsx", 0], ["1.13", "工作簿1.xlsx", 1]])("ExcelApi %s is enough", async (apiLevel, name, merges) => {
  const excel = startStandIn({ sheets: [{ name: "表", cells: { A1: "标题", C3: 1 }, merges: ["A1:C1"], hiddenRows: [1] }] }, { apiLevel });
  const read = await readWorkbook();
  expect(read.name).toBe(name);
  expect(read.sheets[0]?.merges).toHaveLength(merges);
  expect([...(read.sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
  expect(excel.traffic).toHaveLength(3);
});

test("more merged areas than Excel can tell are done without", async () => {
  const merges = Array.from({ length: 513 }, (_, i) => `A${String(i + 1)}:B${String(i + 1)}`);
  const excel = startStandIn({ sheets: [{ name: "表", cells: { A1: 1, A513: 2 }, merges }] });
  const [sheet] = (await readWorkbook()).sheets;
  expect(sheet?.merges).toEqual([]);
  expect(sheet?.rows[512]).toEqual([{ value: 2 }]);
  expect(excel.traffic).toHaveLength(4);
});

test.each<[string, Partial<BookLiteral>, Partial<SheetLiteral>]>([
  ["a protected sheet", {}, { protected: true }],
  ["a workbook with a protected structure", { structureProtected: true }, {}],
  ["a workbook opened to read only", { readOnly: true }, {}],
])("%s reads like any other, and nothing is told", async (_title, book, sheet) => {
  startStandIn({ ...book, sheets: [{ name: "表", cells: { A1: 1 }, ...sheet }] });
  const read = await readWorkbook();
  expect(read.sheets[0]?.rows).toEqual([[{ value: 1 }]]);
  expect(read.notices).toEqual([]);
});

test("progress says first that it has begun, then how many cells of how many", async () => {
  startStandIn({ sheets: [{ name: "甲", cells: { A1: 1, B2: 2 } }, { name: "乙", cells: { A1: 1 } }] });
  const told: unknown[] = [];
  await readWorkbook({ onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([{ done: 0, total: 0 }, { done: 0, total: 5 }, { done: 5, total: 5 }]);
});

test.each([["Automatic", []], ["AutomaticExceptTables", []], ["Manual", [expect.stringMatching(/^这个工作簿设为手动计算/)]]] as const)("calculation %s", async (calculationMode, notices) => {
  const excel = startStandIn({ sheets: [{ name: "表", cells: { A1: 1 } }], calculationMode });
  expect((await readWorkbook()).notices).toEqual(notices);
  expect(excel.traffic).toHaveLength(3);
});
