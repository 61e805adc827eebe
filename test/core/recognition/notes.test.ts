import { isNote } from "../../../src/core/wording/notes";
import { sheet } from "../support/sheet";
import { tableIn } from "./seen";

const HEAD = "政府性基金预算支出情况表\n编制部门：云溪县水务局||||单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n";
const notes = (body: string): string[] => tableIn("budget-8", sheet("基金", HEAD + body)).notes.map(({ text, at }) => `${"ABCDE"[at.column] ?? ""}${String(at.row + 1)} ${text}`);
const SENTENCE = "云溪县水务局2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。";

test.each<[string, string, string]>([
  ["as the body's only row", SENTENCE, "A4"],
  ["over the name column", `|${SENTENCE}`, "B4"],
  ["below blank rows", `|\n|\n${SENTENCE}`, "A6"],
  ["below an empty total", `|合计\n${SENTENCE}`, "A5"],
  ["below a total of zeros", `|合计|0|0|0\n${SENTENCE}`, "A5"],
  ["in an amount column", `||${SENTENCE}`, "C4"],
])("a nil sentence %s", (_, body, at) => {
  const table = tableIn("budget-8", sheet("基金", HEAD + body));
  expect(notes(body)).toEqual([`${at} ${SENTENCE.normalize("NFKC")}`]);
  expect(table.strays).toEqual([]);
  expect(table.rows.filter(({ kind }) => kind === "code")).toEqual([]);
});

test("a note below figures is a note, and no broken name", () => {
  expect(notes("212|城乡社区支出|5||5\n|合计|5||5\n注：数据为四舍五入。")).toEqual(["A6 注:数据为四舍五入。"]);
});

test("both sides of T1 see one note once", () => {
  const drawing = "部门收支总体情况表\n收入||支出\n项目|预算数|功能分类|预算数\n一、本年收入|5|208社会保障和就业支出|5\n收入总计|5|支出总计|5\n备注：无。";
  expect(tableIn("budget-1", sheet("收支", drawing)).notes.map(({ text }) => text)).toEqual(["备注:无。"]);
});

test.each(["注：按功能分类填列", "备注：无", "说明：本表为空表", "本单位无政府性基金预算支出", "2024年未安排国有资本经营预算", "不涉及此项内容", "此表无数据"])("%s is a note", (text) => expect(isNote(text)).toBe(true));
test.each(["行政运行", "注册会计师管理", "说明书印刷", "其他政府性基金支出", "未成年人保护", "无障碍设施改造项目", "空港建设", "无线电管理项目支出"])("%s is the name of a line", (text) => expect(isNote(text)).toBe(false));
