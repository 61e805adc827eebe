import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { recognise } from "../../../src/core/recognition/recognise";
import { budgetTables as standards } from "../../../src/core/standards/budget/tables";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { newWorkbook } from "../../../src/hosts/file/xlsx/write/new-workbook";
import { budgetTemplate } from "../../../src/render/templates/budget-template";
import { tablesWorkbook, type TemplateFacts } from "../../../src/render/templates/tables-workbook";
import type { Agency } from "../../generator/agency";
import { makeAgency } from "../../generator/agency";
import { budgetTables } from "../../generator/budget-tables";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { calculated } from "./calculate";
import { filled } from "./fill-template";

const facts: TemplateFacts = { agency: "青川县示例局", year: 2024, audience: "部门" };
const budgetWorkbook = (of: TemplateFacts): ReturnType<typeof tablesWorkbook> => tablesWorkbook(budgetTemplate, of);
const read = (plans: Parameters<typeof newWorkbook>[0]): Promise<Workbook> => readWorkbookFile(newWorkbook(plans), "示例.xlsx");

describe("an empty workbook of a budget", () => {
  test.each([["部门", 2024, 11], ["单位", 2025, 11], ["部门", 2023, 10]] as const)("%s, %i: its tables are recognised with every column, and nothing is said against it", async (audience, year, count) => {
    const book = await read(budgetWorkbook({ ...facts, audience, year }));
    const { tables, unrecognised } = recognise(book);
    expect(unrecognised).toEqual([]);
    expect([...tables.keys()]).toEqual(standards.slice(0, count).map(({ id }) => id));
    for (const [id, { standard, rows, strays }] of tables) {
      expect([id, strays]).toEqual([id, []]);
      // Of 基本支出 the form of 2024 prints the two parts.
      const wanted = standard.sides.flatMap(({ columns }) => Object.keys(columns)).filter((key) => key !== "基本支出" || !["表8", "表9"].includes(standard.name));
      expect([id, [...new Set(rows.flatMap(({ figures }) => [...figures.keys()]))].filter((key) => wanted.includes(key)).sort()]).toEqual([id, [...new Set(wanted)].sort()]);
    }
    expect(checkWorkbook(book).findings).toEqual([]);
  });

  test("the forms print the titles, the agency and the unit where the standard layout has them", () => {
    const [table1, table2] = budgetWorkbook({ ...facts, audience: "单位" });
    expect(table1?.name).toBe("表1 单位收支总体情况表");
    expect(table1?.rows.slice(0, 5).map(({ cells }) => cells.map((cell) => cell?.value ?? ""))).toEqual([
      ["表1"],
      ["单位收支总体情况表"],
      ["编制单位：青川县示例局", "", "", "单位：万元"],
      ["收入", "", "支出", ""],
      ["项目", "预算数", "支出功能分类", "预算数"],
    ]);
    expect(table2?.rows[3]?.cells.map((cell) => cell?.value ?? "")).toEqual(["功能分类科目编码", "", "", "功能分类科目名称", "总计", "财政拨款（补助）", "", "", "", "", "", "", "财政专户（教育收费）", "单位资金", "财政拨款结转", "非财政拨款结转结余"]);
    expect(table2?.merges).toContainEqual({ top: 3, left: 5, bottom: 3, right: 11 });
    expect(table2?.merges).toContainEqual({ top: 3, left: 3, bottom: 4, right: 3 });
    expect(table2?.print.repeat).toEqual([3, 5]);
  });

  test("sums are those of the form", () => {
    const sheets = new Map(budgetWorkbook(facts).map((plan) => [/^表\d+/.exec(plan.name)?.[0], plan]));
    const formula = (table: string, row: number, column: number): string | undefined => sheets.get(table)?.rows[row - 1]?.cells[column]?.formula;
    expect(formula("表1", 6, 1)).toBe("SUM(B7,B10,B13,B16,B17)");
    expect(formula("表1", 36, 1)).toBe("SUM(B6,B23)");
    expect(formula("表1", 36, 3)).toBe("SUM(D6:D35)");
    expect(formula("表1", 8, 1)).toBe("'表2 部门收入总体情况表'!G7");
    expect(formula("表2", 7, 4)).toBe("SUM(F7,M7,N7,O7,P7)");
    expect(formula("表3", 9, 4)).toBe('IF($A9&$B9&$C9="","",SUM(F9,G9))');
    expect(formula("表4", 36, 3)).toBe("SUM(E36:G36)");
    expect(formula("表10", 6, 1)).toBe("SUM(C6:E6)");
    expect(formula("表10", 9, 2)).toBe("SUM(C10,C11)");
    expect(formula("表11", 8, 3)).toBe("SUM(D9:D28)");
    // Where nothing gives it, it is entered.
    expect([formula("表1", 18, 1), formula("表10", 8, 2), formula("表11", 9, 3)]).toEqual([undefined, undefined, undefined]);
  });
});

