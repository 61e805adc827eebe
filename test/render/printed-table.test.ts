import { recognise } from "../../src/core/recognition/recognise";
import type { Sheet, Workbook } from "../../src/core/workbook/workbook";
import { printedTable } from "../../src/render/tables/printed-table";
import type { PrintedTable } from "../../src/render/tables/printed-table";
import { makeAgency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { variants } from "../generator/variants";

type Value = string | number | null | { readonly value: number; readonly format: string };

const TITLE = ["部门支出总体情况表"];
const FRONT = ["编制部门：云岭县水文监测中心", null, null, null, null, null, "单位：万元"];

function book(rows: readonly (readonly Value[])[], changes: Partial<Sheet> = {}): Workbook {
  const sheet: Sheet = {
    name: "表3", visibility: "visible", hiddenRows: new Set(), hiddenColumns: new Set(), merges: [],
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : typeof value === "object" ? value : { value }))), ...changes,
  };
  return { name: "a.xlsx", notices: [], sheets: [sheet] };
}

function print(workbook: Workbook, id = "budget-3"): PrintedTable {
  const table = recognise(workbook).tables.get(id);
  const printed = table === undefined ? undefined : printedTable(table, workbook);
  if (printed === undefined) throw new Error(`${id} is not printed`);
  return printed;
}

const words = ({ rows }: PrintedTable): string[] => rows.map((row) => row.map(({ text, columns, rows: down }) => `${text}${columns * down > 1 ? `<${columns}x${down}>` : ""}`).join("|"));

const ROWS: readonly (readonly Value[])[] = [
  TITLE, FRONT,
  ["科目编码", null, null, "科目名称", "合计", "基本支出", "项目支出"],
  ["类", "款", "项", null, null, null, null],
  [null, null, null, "合  计", { value: 1010, format: "#,##0.00" }, 10, { value: 1000, format: "#,##0.00" }],
  ["208", null, null, "社会保障和就业支出", 1010, 10, { value: 1000, format: "#,##0.00" }],
  ["208", { value: 1, format: "00" }, null, "人力资源和社会\n保障管理事务", 1010, { value: 0, format: '0.00;-0.00;"-"' }, 1010.5],
  [], ["　"],
  ["注：本表“合计”为全部支出。"],
];

test("amounts have two decimals and the table's separators, codes their zeros, words their line breaks closed; filler rows are left out, notes stand below", () => {
  const printed = print(book(ROWS));
  expect(printed).toMatchObject({ title: "部门支出总体情况表", agency: "编制部门：云岭县水文监测中心", unit: "单位：万元", headerRows: 2, columns: ["code", "code", "code", "text", "amount", "amount", "amount"], notes: ["注：本表“合计”为全部支出。"] });
  expect(words(printed)).toEqual([
    "科目编码<3x1>|科目名称<1x2>|合计<1x2>|基本支出<1x2>|项目支出<1x2>",
    "类|款|项",
    "|||合 计|1,010.00|10.00|1,000.00",
    "208|||社会保障和就业支出|1,010.00|10.00|1,000.00",
    "208|01||人力资源和社会保障管理事务|1,010.00|-|1,010.50",
  ]);
  expect(printed.rows[3]?.map(({ align }) => align[0]).join("")).toBe("ccclrrr");
  expect(printed.rows[2]?.[3]?.align).toBe("center");
});

test("hidden rows and columns are not printed, and merged cells shrink by them", () => {
  const merges = [{ top: 2, left: 0, bottom: 2, right: 2 }, { top: 2, left: 3, bottom: 3, right: 3 }];
  const printed = print(book(ROWS, { merges, hiddenRows: new Set([5]), hiddenColumns: new Set([1]) }));
  expect(words(printed)[0]).toBe("科目编码<2x1>|科目名称<1x2>|合计|基本支出|项目支出");
  expect(words(printed).join("\n")).not.toContain("208||社会保障");
});

test("a header without listed merges is printed as one with them", () => {
  const named = (name: string): PrintedTable[] => {
    const layout = variants.find((variant) => variant.name === name)?.layout;
    if (layout === undefined) throw new Error(name);
    const { workbook } = layOut(makeAgency(5, { year: 2024 }), layout);
    return ["budget-2", "budget-3", "budget-5", "budget-7", "budget-11"].map((id) => print(workbook, id));
  };
  const header = (tables: readonly PrintedTable[]): string[][] => tables.map((table) => words(table).slice(0, table.headerRows));
  expect(header(named("header merges unknown"))).toEqual(header(named("the form of 2024")));
});

test("every row of every layout covers every column once", () => {
  let tables = 0;
  for (const [seed, { layout }] of variants.entries()) {
    const { workbook } = layOut(makeAgency(seed + 1), layout);
    for (const table of recognise(workbook).tables.values()) {
      const printed = printedTable(table, workbook);
      if (printed === undefined) continue;
      tables += 1;
      const covered = printed.rows.map(() => new Array<number>(printed.columns.length).fill(0));
      printed.rows.forEach((row, at) => {
        for (const cell of row) for (let r = 0; r < cell.rows; r++) for (let c = 0; c < cell.columns; c++) (covered[at + r] ?? [])[cell.column + c]! += 1;
      });
      expect(covered.flat().every((times) => times === 1)).toBe(true);
      expect(printed.headerRows).toBeGreaterThan(0);
      expect(printed.rows.length).toBeGreaterThan(printed.headerRows - 1);
    }
  }
  expect(tables).toBeGreaterThan(200);
});
