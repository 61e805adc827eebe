import { OWN_SHEET_MARK, type SheetPlan } from "../../../src/core/workbook/sheet-plan";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import { removeSheets } from "../../../src/hosts/excel/write/remove-sheets";
import { undoSheets } from "../../../src/hosts/excel/write/undo-sheets";
import { writeSheets } from "../../../src/hosts/excel/write/write-sheets";
import { startStandIn } from "../../excel-host/start-stand-in";
import type { StandIn, StandInOptions } from "../../excel-host/stand-in";
import { chartPlan, notesPlan, prosePlan } from "./write-plans";

const TABLE5 = "表5 '一般'公共预算";

function open(options?: StandInOptions): StandIn {
  return startStandIn({
    sheets: [
      { name: "封面", cells: { A1: "某某局" } },
      { name: TABLE5, rows: [["科目", "数"], ["合计", { value: 3, formula: "=1+2", format: "0.00" }]], merges: ["A5:B5"] },
      { name: "隐藏", visibility: "Hidden", cells: { A1: 1 }, tables: ["底稿_增减说明"] },
    ],
  }, options);
}

const names = (excel: StandIn): string[] => excel.sheets().map(({ name, visibility }) => (visibility === "Visible" ? name : `${name} ${visibility}`));

/** All that a test can see of the sheets with these names, as text. */
const picture = (excel: StandIn, which: readonly string[]): string =>
  JSON.stringify(excel.sheets().filter(({ name }) => which.includes(name)), (_key, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value));

const value = (excel: StandIn, sheet: string, row: number, column: number): unknown => excel.sheet(sheet).cells.get(row)?.get(column);

const settings = (excel: StandIn, sheet: string, member: string): unknown[] => excel.sheet(sheet).settings.filter((one) => one.member === member).map((one) => one.value);

test("a new sheet stands at the end, marked, in two syncs and one more for the print layout", async () => {
  const excel = open();
  const { notices } = await writeSheets([notesPlan]);
  expect(excel.traffic).toHaveLength(3);
  expect(names(excel)).toEqual(["封面", TABLE5, "隐藏 Hidden", "底稿-增减说明"]);
  expect([...excel.sheet("底稿-增减说明").names.keys()]).toEqual([OWN_SHEET_MARK]);
  expect(excel.sheet("底稿-增减说明").names.get(OWN_SHEET_MARK)?.visible).toBe(false);
  expect(excel.selection().sheet).toBe("封面");
  expect(notices).toEqual([]);
});

test("text is text whatever it begins with; formulas only from formulas; a number typed over a text is a number again", async () => {
  const excel = open();
  await writeSheets([notesPlan]);
  const at = (row: number, column: number): unknown => value(excel, notesPlan.name, row, column);
  expect(at(3, 0)).toEqual({ value: "2080101", format: "@" });
  expect(at(3, 2)).toEqual({ value: 925.23, format: "0.00" });
  expect(at(3, 4)).toMatchObject({ formula: "=C4-D4", format: "0.00" });
  expect(at(3, 5)).toMatchObject({ formula: '=IF(D4=0,"",E4/D4)', format: "0.00%" });
  expect(at(3, 6)).toEqual({ value: "=1+1 人员增加", format: "@" });
  expect(at(4, 0)).toEqual({ value: "'05", format: "@" });
  expect(at(4, 1)).toEqual({ value: "+甲", format: "@" });
  expect(at(4, 2)).toEqual({ value: "约五百", format: "0.00" });
  expect(at(4, 3)).toEqual({ value: "=500", format: "0" });
  expect(at(4, 6)).toEqual({ value: "", format: "@" });
  expect(at(5, 3)).toEqual({ value: "05", format: "@" });
  const formulas = excel.sheet(notesPlan.name).cells;
  expect([...formulas.values()].flatMap((row) => [...row.values()]).filter(({ formula }) => formula !== undefined)).toHaveLength(3);
});

test("what we write is read back as it was planned", async () => {
  open();
  await writeSheets([notesPlan]);
  const sheet = (await readWorkbook()).sheets.find(({ name }) => name === notesPlan.name);
  const texts = notesPlan.rows.map(({ cells }) => cells.map((cell) => (typeof cell?.value === "string" && cell.formula === undefined ? cell.value.replace("\u0007", "") : undefined)));
  texts.forEach((row, r) => row.forEach((text, c) => { if (text !== undefined) expect(sheet?.rows[r]?.[c]?.value).toBe(text); }));
  expect(sheet?.merges).toHaveLength(3);
});

