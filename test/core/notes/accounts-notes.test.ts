import { mergeNotes } from "../../../src/core/notes/merge-notes";
import { missingNotes } from "../../../src/core/notes/missing-notes";
import { NO_NOTES, noteValue, type Notes } from "../../../src/core/notes/notes";
import type { FieldId, NotesSheetId } from "../../../src/core/notes/notes-standard";
import { planNotes } from "../../../src/core/notes/plan-notes";
import { readNotes } from "../../../src/core/notes/read-notes";
import { recognise } from "../../../src/core/recognition/recognise";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { accountsVariants, plainAccounts } from "../../generator/accounts/accounts-layout";
import { layOutAccounts, type LaidOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { notesOfAccounts } from "../../generator/accounts/notes-of-accounts";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { bookOf, edited, readBack, told } from "./support";

const EXPENSES = ["三公经费", "因公出国（境）费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费", "公务接待费"];

/** What the narrative of these accounts explains, typed here in its order. */
function askedOf({ tables }: LaidOutAccounts): readonly string[] {
  const codes = (prefix: string, id: "accounts-05" | "accounts-08" | "accounts-09"): string[] => tables[id].rows.filter((row) => row.length === 7).map((row) => `${prefix}/${row}`);
  const fund = (prefix: string, name: string, id: "accounts-08" | "accounts-09"): string[] => (tables[id].rows.length < 2 ? [] : [`${prefix}/${name}`, ...codes(prefix, id)]);
  return [
    "total/收支总计", "appropriation/财政拨款", "general/一般公共预算", ...codes("item", "accounts-05"), ...EXPENSES.map((name) => `three-public/${name}`),
    ...fund("fund", "政府性基金预算", "accounts-08"), ...fund("capital", "国有资本经营预算", "accounts-09"), "operating/机关运行经费",
  ];
}

const CHOSEN = ["numbered", "plain", "three publics as rows", "three publics without a budget", "in 元"];
const documents = accountsVariants.filter(({ name }) => CHOSEN.includes(name)).map(({ name, layout }, at) => {
  const laidOut = layOutAccounts(makeAccounts(at + 1, { fund: at % 2 === 0, capital: at % 2 === 1 }), layout);
  return { name, laidOut, disclosure: recognise(laidOut.workbook) };
});

test.each(documents)("notes of final accounts, $name: what the narrative explains, planned and read back, nothing missed", ({ laidOut, disclosure }) => {
  const given = notesOfAccounts(laidOut.accounts, { decimals: 2, form: "新疆样式", audience: "部门", trimmed: false, thousands: false, printsPlans: laidOut.layout.threePublic !== "alone" });
  const merged = mergeNotes(given, disclosure);
  expect((merged.sheets.get("changes") ?? []).map(({ key }) => key)).toEqual(askedOf(laidOut));
  expect(merged.problems).toEqual([]);
  const plans = planNotes(disclosure, given);
  expect(plans.map(({ name }) => name)).toEqual(["底稿-决算基础信息", "底稿-决算增减说明", "底稿-决算其他事项", "底稿-决算名词解释"]);
  const read = readBack(plans, "accounts");
  expect(read.problems).toEqual([]);
  expect(told(read)).toEqual(told(merged));
  expect(planNotes(disclosure, read)).toEqual(plans);
  expect(missingNotes(given, disclosure)).toEqual([]);
});

const { workbook, accounts } = layOutAccounts(makeAccounts(2, { fund: true }), plainAccounts);
const disclosure = recognise(workbook);
const withAnswers = (sheet: NotesSheetId, key: string, values: Partial<Readonly<Record<FieldId, string>>>): Notes => {
  const merged = mergeNotes(NO_NOTES, disclosure);
  const rows = (merged.sheets.get(sheet) ?? []).map((row) => (row.key === key ? { ...row, values: new Map([...row.values, ...Object.entries(values).map(([field, text]) => [field as FieldId, { text }] as const)]) } : row));
  return { ...merged, sheets: new Map([...merged.sheets, [sheet, rows]]) };
};
const open = (notes: Notes, key: RegExp): readonly string[] => missingNotes(notes, disclosure).filter(({ address }) => key.test(address.key)).map(({ address: { key: row, field } }) => `${row.split("/")[0] ?? ""}.${field}`).filter((one, at, all) => all.indexOf(one) === at);

test("the region's form asks for the change of each 项, the ministry's for its budget; houses and the price of cars only where they are told", () => {
  expect(open(NO_NOTES, /^(?:item|appropriation)|^houseArea/)).toEqual(["appropriation.lastYear", "appropriation.reason", "appropriation.budget", "appropriation.varianceReason", "item.lastYear", "item.reason", "houseArea.value"]);
  expect(open(withAnswers("basics", "form", { value: "全国样式" }), /^(?:item|appropriation)|^houseArea/)).toEqual(["appropriation.lastYear", "appropriation.reason", "item.budget", "item.varianceReason"]);
});

test("an item of last year's accounts is asked for with 0 where the form tells changes, one of the budget alone where it tells budgets", () => {
  const gone = (field: "lastYear" | "budget", form: string): boolean | undefined => {
    const chosen = withAnswers("basics", "form", { value: form });
    const row = { key: "item/2299999", name: "其他支出", code: "2299999", values: new Map([[field, { text: "5" }]]) };
    const notes = { ...chosen, sheets: new Map([...chosen.sheets, ["changes", [row]] as const]) };
    return mergeNotes(notes, disclosure).sheets.get("changes")?.find(({ key }) => key === row.key)?.gone === true;
  };
  expect([gone("lastYear", "新疆样式"), gone("budget", "新疆样式"), gone("lastYear", "全国样式"), gone("budget", "全国样式")]).toEqual([false, true, true, false]);
});

test("the budget that 决算07表 prints is filled in and follows the table; one typed over stays", () => {
  const key = "three-public/公务接待费";
  const budget = (notes: Notes): ReturnType<typeof noteValue> => noteValue(mergeNotes(notes, disclosure), "changes", key, "budget");
  const printed = String(accounts.threePublics.reception.budget / 10_000);
  const [sheet] = bookOf(planNotes(disclosure, NO_NOTES)).sheets.filter(({ name }) => name.endsWith("增减说明"));
  expect(budget(NO_NOTES)).toEqual({ text: String(Math.round(Number(printed) * 100) / 100), source: "决算07表的预算数" });
  expect(budget(withAnswers("changes", key, { reason: "接待减少" }))?.source).toBe("决算07表的预算数");
  const retyped = edited(sheet!, (rows) => {
    const row = rows.find((cells) => cells.some((cell) => cell?.value === "公务接待费"))!;
    row[rows[3]!.findIndex((cell) => cell?.value === "预算数（万元）")] = { value: 77 };
  });
  expect(budget(readNotes({ name: "", sheets: [retyped], notices: [] }, "accounts"))).toMatchObject({ text: "77" });
});

test("sheets of a budget's notes in final accounts are told and left alone, and the other way round", () => {
  const { workbook: budget } = layOut(makeAgency(1), standardLayout);
  const budgetPlans = planNotes(recognise(budget), NO_NOTES);
  const both = bookOf([...planNotes(disclosure, NO_NOTES), ...budgetPlans]);
  const read = readNotes(both, "accounts");
  expect(read.problems.map(({ message }) => message)).toEqual(["“底稿-基础信息”、“底稿-增减说明”、“底稿-项目说明”、“底稿-其他事项”、“底稿-用途说明”、“底稿-名词解释”是另一种公开文件的底稿，本文件是部门决算公开，没有采用。相同的内容（如主要职能）可以复制到本文件的底稿里。"]);
  expect(told(read)).toEqual(told(readBack(planNotes(disclosure, NO_NOTES), "accounts")));
  expect(readNotes(both, "budget").problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^“底稿-决算基础信息”、.+本文件是部门预算公开，没有采用/)]);
});
