import type { Narrative } from "../../../../src/core/narrative/narrative";
import { textNarrative } from "../../../../src/core/narrative/text-narrative";
import { blockText } from "../../../../src/core/narrative/writing/block-text";
import { compareNarratives } from "../../../../src/core/narrative/writing/compare-narratives";
import type { NarrativeDocument } from "../../../../src/core/narrative/writing/narrative-document";
import { writeNarrative } from "../../../../src/core/narrative/writing/write-narrative";
import type { WritingOptions } from "../../../../src/core/narrative/writing/writing-options";
import { NO_NOTES, type Notes, type NotesRow } from "../../../../src/core/notes/notes";
import type { FieldId } from "../../../../src/core/notes/notes-standard";
import { recognise } from "../../../../src/core/recognition/recognise";
import { makeAccounts } from "../../../generator/accounts/accounts-agency";
import { plainAccounts } from "../../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../../generator/accounts/lay-out-accounts";
import { notesOfAccounts } from "../../../generator/accounts/notes-of-accounts";
import { code, literalContext, literalTable, total } from "../../support/literal-disclosure";
import { linesOf } from "./write-made";

const { workbook, accounts } = layOutAccounts(makeAccounts(11, { year: 2023, fund: false, capital: false, carryOver: false, rounding: "exact" }), { ...plainAccounts, threePublic: "alone" });
const disclosure = recognise(workbook);
const filled = (form: "新疆样式" | "全国样式"): Notes => notesOfAccounts(accounts, { decimals: 2, form, audience: "部门", trimmed: false, thousands: false, printsPlans: false });

/** The notes with some answers of a row changed; "" takes one away. */
function answered(notes: Notes, key: string, answers: Readonly<Partial<Record<FieldId, string>>>): Notes {
  const change = (notes.sheets.get("changes") ?? []).map((row) => {
    if (row.key !== key) return row;
    const values = new Map(row.values);
    for (const [field, text] of Object.entries(answers)) {
      if (text === "") values.delete(field as FieldId);
      else values.set(field as FieldId, { text });
    }
    return { ...row, values };
  });
  return { ...notes, sheets: new Map([...notes.sheets, ["changes", change]]) };
}

const write = (notes: Notes, options: WritingOptions = {}): NarrativeDocument => writeNarrative(disclosure, notes, options);
const paragraph = (document: NarrativeDocument, key: string): string => document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.key === key).map(blockText).join("\n");
const headings = (document: NarrativeDocument, level: 1 | 2): readonly string[] => document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "heading" && block.level === level).map(blockText));

test("parts and sections in the order of the form; the template leaves out what does not apply and numbers on", () => {
  const [regional, national] = [write(filled("新疆样式")), write(filled("全国样式"))];
  expect(headings(regional, 1)).toEqual([`第一部分 ${accounts.name}部门概况`, "第二部分 2023年度部门决算情况说明", "第三部分 名词解释", "第四部分 2023年度部门决算报表"]);
  expect(headings(national, 1)).toEqual([`第一部分 ${accounts.name}部门概况`, "第二部分 2023年度部门决算报表", "第三部分 2023年度部门决算情况说明", "第四部分 名词解释"]);
  expect(headings(regional, 2).slice(2, 14)).toEqual([
    "一、收入支出决算总体情况说明", "二、收入决算情况说明", "三、支出决算情况说明", "四、财政拨款收入支出决算总体情况说明", "五、一般公共预算财政拨款支出决算情况说明", "六、一般公共预算财政拨款基本支出决算情况说明",
    "七、财政拨款“三公”经费支出决算情况说明", "八、政府性基金预算财政拨款收入支出决算情况说明", "九、国有资本经营预算财政拨款收入支出决算情况说明", "十、其他重要事项的情况说明", "十一、预算绩效的情况说明", "十二、其他需说明的事项",
  ]);
  expect(headings(national, 2).slice(-4)).toEqual(["七、“三公”经费财政拨款支出决算情况说明", "八、其他重要事项的情况说明", "九、预算绩效的情况说明", "十、其他需说明的事项"]);
  expect(paragraph(regional, "accounts/fund/none")).toBe(`${accounts.name}本年度无政府性基金预算财政拨款收入、支出及结转和结余，政府性基金预算财政拨款收入支出决算表为空表。`);
});

test("without notes everything is asked for by name, and nothing is thrown", () => {
  const { missing, title } = write(NO_NOTES);
  expect(title).toBe("【待填：单位名称】【待填：决算年度】年度部门决算公开");
  expect(missing.map(({ label }) => label)).toEqual(expect.arrayContaining(["收入支出总计的上年决算数", "一般公共预算财政拨款支出的年初预算数", "一般公共预算财政拨款支出预决算差异的主要原因", "公务用车保有量", "政府采购货物支出"]));
  const empty = writeNarrative({ ...disclosure, tables: new Map() }, NO_NOTES);
  expect(empty.missing.filter(({ table }) => table === "决算04表").map(({ section }) => section)).toContain("accounts/appropriation");
});

