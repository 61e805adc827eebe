import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importNotes, type ImportResult } from "../../../../src/core/narrative/importing/import-notes";
import type { TextSource } from "../../../../src/core/narrative/importing/imported-text";
import { prepareNotes } from "../../../../src/core/narrative/importing/prepare-notes";
import { readNarrative } from "../../../../src/core/narrative/reading/read-narrative";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { NO_NOTES, type Notes } from "../../../../src/core/notes/notes";
import { recognise } from "../../../../src/core/recognition/recognise";
import type { Workbook } from "../../../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../../../src/hosts/file/read-workbook-file";
import { makeAccounts } from "../../../generator/accounts/accounts-agency";
import { standardAccounts } from "../../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../../generator/accounts/lay-out-accounts";
import { makeAgency } from "../../../generator/agency";
import { layOut } from "../../../generator/lay-out";
import { standardLayout } from "../../../generator/layout";

const laidOut = layOutAccounts(makeAccounts(3, { year: 2023, fund: true }), { ...standardAccounts, threePublic: "alone" });
const disclosure = recognise(laidOut.workbook);
const agency = laidOut.accounts.name;
const wan = (yuan: number): string => String(Math.round(yuan / 100) / 100);

const source = (...lines: readonly string[]): TextSource => {
  const narrative = textNarrative(lines.join("\n"), "草稿.txt");
  return { narrative, read: readNarrative(narrative) };
};

/** Every answer that came from somewhere, as "sheet/key.field": text. */
function answers({ sheets }: Notes): Readonly<Record<string, string>> {
  return Object.fromEntries([...sheets].flatMap(([sheet, rows]) => rows.flatMap(({ key, values }) => [...values].map(([field, { text }]) => [`${sheet}/${key}.${field}`, text] as const))));
}
const imported = (...lines: readonly string[]): Readonly<Record<string, string>> => answers(importNotes({ disclosure, notes: NO_NOTES, narrative: source(...lines) }).notes);

test("a reason goes to the change or to the variance that it was said of", () => {
  const total = laidOut.tables["accounts-05"].amount("total", "total");
  const found = imported(
    "五、一般公共预算财政拨款支出决算情况说明", "（一）一般公共预算财政拨款支出决算总体情况",
    `2023年度一般公共预算财政拨款支出${wan(total)}万元，占本年支出合计的90.00%。与上年相比，减少5.00万元，下降0.10%。与年初预算相比，年初预算数20.00万元，决算数${wan(total)}万元，预决算差异率9.00%，主要原因是：年中追加了展陈经费。`,
    "七、财政拨款“三公”经费支出决算情况说明",
    "2023年度“三公”经费财政拨款支出预算为5.00万元，支出决算为4.00万元，完成预算的80.00%，决算数小于预算数的主要原因是：来访减少。比上年增加1.00万元，增长33.33%，主要原因是：恢复了交流活动。",
  );
  expect(found["changes/general/一般公共预算.lastYear"]).toBe(wan(total + 50_000));
  expect([found["changes/general/一般公共预算.reason"], found["changes/general/一般公共预算.budget"], found["changes/general/一般公共预算.varianceReason"]]).toEqual([undefined, "20", "年中追加了展陈经费"]);
  expect([found["changes/three-public/三公经费.budget"], found["changes/three-public/三公经费.varianceReason"], found["changes/three-public/三公经费.reason"]]).toEqual(["5", "来访减少", "恢复了交流活动"]);
});

test("counts, procurement, cars and performance in the wordings of either form", () => {
  const found = imported(
    "七、财政拨款“三公”经费支出决算情况说明",
    "1.因公出国（境）费支出2.00万元，全年安排因公出国（境）团组 1 个，累计 3 人次。", "2.公务用车购置支出为0.00万元，购置公务用车0辆。公务用车运行维护费支出3.00万元，主要用于燃料费、维修费。财政拨款开支的公务用车保有量为2辆。",
    "3.公务接待费支出1.00万元。其中：国内公务接待支出1.00万元，主要用于上级检查的工作餐，国内公务接待12批次、96人次。外事接待支出0.00万元，外事接待1批次、4人次。",
    "十一、政府采购支出说明", "授予中小企业合同金额80.00万元，占政府采购支出总额的88.89%，其中：授予小微企业合同金额40.00万元，占授予中小企业合同金额的50.00%。",
    "十二、国有资产占用情况说明", "截至2023年12月31日，共有车辆3辆，其中：机要通信用车1辆、其他用车2辆，其他用车主要是业务用车；单价50万元以上通用设备1台（套），单价100万元（含）以上设备（不含车辆）3台（套）。",
    "十三、预算绩效情况说明", "预算绩效评价项目3个，全年预算数120.00万元，全年执行数110.00万元。预算绩效管理取得的成效：一是健全制度。发现的问题及原因：一是指标偏粗。下一步改进措施：一是细化指标。具体项目自评情况附绩效自评表及自评报告。",
  );
  const got = (...keys: readonly string[]): readonly (string | undefined)[] => keys.map((key) => found[`matters/${key}.value`]);
  expect(got("abroadGroups", "abroadPersons", "carsBought", "carsKept", "receptions", "guests", "foreignReceptions", "foreignGuests")).toEqual(["1", "3", "0", "2", "12", "96", "1", "4"]);
  expect(got("runningContent", "receptionContent", "smallMedium", "small")).toEqual(["燃料费、维修费", "上级检查的工作餐", "80", "40"]);
  expect(got("confidentialCars", "otherCars", "otherCarsUse", "equipment50", "equipment100")).toEqual(["1", "2", "业务用车", "1", "3"]);
  expect(got("evaluated", "evaluatedBudget", "evaluatedSpent", "results", "problems", "measures", "performance")).toEqual(["3", "120", "110", "预算绩效管理取得的成效：一是健全制度。", "发现的问题及原因：一是指标偏粗。", "下一步改进措施：一是细化指标。", undefined]);
});