test("layout, links, table and validation", async () => {
  const excel = open();
  await writeSheets([notesPlan]);
  const of = (member: string): unknown[] => settings(excel, notesPlan.name, member);
  expect(of("format.ColumnWidth")).toEqual([72, 240, 84, 72, 60, 360]);
  expect(of("format.RowHeight")).toEqual([30, expect.any(Number), 20]);
  expect(of("format.RowHeight")[1]).toBeGreaterThan(18);
  expect(of("range.Hyperlink")).toEqual(["'表5 ''一般''公共预算'!E7"]);
  expect(of("freezePanes.FreezeAt")).toEqual([["A1:B3"]]);
  expect(excel.sheet(notesPlan.name).tables).toEqual([{ name: "底稿_增减说明_2", area: { top: 2, left: 0, bottom: 4, right: 6 } }]);
  expect(of("dataValidation.Rule")).toEqual([
    { decimal: { formula1: -1e12, formula2: 1e12, operator: "Between" } }, { list: { inCellDropDown: true, source: "增人,减人" } }, { wholeNumber: { formula1: -1e12, formula2: 1e12, operator: "Between" } },
  ]);
  expect(of("pageLayout.Orientation")).toEqual(["Landscape"]);
  expect(of("pageLayout.SetPrintTitleRows")).toEqual([["$1:$3"]]);
  expect(of("worksheet.Gridlines")).toEqual([false]);
  expect(of("font.Underline")).toEqual(["Single", "Single"]);
});

test("charts lie over cells of their own sheet; zeros are blank where the plan says so", async () => {
  const excel = open();
  await writeSheets([chartPlan]);
  const { charts } = excel.sheet(chartPlan.name);
  const [first, second] = ["2024年", "2023年"].map((name, at) => ({ name, values: `图表 it's 一!${"BC".charAt(at)}2:${"BC".charAt(at)}3`, categories: "图表 it's 一!A2:A3" }));
  expect(charts).toEqual([{ type: "Pie", series: [first] }, { type: "BarClustered", series: [first, second] }, { type: "ColumnClustered", series: [first, second] }]);
  expect(value(excel, chartPlan.name, 1, 2)).toEqual({ value: 0, format: "0.00;-0.00;" });
});

test("a sheet of ours is replaced in its place and kept, hidden, until the next writing", async () => {
  const excel = open();
  await writeSheets([notesPlan, chartPlan]);
  const first = excel.sheet(notesPlan.name).id;
  excel.edit(notesPlan.name, "G5", "手填的原因");
  const syncs = excel.traffic.length;
  await writeSheets([notesPlan]);
  expect(excel.traffic).toHaveLength(syncs + 4);
  expect(names(excel)).toEqual(["封面", TABLE5, "隐藏 Hidden", "底稿-增减说明", "底稿-增减说明（上一版） Hidden", chartPlan.name]);
  expect(excel.sheet("底稿-增减说明（上一版）").id).toBe(first);
  expect(value(excel, "底稿-增减说明（上一版）", 4, 6)).toMatchObject({ value: "手填的原因" });
  await writeSheets([notesPlan]);
  expect(names(excel)).toEqual(["封面", TABLE5, "隐藏 Hidden", "底稿-增减说明", "底稿-增减说明（上一版2） Hidden", chartPlan.name]);
});

test("a kept sheet that the user has unhidden is the user's", async () => {
  const excel = open();
  await writeSheets([notesPlan]);
  await writeSheets([notesPlan]);
  excel.sheet("底稿-增减说明（上一版）").visibility = "Visible";
  await writeSheets([notesPlan]);
  expect(names(excel)).toContain("底稿-增减说明（上一版）");
});

test("undo: what was added goes, what was replaced comes back as it was, with the sheet in front", async () => {
  const excel = open();
  await writeSheets([notesPlan]);
  excel.edit(notesPlan.name, "G5", "手填的原因");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(notesPlan.name).activate();
    await context.sync();
  });
  const before = [picture(excel, [notesPlan.name]), names(excel)];
  const { written } = await writeSheets([chartPlan, notesPlan]);
  expect(excel.selection().sheet).toBe(notesPlan.name);
  const syncs = excel.traffic.length;
  await undoSheets(written);
  expect(excel.traffic).toHaveLength(syncs + 3);
  expect([picture(excel, [notesPlan.name]), names(excel)]).toEqual(before);
  expect(excel.selection().sheet).toBe(notesPlan.name);
  const writes = excel.writes().length;
  await undoSheets(written);
  expect(excel.writes()).toHaveLength(writes);
});

test("undo leaves a sheet that the user has renamed since, and says so where the earlier one is gone", async () => {
  const excel = open();
  const one = await writeSheets([notesPlan]);
  const two = await writeSheets([notesPlan]);
  excel.rename(notesPlan.name, "我的底稿");
  await undoSheets(two.written);
  expect(names(excel).slice(3)).toEqual(["我的底稿", "底稿-增减说明"]);
  await writeSheets([notesPlan]);
  await writeSheets([notesPlan]);
  await expect(undoSheets(two.written)).rejects.toMatchObject({ code: "nothingToUndo", message: expect.stringContaining("没有改动工作簿") as string });
  await undoSheets(one.written);
  expect(names(excel).slice(3)).toEqual(["我的底稿", "底稿-增减说明", "底稿-增减说明（上一版2） Hidden"]);
});

