import { checkBeforePublishing } from "../../../src/core/publishing/check-before-publishing";
import { plannedWorkbook } from "../../../src/core/workbook/planned-workbook";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";
import { recognise } from "../../../src/core/recognition/recognise";
import { planNotes } from "../../../src/core/notes/plan-notes";
import { readNotes } from "../../../src/core/notes/read-notes";
import { book, sheet } from "../support/sheet";

const users = book(sheet("表1", "部门收支总体情况表\n编制部门：云岭县水文局\n项目 | 预算数\n合计 | 5"));
const notes = plannedWorkbook(planNotes(recognise(users), readNotes(users, "budget"))).sheets;
const ours = (one: Sheet): Sheet => ({ ...one, ours: true });
const named = (name: string, more: Partial<Sheet> = {}): Sheet => ({ name, visibility: "visible", rows: [[{ value: name }]], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), ...more });
const told = (workbook: Workbook, ...more: readonly [facts?: Parameters<typeof checkBeforePublishing>[1], narrative?: Parameters<typeof checkBeforePublishing>[2]]): readonly string[] =>
  checkBeforePublishing(workbook, ...more).items.map(({ level, kind, message }) => `${level} ${kind} ${message}`);
const NOTHING = { properties: [], comments: [], externalLinks: [], keepsPath: false };

test("a plain workbook has nothing to be told; what a host cannot look at is said", () => {
  expect(checkBeforePublishing(users, NOTHING)).toEqual({ items: [], own: [], properties: [], notLookedAt: [] });
  expect(checkBeforePublishing(users).notLookedAt).toEqual([
    "批注（请选“审阅—显示批注”，或“文件—信息—检查问题—检查文档”）", "文档属性中的人名（请选“文件—信息—检查问题—检查文档”）",
    "外部链接（请选“数据—编辑链接”，新版叫“工作簿链接”）", "文件中保存的路径（请保存为 .xlsx 文件，用网页版打开再查一次）",
  ]);
  expect(checkBeforePublishing(users, { ...NOTHING, unseen: ["notes", "otherLinks"] }).notLookedAt).toEqual([expect.stringMatching(/^旧式批注.*显示所有注释/), expect.stringMatching(/^图表、数据有效性、超链接.*编辑链接/)]);
});

test("working sheets of ours go, our narrative stays, a copy without our mark is the user's", () => {
  const workbook: Workbook = { ...users, sheets: [...users.sheets, ...notes.map(ours), ours(named("校验报告")), ours(named("校验报告（上一版）", { visibility: "hidden", rows: [] })), ours(named("情况说明")), named("核实记录"), { ...(notes[0] ?? named("")), name: "我的" }] };
  const { own, items } = checkBeforePublishing(workbook, NOTHING);
  expect(own).toEqual([...notes.map(({ name }) => name), "校验报告", "校验报告（上一版）"]);
  expect(items.filter(({ kind }) => kind === "ownSheet").map(({ level, at }) => [level, at?.sheet]).slice(own.length)).toEqual([["decide", "核实记录"], ["decide", "我的"], ["look", "情况说明"]]);
});

test("hidden sheets, rows and columns with content are to be decided; empty hidden lines are nothing", () => {
  const workbook: Workbook = {
    ...users,
    sheets: [named("甲", { rows: [[{ value: 1 }], undefined, [undefined, { value: 2 }], [{ value: 3 }]], hiddenRows: new Set([1, 2, 3, 9]), hiddenColumns: new Set([1, 5]) }), named("乙", { visibility: "hidden" }), named("丙", { visibility: "veryHidden" })],
  };
  expect(told(workbook, NOTHING)).toEqual([
    expect.stringContaining("“甲”隐藏的第 3–4 行有内容"), expect.stringContaining("“甲”隐藏的 B 列有内容"), expect.stringContaining("“乙”是隐藏的"), expect.stringContaining("“丙”是深度隐藏的"),
  ]);
});