/** The same workbook of another agency. */
function renamed({ sheets, ...book }: Workbook, from: string, to: string): Workbook {
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => (typeof cell?.value === "string" ? { ...cell, value: cell.value.replaceAll(from, to) } : cell))) })) };
}
const made = makeAgency(2, { year: 2023 });
const budget = renamed(layOut(made, standardLayout).workbook, made.name, agency);

test("last year's accounts and the year's budget: figures by code, with their cells", () => {
  const before = layOutAccounts({ ...makeAccounts(4, { year: 2022, fund: false }), name: agency }, standardAccounts);
  const { notes, notices } = prepareNotes({ workbook: laidOut.workbook, lastYear: before.workbook, budget });
  expect(notices).toEqual([]);
  const row = (key: string, field: "lastYear" | "budget"): readonly (string | undefined)[] => {
    const value = notes.sheets.get("changes")?.find((one) => one.key === key)?.values.get(field);
    return [value?.text, value?.source?.replace(/!.+/, "")];
  };
  const was = (table: "accounts-01" | "accounts-05", line: string, column: string): string => wan(before.tables[table].amount(line, column));
  expect(row("total/收支总计", "lastYear")).toEqual([was("accounts-01", "income/total", "amount"), "上年公开表 决算01表"]);
  expect(row("general/一般公共预算", "lastYear")).toEqual([was("accounts-05", "total", "total"), "上年公开表 决算05表"]);
  expect(row("item/2080505", "lastYear")).toEqual([was("accounts-05", "2080505", "total"), "上年公开表 决算05表"]);
  const [general, source5] = row("general/一般公共预算", "budget");
  const [pension] = row("item/2080505", "budget");
  expect([Number(general) > Number(pension), Number(pension) > 0, source5, row("three-public/三公经费", "budget")[1]]).toEqual([true, true, "预算公开表 表5", "预算公开表 表10"]);
});

test("what cannot serve is told: a budget's text, a budget for last year, accounts for a budget, a budget's budget", () => {
  const text = source("三、关于某单位2023年支出预算情况说明", "2023年支出预算300.00万元。");
  const told = ({ report }: ImportResult): readonly string[] => report.notices;
  expect(told(importNotes({ disclosure, notes: NO_NOTES, narrative: text }))).toEqual(["情况说明“草稿.txt”是预算的情况说明，不是决算的，没有导入。"]);
  expect(prepareNotes({ workbook: laidOut.workbook, lastYear: budget }).notices).toEqual(["上年的公开表里没有识别出部门决算公开表，没有导入。"]);
  expect(prepareNotes({ workbook: laidOut.workbook, budget: laidOut.workbook }).notices).toEqual(["预算的公开表里没有识别出部门预算公开表，没有导入。"]);
  expect(prepareNotes({ workbook: laidOut.workbook, budget: { name: "空.xlsx", sheets: [], notices: [] } }).notices).toEqual(["预算文件里没有识别出部门预算公开表，也没有情况说明，没有导入。"]);
  expect(prepareNotes({ workbook: budget, budget }).notices).toContain("预算文件要配部门决算公开，而本文件是部门预算公开，没有导入。");
  expect(prepareNotes({ workbook: laidOut.workbook, budget: layOut(makeAgency(2, { year: 2023 }), standardLayout).workbook }).notices).toEqual([expect.stringMatching(/^预算的公开表写的单位是“.+”，不是本单位，没有导入。$/)]);
});

const BOOK = join(__dirname, "../../../../../shared/workbooks/高新区人社局2023年度部门决算公开.xlsx");

if (!existsSync(BOOK)) test("the published final accounts (../shared/workbooks) are not here: nothing to import", () => expect(existsSync(BOOK)).toBe(false));
else
  test("the published final accounts: every figure that the notes ask for is taken as printed", async () => {
    const { notes, conflicts, missing } = prepareNotes({ workbook: await readWorkbookFile(readFileSync(BOOK), "决算") });
    const found = answers(notes);
    const changes = (key: string): readonly (string | undefined)[] => ["lastYear", "budget"].map((field) => found[`changes/${key}.${field}`]);
    expect(conflicts).toEqual([]);
    expect(missing).toEqual(["单位性质（底稿-决算基础信息!B9）"]);
    expect([changes("total/收支总计"), changes("appropriation/财政拨款"), changes("general/一般公共预算")]).toEqual([["9402.94", undefined], ["9399.95", "22635.4"], ["9339.42", "19287.53"]]);
    expect([changes("item/2080101"), changes("item/2080505"), changes("capital/国有资本经营预算"), changes("operating/机关运行经费")]).toEqual([["1328.23", undefined], ["100.37", undefined], ["60.53", "3347.87"], ["21.71", undefined]]);
    expect(["abroadGroups", "carsKept", "receptions", "smallMedium", "houseArea", "carsValue", "otherCars", "equipment100", "wholeBudget", "evaluated", "evaluatedSpent"].map((key) => found[`matters/${key}.value`]))
      .toEqual(["0", "0", "0", "0", "3515.27", "253.5", "18", "0", "18558.34", "6", "19793.51"]);
    expect([found["basics/form.value"], found["basics/onDuty.value"], found["basics/divisions.value"]?.split("、").length]).toEqual(["新疆样式", "53", 7]);
  });