test("a sheet of that name that is not ours: nothing is written, unless the caller knows it as ours", async () => {
  const excel = open();
  excel.add({ name: "底稿-增减说明", cells: { A1: "自己做的" } });
  const before = picture(excel, names(excel));
  await expect(writeSheets([chartPlan, notesPlan])).rejects.toMatchObject({ code: "nameTaken", message: "已有同名工作表“底稿-增减说明”，不是本工具生成的，没有写入。请改名后再试。" });
  expect(excel.writes()).toEqual([]);
  expect(picture(excel, names(excel))).toBe(before);
  await writeSheets([notesPlan], { replace: new Set(["底稿-增减说明"]) });
  expect(value(excel, "底稿-增减说明（上一版）", 0, 0)).toEqual({ value: "自己做的" });
});

test("only sheets of ours are removed, with what was kept of them", async () => {
  const excel = open();
  await writeSheets([notesPlan, chartPlan]);
  await writeSheets([notesPlan]);
  await expect(removeSheets([chartPlan.name, "封面"])).rejects.toMatchObject({ code: "notOurs", message: expect.stringContaining("工作表“封面”不是本工具生成的") as string });
  expect(names(excel)).toContain(chartPlan.name);
  await removeSheets([chartPlan.name, notesPlan.name, notesPlan.name.toLowerCase(), "没有"]);
  expect(names(excel)).toEqual(["封面", TABLE5, "隐藏 Hidden"]);
});

test("the last visible sheet is not removed", async () => {
  const excel = open();
  await writeSheets([notesPlan]);
  for (const name of ["封面", TABLE5]) excel.sheet(name).visibility = "VeryHidden";
  await expect(removeSheets([notesPlan.name])).rejects.toMatchObject({ code: "lastSheet" });
  expect(names(excel)).toContain(notesPlan.name);
});

test("no call ever writes to, renames, hides or deletes a sheet that is not ours", async () => {
  const excel = open();
  const theirs = new Set(excel.sheets().map(({ id }) => id));
  const others = ["封面", TABLE5, "隐藏"];
  const before = picture(excel, others);
  const { written } = await writeSheets([notesPlan, chartPlan, prosePlan(30)]);
  await writeSheets([notesPlan, prosePlan(20)]);
  await writeSheets([notesPlan]).then((last) => undoSheets(last.written));
  await undoSheets(written);
  excel.faults.refusals = { "tables.Add": "GeneralException" };
  await writeSheets([notesPlan]).catch(() => undefined);
  await removeSheets([notesPlan.name, chartPlan.name]);
  const touched = excel.writes().map(({ sheet }) => sheet);
  expect(touched.length).toBeGreaterThan(300);
  expect(touched.filter((id) => id === undefined || theirs.has(id))).toEqual([]);
  expect(picture(excel, others)).toBe(before);
});

test("as many syncs for 2,000 rows as for two, and as many calls but for the stripes that Microsoft's client cuts contents into", async () => {
  const line = notesPlan.rows[4] ?? { cells: [] };
  const rows = (count: number): SheetPlan => ({ ...prosePlan(0), rows: Array.from({ length: count }, () => line) });
  const calls: number[] = [];
  for (const count of [2, 2_000]) {
    const excel = open();
    await writeSheets([rows(count)]);
    expect(excel.traffic).toHaveLength(3);
    calls.push(excel.writes().filter(({ member }) => member !== "range.Values" && member !== "range.NumberFormat").length);
  }
  expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBeLessThan(5);
});

test("more than one request holds is cut, each far below the limit of Excel on the web", async () => {
  const excel = open();
  await writeSheets([prosePlan(3_000, "很长的一段话".repeat(120))]);
  const sent = excel.traffic.map((one) => one.sent);
  expect(sent.length).toBeGreaterThan(4);
  expect(sent.length).toBeLessThan(12);
  expect(Math.max(...sent)).toBeLessThan(3 * 1024 * 1024);
  expect(value(excel, "情况说明（生成）", 2_999, 0)).toMatchObject({ value: `${"很长的一段话".repeat(120)}2999` });
});

test("what is refused as too large all the same is sent in halves, nothing twice", async () => {
  const excel = open({ faults: { maxBytes: 150_000 } });
  await writeSheets([prosePlan(300)]);
  expect(value(excel, "情况说明（生成）", 299, 0)).toMatchObject({ value: "一般公共预算财政拨款支出299" });
  expect(excel.writes().filter(({ member }) => member === "worksheets.Add")).toHaveLength(1);
});

test.each<[string, RegExp | null]>([["1.4", /链接和冻结窗格、填写时的核对（数据有效性）、打印设置/], ["1.7", /不支持由程序设置填写时的核对（数据有效性）、打印设置/], ["1.8", /设置打印设置/], ["1.14", null]])("ExcelApi %s: what it has not is left out and said", async (apiLevel, words) => {
  const excel = open({ apiLevel });
  const { notices } = await writeSheets([notesPlan]);
  if (words === null) expect(notices).toEqual([]);
  else expect(notices.join()).toMatch(words);
  expect(value(excel, notesPlan.name, 3, 6)).toMatchObject({ value: "=1+1 人员增加" });
});