test("comments, links, the saved folder; names among the properties, but not programs, nobodies and the unit itself", () => {
  const at = { sheet: "表1", row: 1, column: 1 };
  expect(told(users, {
    comments: [{ at, authors: ["王某"], text: "" }, { at: { ...at, row: 2 }, authors: [], text: "" }], externalLinks: ["汇总.xlsx", "汇总.xlsx"], keepsPath: true,
    properties: [
      { name: "creator", value: "王某" }, { name: "lastModifiedBy", value: "Administrator" }, { name: "Company", value: "云岭县水文局" }, { name: "Manager", value: " " },
      { name: "KSOProductBuildVer", value: "2052-12.1", isCustom: true }, { name: "审核人", value: "李某", isCustom: true },
    ],
  })).toEqual([
    expect.stringMatching(/^decide comment 工作表“表1”有 2 处批注（B2、B3），署名 王某/), expect.stringContaining("“作者”写着“王某”"), expect.stringContaining("自定义属性“审核人”写着“李某”"),
    expect.stringContaining("文件夹"), expect.stringContaining("“汇总.xlsx”"),
  ]);
});

test("personal numbers in cells, by the label of their column or row, and in the narrative; masked", () => {
  const workbook: Workbook = { ...users, sheets: [named("名单", { rows: [[{ value: "姓名" }, { value: "手机" }], [{ value: "张某" }, { value: 13812345678 }]] }), named("表3", { rows: [[{ value: "项目" }, { value: "金额" }], [{ value: "水" }, { value: 13812345678 }]] })] };
  const items = told(workbook, NOTHING, { source: "docx", name: "说明.docx", paragraphs: [{ text: "受益人13912345678。", offset: 0, place: { file: "说明.docx", line: 7 } }] });
  expect(items).toEqual([expect.stringContaining("说明.docx 第 7 段 有手机号 1391*****78"), expect.stringContaining("名单!B2 有手机号 1381*****78，是作为联系电话写的")]);
});

test("what is said in comments is looked through for personal numbers", () => {
  const at = { sheet: "表1", row: 1, column: 1 };
  const comments = [{ at, authors: ["User"], text: "请核实张某 13912345678\n公民身份号码 11010519491231002X" }];
  expect(told(users, { ...NOTHING, comments })).toEqual([
    expect.stringContaining("remove personalNumber 表1!B2 的批注 有手机号 1391*****78"), expect.stringContaining("表1!B2 的批注 有身份证号 1101************2X"), expect.stringMatching(/^decide comment .*（B2）。/),
  ]);
});

test("formulas that lead to other workbooks, each workbook once with its first cell; texts, tables and this workbook's sheets lead nowhere", () => {
  const cells = (...formulas: readonly string[]): Sheet => named("表1", { rows: formulas.map((formula) => [{ value: 1, formula }]) });
  const linked = (...formulas: readonly string[]): readonly string[] => told({ ...users, sheets: [cells(...formulas)] }, NOTHING);
  expect(linked("1+'C:\\Users\\zhang\\[汇总 2024.xlsx]表 1'!$A$1", "SUM([b.xlsx]甲!A1:A3)", "'[b.xlsx]it''s'!A1", "'D:\\x\\c.xls'!合计", "'https://a.b/c/[d.xlsm]表'!A1")).toEqual(
    [["A1", "汇总 2024.xlsx"], ["A2", "b.xlsx"], ["A4", "c.xls"], ["A5", "d.xlsm"]].map(([cell, file]) => expect.stringContaining(`decide externalLink 工作表“表1”${String(cell)} 的公式引用了外部文件或数据“${String(file)}”`) as string));
  expect(linked('"[a.xlsx]表!"&A1', "SUM(表1[合计])", "表1[[#Headers],[a]]&表2!A1", "[@数]*乙!B1", "'甲[1]'!A1", "[1]表1!A1", "'a.xls'!A1", "'it''s'!A1")).toEqual([]);
});