test("the signature, where there is a date, stands before the tables", () => {
  const signed = filled("新疆样式");
  const date: NotesRow = { key: "signed", name: "", values: new Map([["value", { text: "2024年9月20日" }]]) };
  const basics = [...(signed.sheets.get("basics") ?? []), date];
  const document = write({ ...signed, sheets: new Map([...signed.sheets, ["basics", basics]]) });
  expect(document.sections.slice(-3).map(({ id }) => id)).toEqual(["part/terms", "signature", "part/tables"]);
  expect(write(signed).sections.map(({ id }) => id)).not.toContain("signature");
});

describe("against the budget", () => {
  const item = disclosure.tables.get("accounts-05")?.rows.find((row) => row.code?.length === 7);
  const key = `item/${item?.code ?? ""}`;
  const actual = item?.figures.get("合计")?.value.toFixed(2) ?? "";
  const twice = item?.figures.get("合计")?.value.times(2).toFixed(2) ?? "";

  test.each<readonly [name: string, answers: Readonly<Partial<Record<FieldId, string>>>, expected: string]>([
    ["less than planned", { budget: twice, varianceReason: "主要原因是采购有结余。" }, `。年初预算为${twice}万元，支出决算为${actual}万元，完成年初预算的50.00%，决算数小于预算数的主要原因是：采购有结余。`],
    ["as planned", { budget: actual, varianceReason: "" }, `。年初预算为${actual}万元，支出决算为${actual}万元，完成年初预算的100.00%，决算数与预算数持平。`],
    ["not planned", { budget: "0", varianceReason: "年中追加" }, `。年初预算为0.00万元，支出决算为${actual}万元，决算数大于预算数的主要原因是：年中追加。`],
    ["a plan that nobody told", { budget: "", varianceReason: "年中追加" }, `万元，支出决算为${actual}万元，决算数与预算数差异的主要原因是：年中追加。`],
  ])("%s", (_, answers, expected) => {
    expect(paragraph(write(answered(filled("全国样式"), key, answers)), `accounts/general/items/${item?.code ?? ""}`).slice(-expected.length)).toBe(expected);
  });

  test("the budget of the year comes before the notes, and where they do not agree both are told", () => {
    const budget = literalContext([literalTable("budget-5", [total(1000, 900, 100), code(item?.code ?? "", "某项", 400, 400, 0)])]).current;
    const document = write(answered(filled("新疆样式"), "general/一般公共预算", { budget: "1001", varianceReason: "追加" }), { budget });
    expect(paragraph(document, "accounts/general/size/合计")).toContain("年初预算数1000.00万元，决算数");
    expect(document.disagreements.map(({ message }) => message)).toEqual(["表5[合计].合计是 1000.00 万元，底稿中一般公共预算财政拨款支出的年初预算数是 1001.00 万元，应当一致。情况说明分别按各表写，请核对公开表。"]);
  });
});

test.each(["新疆样式", "全国样式"] as const)("%s: the same text has no differences; another figure is one changed sentence in its section", (form) => {
  const document = write(filled(form));
  const lines = linesOf(document);
  const before = (text: readonly string[]): Narrative => textNarrative(text.join("\n"), "旧稿.txt");
  expect(compareNarratives(before(lines), document)).toEqual([]);
  const changed = (words: string): readonly string[] => compareNarratives(before(lines.map((line) => (line.includes(words) ? line.replace(/\d/, "7") : line))), document).map(({ section, kind }) => `${section} ${kind}`);
  expect(changed("单价100万元")).toEqual(["accounts/other changed"]);
  expect(changed("预算绩效评价项目")).toEqual(["accounts/performance changed"]);
});

test("what the tables of the accounts print of the plan comes first", () => {
  const words: readonly (readonly (string | number | null)[])[] = [
    ["财政拨款收入支出决算总表"], [null, null, null, null, null, null, "单位：万元"],
    ["收入", null, null, "支出", null, null, null, null],
    ["项目", "年初预算数", "决算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ["一、一般公共预算财政拨款", 80, 100, "一、一般公共服务支出", 100, 100, null, null],
    ["二、政府性基金预算财政拨款", null, null, "二、外交支出", null, null, null, null],
    ["三、国有资本经营预算财政拨款", null, null, "三、国防支出", null, null, null, null],
    ["本年收入合计", 80, 100, "本年支出合计", 100, 100, null, null],
    ["总计", 80, 100, "总计", 100, 100, null, null],
  ];
  const rows = words.map((row) => row.map((value) => (value === null ? undefined : { value })));
  const printed = recognise({ name: "决算.xlsx", notices: [], sheets: [{ name: "决算04表", visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rows }] });
  const document = writeNarrative(printed, filled("新疆样式"));
  expect(paragraph(document, "accounts/appropriation/增减")).toContain("与年初预算相比，年初预算数80.00万元，决算数100.00万元，预决算差异率25.00%");
  expect(paragraph(document, "accounts/general/size/合计")).toContain("年初预算数80.00万元，决算数100.00万元，预决算差异率25.00%");
});
