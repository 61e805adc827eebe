import { recognise } from "../../../src/core/recognition/recognise";
import type { Disclosure } from "../../../src/core/recognition/disclosure";
import { standardOfTitle } from "../../../src/core/recognition/find-titles";
import { accountsTables } from "../../../src/core/standards/accounts/tables";
import { a1 } from "../../../src/core/workbook/a1";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { accountsVariants, plainAccounts, randomAccountsLayout } from "../../generator/accounts/accounts-layout";
import { layOutAccounts, type LaidOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { book, sheet } from "../support/sheet";

const ALL = ["accounts-01", "accounts-02", "accounts-03", "accounts-04", "accounts-05", "accounts-06", "accounts-07", "accounts-08", "accounts-09"];

/** Amounts that were printed and are not in the disclosure, or stand there at another value. */
function unread({ places }: LaidOutAccounts, disclosure: Disclosure): readonly string[] {
  const read = new Map<string, number>();
  for (const table of disclosure.tables.values()) {
    for (const { figures } of table.rows) for (const { at, value, unit } of figures.values()) read.set(`${at.sheet}!${a1(at)}`, value.times(unit === "元" ? 1 : 10_000).toNumber());
  }
  return places.flatMap(({ cell, table, rowKey, columnKey, printed }) => {
    const found = read.get(`${cell.sheet}!${a1(cell)}`);
    return found === printed ? [] : [`${table} ${rowKey}/${columnKey} at ${cell.sheet}!${a1(cell)}: ${String(printed)} read as ${String(found)}`];
  });
}

test.each(accountsVariants.map(({ name, layout }, at) => [name, layout, at + 1] as const))("%s: every table and every amount is read where it stands", (_name, layout, seed) => {
  for (const options of [{}, { fund: true, capital: true, otherMoney: true, carryOver: true }, { fund: false, capital: false }]) {
    const made = layOutAccounts(makeAccounts(seed, options), layout);
    const disclosure = recognise(made.workbook);
    expect(disclosure.document).toBe("accounts");
    expect([...disclosure.tables.keys()]).toEqual(ALL);
    expect(disclosure.unrecognised).toEqual([]);
    expect([...disclosure.tables.values()].flatMap(({ strays }) => strays)).toEqual([]);
    expect(unread(made, disclosure)).toEqual([]);
  }
});

test("any mixture of the forms is read", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const made = layOutAccounts(makeAccounts(seed), randomAccountsLayout(seed));
    const disclosure = recognise(made.workbook);
    expect([seed, ...disclosure.tables.keys()]).toEqual([seed, ...ALL]);
    expect([seed, unread(made, disclosure)]).toEqual([seed, []]);
  }
});

test("公开08表 whose 合计 stands in the row of the last labels, with amounts in the columns that are labelled above", () => {
  const { tables } = recognise(
    book(
      sheet(
        "08",
        `政府性基金预算财政拨款收入支出决算表
单位：万元
项目||年初结转和结余|本年收入|本年支出|||年末结转和结余
功能分类科目编码|科目名称
合计||2|10|合计|基本支出|项目支出|4
'212|城乡社区支出|2|10|8||8|4
'21208|国有土地使用权出让收入安排的支出|2|10|8||8|4
'2120803|城市建设支出|2|10|8||8|4`,
      ),
    ),
  );
  const table = tables.get("accounts-08");
  expect([...(table?.columns ?? [])].sort((a, b) => a[1] - b[1]).map(([key]) => key)).toEqual(["年初结转和结余", "本年收入", "本年支出合计", "基本支出", "项目支出", "年末结转和结余"]);
  expect(table?.rows.map(({ key }) => key)).toEqual(["212", "21208", "2120803"]);
});

test("the tables of a budget in a workbook of final accounts are told, not taken", () => {
  const made = layOutAccounts(makeAccounts(3), plainAccounts);
  const other = sheet("表5", "一般公共预算支出情况表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n208|社会保障和就业支出|12|7|5");
  const { document, tables, unrecognised } = recognise(book(...made.workbook.sheets, other));
  expect([document, ...tables.keys()]).toEqual(["accounts", ...ALL]);
  expect(unrecognised.map(({ sheet: name, reason }) => [name, reason])).toEqual([["表5", expect.stringContaining("不是部门决算公开的表；这个工作簿按部门决算公开核对，这一张没有核对")]]);
});

test.each([
  ["2023年度某某县水利局收入支出决算总表", "accounts-01"],
  ["部门收入决算表", "accounts-02"],
  ["单位支出决算表", "accounts-03"],
  ["一般公共预算财政拨款基本支出决算明细表", "accounts-06"],
  ["一般公共预算财政拨款“三公”经费支出决算表", "accounts-07"],
  ["政府性基金预算财政拨款支出决算表（续）", "accounts-08"],
  ["国有资本经营预算财政拨款支出决算表", "accounts-09"],
  ["财政拨款收入决算表", undefined],
  ["基本支出决算表", "accounts-06"],
  ["项目支出决算表", undefined],
  ["机关运行经费支出决算表", undefined],
  ["政府采购支出决算表", undefined],
  ["支出决算明细表", undefined],
])("the title %s is that of %s", (title, id) => expect(standardOfTitle(title, accountsTables)?.id).toBe(id));
