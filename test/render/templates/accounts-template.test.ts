import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { recognise } from "../../../src/core/recognition/recognise";
import { accountsTables as standards } from "../../../src/core/standards/accounts/tables";
import type { SheetPlan } from "../../../src/core/workbook/sheet-plan";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { newWorkbook } from "../../../src/hosts/file/xlsx/write/new-workbook";
import { accountsTemplate } from "../../../src/render/templates/accounts-template";
import { tablesWorkbook } from "../../../src/render/templates/tables-workbook";
import { makeAccounts, type Accounts } from "../../generator/accounts/accounts-agency";
import { plainAccounts } from "../../generator/accounts/accounts-layout";
import { accountsTables } from "../../generator/accounts/accounts-tables";
import { layOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { calculated } from "./calculate";
import { filledAccounts } from "./fill-accounts";

const read = (plans: readonly SheetPlan[]): Promise<Workbook> => readWorkbookFile(newWorkbook(plans), "示例.xlsx");

describe("an empty workbook of final accounts", () => {
  test.each(["部门", "单位"] as const)("%s: its tables are recognised with every column, unit and year, and nothing is said against it", async (audience) => {
    const book = await read(tablesWorkbook(accountsTemplate, { agency: "青川县示例局", year: 2023, audience }));
    const { document, tables, unrecognised } = recognise(book);
    expect([document, unrecognised]).toEqual(["accounts", []]);
    expect([...tables.keys()]).toEqual(standards.map(({ id }) => id));
    for (const [id, { columns, standard, strays, unit, year, agency }] of tables) {
      expect([id, strays, unit, year?.value, agency?.text]).toEqual([id, [], "万元", 2023, "青川县示例局"]);
      // What was planned is printed in 决算04表 of some places only.
      const printed = standard.sides.flatMap((side) => Object.keys(side.columns)).filter((column) => column !== "年初预算数");
      expect([id, [...columns.keys()].sort()]).toEqual([id, [...new Set(printed)].sort()]);
    }
    expect(checkWorkbook(book).findings).toEqual([]);
  });

  test("the forms print 行次, 栏次 and 公开01表, and sums are those of the form", () => {
    const [table1, table2, , table4, , table6, table7, table8] = tablesWorkbook(accountsTemplate, { agency: "青川县示例局", year: 2023, audience: "部门" });
    const texts = (plan: SheetPlan | undefined, from: number, to: number): unknown => plan?.rows.slice(from, to).map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
    expect(table1?.name).toBe("公开01表 收入支出决算总表");
    expect(texts(table1, 0, 7)).toEqual([
      ["", "", "", "", "", "公开01表"], ["收入支出决算总表"], ["编制部门：青川县示例局", "", "", "2023年度", "", "金额单位：万元"],
      ["收入", "", "", "支出", "", ""], ["项目", "行次", "决算数", "项目", "行次", "决算数"], ["栏次", "", "1", "栏次", "", "2"],
      ["一、一般公共预算财政拨款收入", 1, 0, "一、一般公共服务支出", 31, 0],
    ]);
    expect(texts(table2, 3, 6)).toEqual([
      ["项目", "", "", "", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
      ["支出功能分类科目编码", "", "", "科目名称", "", "", "", "", "", "", ""], ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6", "7"],
    ]);
    const formula = (plan: SheetPlan | undefined, row: number, column: number): string | undefined => plan?.rows[row - 1]?.cells[column]?.formula;
    expect(formula(table1, 7, 2)).toBe("'公开04表 财政拨款收入支出决算总表'!C7");
    expect(formula(table1, 33, 2)).toBe("SUM(C7:C14)");
    expect(formula(table1, 36, 5)).toBe("SUM(F33:F35)");
    expect(formula(table4, 38, 6)).toBe("SUM(G33,G34)");
    expect(formula(table4, 9, 2)).toBe("'公开09表 国有资本经营预算财政拨款收入支出决算表'!F7");
    expect(formula(table6, 6, 2)).toBe("SUM(C7:C19)");
    expect(formula(table7, 8, 6)).toBe("SUM(H8,L8,I8)");
    expect(formula(table8, 7, 6)).toBe("SUM(H7,I7)");
    expect([formula(table1, 34, 2), formula(table4, 7, 2), formula(table7, 8, 1), formula(table6, 7, 2)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("filled in with made-up final accounts, codes and lowest amounts only", () => {
  const made: readonly (readonly [string, Accounts])[] = [
    ["seed 1", makeAccounts(1, { rounding: "exact" })],
    ["every kind of money", makeAccounts(4, { rounding: "exact", fund: true, capital: true, otherMoney: true, carryOver: true })],
    ["nil funds", makeAccounts(5, { rounding: "exact", fund: false, capital: false })],
  ];

  test.each(made)("%s: it checks clean, and its totals are the agency's", async (_, accounts) => {
    const book = await read(calculated(filledAccounts(tablesWorkbook(accountsTemplate, { agency: accounts.name, year: accounts.year, audience: "部门" }), accounts)));
    // Hints that the figures give in any layout are no fault of the template.
    const hints = new Set(checkWorkbook(layOutAccounts(accounts, plainAccounts).workbook).findings.map(({ rule }) => rule));
    expect(checkWorkbook(book).findings.filter(({ severity, rule }) => severity !== "info" || !hints.has(rule)).map(({ message }) => message)).toEqual([]);
    const tables = accountsTables(accounts);
    const cell = (name: string, row: number, column: number): number => Number(book.sheets.find((sheet) => sheet.name.startsWith(name))?.rows[row - 1]?.[column]?.value);
    const printed = (yuan: number): number => Math.round(yuan / 100) / 100;
    expect([cell("公开01表", 36, 2), cell("公开01表", 36, 5), cell("公开02表", 7, 4), cell("公开03表", 7, 4), cell("公开04表", 38, 2), cell("公开07表", 8, 0)]).toEqual([
      printed(tables["accounts-01"].amount("income/total", "amount")), printed(tables["accounts-01"].amount("spent/total", "amount")), printed(tables["accounts-02"].amount("total", "total")),
      printed(tables["accounts-03"].amount("total", "total")), printed(tables["accounts-04"].amount("income/total", "amount")), printed(tables["accounts-07"].amount("total", "budget")),
    ]);
  });
});