/** Where each table's total stands, row and column from 0. */
const TOTALS = {
  "budget-1": ["表1 ", 35, 1], "budget-2": ["表2", 6, 4], "budget-3": ["表3", 7, 4], "budget-4": ["表4", 35, 1], "budget-5": ["表5", 7, 4], "budget-6": ["表6", 7, 3],
  "budget-7": ["表7", 6, 5], "budget-8": ["表8", 7, 4], "budget-9": ["表9", 7, 4], "budget-10": ["表10", 5, 1], "budget-11": ["表11", 7, 1],
} as const;

describe("filled in by a made-up agency, codes and lowest amounts only", () => {
  const agencies: readonly (readonly [string, Agency])[] = [
    ...[1, 2, 3].map((seed) => [`seed ${String(seed)}`, makeAgency(seed, { year: 2024, rounding: "exact", units: 1, unitRows: false, basicBeyondBudget: false })] as const),
    ["every kind of money", makeAgency(9, { year: 2024, rounding: "exact", units: 1, unitRows: false, basicBeyondBudget: false, transfers: true, governmentFund: true, stateCapital: true, specialAccount: true, ownFunds: true, fiscalCarryOver: true, otherCarryOver: true })],
  ];

  test.each(agencies)("%s: it checks clean, and its totals are the agency's", async (_, agency) => {
    const plans = calculated(filled(budgetWorkbook({ ...facts, agency: agency.name, year: 2024 }), agency));
    const book = await read(plans);
    // Hints that the agency's figures give in any layout are no fault of the template.
    const hints = new Set(checkWorkbook(layOut(agency, standardLayout).workbook).findings.map(({ rule }) => rule));
    expect(checkWorkbook(book).findings.filter(({ severity, rule }) => severity !== "info" || !hints.has(rule)).map(({ message }) => message)).toEqual([]);
    for (const [id, [title, row, column]] of Object.entries(TOTALS)) {
      const table = budgetTables(agency)[id as keyof typeof TOTALS];
      const total = table?.rows.find(({ level }) => level === "total");
      const sheet = book.sheets.find(({ name }) => name.startsWith(title));
      expect([id, Number(sheet?.rows[row]?.[column]?.value ?? 0)]).toEqual([id, Math.round((total?.amounts[table?.columns[0] ?? ""] ?? 0) / 100) / 100]);
    }
  });

  test("the nil sentence stands where there is no such money and goes where there is", () => {
    const sentence = (agency: Agency): unknown => calculated(filled(budgetWorkbook({ ...facts, agency: agency.name }), agency)).find(({ name }) => name.startsWith("表8"))?.rows.slice(-1)[0]?.cells[0]?.value;
    expect(sentence(makeAgency(1, { year: 2024, units: 1, unitRows: false, governmentFund: true }))).toBe("");
    const without = makeAgency(1, { year: 2024, units: 1, unitRows: false, governmentFund: false });
    expect(sentence(without)).toBe(`${without.name}2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。`);
  });
});
