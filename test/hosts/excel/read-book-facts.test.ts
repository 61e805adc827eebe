import type { BookFacts, DocumentProperty } from "../../../src/core/publishing/book-facts";
import { checkBeforePublishing } from "../../../src/core/publishing/check-before-publishing";
import { readBookFacts } from "../../../src/hosts/excel/read-book-facts";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import type { BookLiteral } from "../../excel-host/book";
import { startStandIn, type StartOptions } from "../../excel-host/start-stand-in";
import type { Faults } from "../../excel-host/stand-in";

const BOOK: BookLiteral = {
  sheets: [{ name: "表1 '收支'", cells: { A1: "收支总体情况表", B3: { value: 5, formula: "='C:\\x\\[汇总.xlsx]表'!A1" } }, formulas: { 上年: "='D:\\上年\\[上年.xlsx]表'!$A$1" }, hiddenRows: [2] }, { name: "表2" }],
  properties: { author: "王某", lastAuthor: "李某", manager: "", company: "云岭县水文局", custom: { 审核人: "赵某", 页数: 3 } },
  names: { 税率: "=0.13", 外部: "='https://a.b/c/[率.xlsx]表'!$A$1", 本表: "=表2!$A$1" },
  comments: [{ sheet: "表1 '收支'", cell: "C4", author: "王某", text: "请核实", replies: [{ author: "李某", text: "已核实，张某 13912345678" }] }, { sheet: "表2", cell: "A1", author: "王某", text: "11010519491231002X" }],
  notes: [{ sheet: "表2", cell: "B2", author: "赵某", text: "内部口径" }],
  queries: ["取数"], linkedWorkbooks: ["https://a.b/%E8%A1%A8/d.xlsx"],
};
const NAMES = BOOK.sheets.map(({ name }) => name);

const PROPERTIES: readonly DocumentProperty[] = [
  { name: "creator", value: "王某" }, { name: "lastModifiedBy", value: "李某" }, { name: "Manager", value: "" }, { name: "Company", value: "云岭县水文局" }, { name: "审核人", value: "赵某", isCustom: true },
];
const COMMENTS = [
  { at: { sheet: "表1 '收支'", row: 3, column: 2 }, authors: ["王某", "李某"], text: "请核实\n已核实，张某 13912345678" }, { at: { sheet: "表2", row: 0, column: 0 }, authors: ["王某"], text: "11010519491231002X" },
];
const NOTE = { at: { sheet: "表2", row: 1, column: 1 }, authors: ["赵某"], text: "内部口径" };
const NAMED = ["率.xlsx", "上年.xlsx"];

test.each<[string, StartOptions, BookFacts, number]>([
  ["1.6", {}, { unseen: [] }, 0],
  ["1.7", {}, { properties: PROPERTIES, externalLinks: NAMED, unseen: ["otherLinks"] }, 1],
  ["1.10", {}, { properties: PROPERTIES, comments: COMMENTS, externalLinks: NAMED, unseen: ["notes", "otherLinks"] }, 2],
  ["1.14", {}, { properties: PROPERTIES, comments: COMMENTS, externalLinks: [...NAMED, "数据连接"], unseen: ["notes", "otherLinks"] }, 2],
  ["1.15", { online: true }, { properties: PROPERTIES, comments: COMMENTS, externalLinks: [...NAMED, "数据连接", "d.xlsx"], unseen: ["notes", "otherLinks"] }, 2],
  ["1.18", {}, { properties: PROPERTIES, comments: COMMENTS, externalLinks: [...NAMED, "数据连接"], unseen: ["notes", "otherLinks"] }, 2],
  ["1.18", { newerClient: true }, { properties: PROPERTIES, comments: [...COMMENTS, NOTE], externalLinks: [...NAMED, "数据连接"], unseen: ["otherLinks"] }, 2],
])("ExcelApi %s %j: what it tells, and what it does not", async (apiLevel, options, facts, syncs) => {
  const excel = startStandIn(BOOK, { apiLevel, ...options });
  expect(await readBookFacts(NAMES)).toEqual(facts);
  expect(excel.traffic).toHaveLength(syncs);
  expect(excel.writes()).toEqual([]);
});

test("what fails costs its own part only, and the words say which and what to do", async () => {
  const excel = startStandIn(BOOK, { faults: { refusals: { "comments.GetItem": "GeneralException", "comment.AuthorName": "GeneralException" } } });
  const facts = await readBookFacts(NAMES);
  expect(facts).toEqual({ properties: PROPERTIES, externalLinks: [...NAMED, "数据连接"], unseen: ["otherLinks"] });
  const { items, notLookedAt } = checkBeforePublishing(await readWorkbook(), facts);
  expect(notLookedAt).toEqual([expect.stringMatching(/^批注（请选“审阅—显示批注”.*检查文档/), expect.stringMatching(/^文件中保存的路径（.*网页版/), expect.stringMatching(/^图表.*“数据—编辑链接”/)]);
  expect(items.map(({ message }) => message)).toEqual([
    expect.stringContaining("隐藏的第 3 行有内容"), expect.stringContaining("“作者”写着“王某”"), expect.stringContaining("“最后保存者”写着“李某”"), expect.stringContaining("“审核人”写着“赵某”"),
    expect.stringMatching(/B3 的公式引用了外部文件或数据“汇总.xlsx”/), ...[...NAMED, "数据连接"].map((name) => expect.stringContaining(`“${name}”`) as string), expect.stringContaining("“单位”写着"),
  ]);
  expect(excel.writes()).toEqual([]);
});

test("notes without the comments are told, and the comments are named as unseen", async () => {
  startStandIn(BOOK, { apiLevel: "1.18", newerClient: true, faults: { refusals: { "workbook.Comments": "GeneralException" } } });
  expect(await readBookFacts(NAMES)).toMatchObject({ comments: [NOTE], unseen: ["comments", "otherLinks"] });
});

test("personal numbers in comments are told like those in cells", async () => {
  startStandIn(BOOK, { apiLevel: "1.10" });
  const { items } = checkBeforePublishing(await readWorkbook(), await readBookFacts(NAMES));
  expect(items.filter(({ level }) => level === "remove").map(({ message }) => message)).toEqual([expect.stringContaining("C4 的批注 有手机号"), expect.stringContaining("表2!A1 的批注 有身份证号")]);
  expect(items.find(({ kind }) => kind === "comment")?.message).toContain("署名 王某、李某");
});

test.each<[string, Partial<Faults>]>([["editMode", { editMode: true }], ["hung", { hang: Infinity }]])("%s stops it, and it works afterwards", async (code, faults) => {
  const excel = startStandIn(BOOK, { faults });
  await expect(readBookFacts(NAMES, { timeoutMs: 30 })).rejects.toMatchObject({ code });
  Object.assign(excel.faults, { editMode: false, hang: 0 });
  expect((await readBookFacts(NAMES)).properties).toHaveLength(5);
});
