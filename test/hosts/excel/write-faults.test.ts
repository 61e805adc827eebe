import { ExcelProblem } from "../../../src/hosts/excel/excel-problem";
import { removeSheets } from "../../../src/hosts/excel/write/remove-sheets";
import { undoSheets } from "../../../src/hosts/excel/write/undo-sheets";
import { writeSheets } from "../../../src/hosts/excel/write/write-sheets";
import { removeOffice, startStandIn } from "../../excel-host/start-stand-in";
import type { BookLiteral } from "../../excel-host/book";
import type { Faults, StandIn } from "../../excel-host/stand-in";
import { chartPlan, notesPlan, prosePlan } from "./write-plans";

const BOOK: BookLiteral = { sheets: [{ name: "表3", rows: [["a", 1], ["b", 2]] }] };

async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof ExcelProblem)) throw new Error(`not an ExcelProblem: ${String(error)}`);
  return error;
}

const picture = (excel: StandIn): string => JSON.stringify(excel.sheets(), (_key, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value));

test.each<[string, Partial<BookLiteral>, string, RegExp]>([
  ["a protected structure", { structureProtected: true }, "lockedStructure", /^工作簿的结构设了保护.*没有改动工作簿.*审阅—保护工作簿/],
  ["opened to read only", { readOnly: true }, "readOnly", /只读方式打开.*没有改动工作簿.*另存为/],
])("%s: said before anything is written", async (_title, book, code, words) => {
  const excel = startStandIn({ ...BOOK, ...book });
  const problem = await problemOf(writeSheets([notesPlan]));
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(words);
  expect(excel.writes()).toEqual([]);
  expect(excel.traffic).toHaveLength(1);
});

test("our sheet that the user has protected is left as it is", async () => {
  const excel = startStandIn({ sheets: [...BOOK.sheets, { name: notesPlan.name, protected: true, names: { 预决算公开助手: "" } }] });
  const problem = await problemOf(writeSheets([notesPlan]));
  expect(problem.message).toBe("工作表“底稿-增减说明”设了保护，没有改动工作簿。请选“审阅—撤消工作表保护”后再试。");
  expect((await problemOf(removeSheets([notesPlan.name]))).code).toBe("lockedSheet");
  expect(excel.writes()).toEqual([]);
});

test.each<[string, Partial<Faults>, string, RegExp]>([
  ["a cell is being edited", { editMode: true }, "editMode", /^Excel 正在编辑单元格，没有改动工作簿。请按回车键（Enter）/],
  ["a protected view", { accessDenied: true }, "accessDenied", /^Excel 不允许写入，没有改动工作簿：.*只能查看.*启用编辑/],
  ["a hang from the start", { hang: Infinity }, "hung", /没有回应，没有改动工作簿.*对话框/],
  ["writing refused", { refusals: { "worksheets.Add": "AccessDenied" } }, "accessDenied", /不允许写入/],
  ["another author", { refusals: { "range.Values": "Conflict" } }, "conflict", /^别人正在同时编辑/],
  ["an aborted request", { refusals: { "charts.Add": "RequestAborted" } }, "conflict", /写入有冲突，已撤回/],
  ["a failure half way", { refusals: { "tables.Add": "GeneralException" } }, "failed", /^Excel 没有完成写入，已撤回/],
  ["a failure right after a sheet was added", { refusals: { "names.Add": "GeneralException" } }, "failed", /已撤回/],
  ["a failure that cannot be taken back", { refusals: { "charts.Add": "GeneralException", "worksheet.Delete": "GeneralException" } }, "halfWritten", /没能全部撤回.*上一版/],
  ["no request small enough", { maxBytes: 3_000 }, "tooLarge", /^内容太大.*下载文件/],
])("%s: said in words of writing, and the workbook is as it was", async (title, faults, code, words) => {
  const excel = startStandIn(BOOK);
  await writeSheets([notesPlan]);
  await writeSheets([notesPlan]);
  const before = picture(excel);
  Object.assign(excel.faults, faults);
  const problem = await problemOf(writeSheets([chartPlan, notesPlan], { timeoutMs: 40 }));
  expect([title, problem.code]).toEqual([title, code]);
  expect(problem.message).toMatch(words);
  expect(problem.message).toMatch(/[\u4e00-\u9fff]。$/);
  if (code !== "halfWritten") expect(picture(excel)).toBe(before);
});

test("a write that hangs is not sent again; what it did after all is taken back, and what was kept before is still there", async () => {
  const excel = startStandIn(BOOK);
  await writeSheets([notesPlan]);
  await writeSheets([notesPlan]);
  const before = picture(excel);
  // The third request from here is the writing: it is done, but its answer is lost.
  excel.faults.loseAnswerAt = [excel.traffic.length + 3];
  const problem = await problemOf(writeSheets([notesPlan], { timeoutMs: 200 }));
  expect(problem.code).toBe("hung");
  expect(picture(excel)).toBe(before);
  expect(excel.writes().filter(({ member }) => member === "worksheets.Add")).toHaveLength(3);
});

test("what an earlier writing kept and cannot be deleted costs nobody the new sheets, and goes with the next writing", async () => {
  const excel = startStandIn(BOOK);
  await writeSheets([notesPlan]);
  await writeSheets([notesPlan]);
  excel.faults.refusals = { "worksheet.Delete": "GeneralException" };
  await writeSheets([notesPlan]);
  expect(excel.sheets().filter(({ name }) => name.includes("上一版"))).toHaveLength(2);
  excel.faults.refusals = {};
  await writeSheets([notesPlan]);
  expect(excel.sheets().filter(({ name }) => name.includes("上一版"))).toHaveLength(1);
});

test("a name taken between the syncs: that sheet is not touched, ours goes, and the words name it", async () => {
  const excel = startStandIn(BOOK);
  excel.faults.meanwhile = (request) => { if (request === 2) excel.add({ name: notesPlan.name, cells: { A1: "同事做的" } }); };
  const problem = await problemOf(writeSheets([chartPlan, notesPlan]));
  expect(problem.message).toBe("已有同名工作表“底稿-增减说明”，不是本工具生成的，没有写入。请改名后再试。");
  expect(excel.sheets().map(({ name }) => name)).toEqual(["表3", notesPlan.name]);
  expect(excel.sheet(notesPlan.name).cells.get(0)?.get(0)).toEqual({ value: "同事做的" });
});

test("our sheet deleted between the syncs", async () => {
  const excel = startStandIn(BOOK);
  await writeSheets([notesPlan]);
  const writing = excel.traffic.length + 3;
  excel.faults.meanwhile = (request) => { if (request === writing) excel.remove(notesPlan.name); };
  const problem = await problemOf(writeSheets([notesPlan]));
  expect(problem.code).toBe("gone");
  expect(excel.sheets().map(({ name }) => name)).toEqual(["表3"]);
});

test("cancelled between two requests: what was written is taken back", async () => {
  const excel = startStandIn(BOOK);
  const before = picture(excel);
  const controller = new AbortController();
  excel.faults.meanwhile = (request) => { if (request === 3) controller.abort(); };
  const problem = await problemOf(writeSheets([prosePlan(3_000, "很长的一段话".repeat(120))], { signal: controller.signal }));
  expect(problem.code).toBe("cancelled");
  expect(picture(excel)).toBe(before);
});

test("without a printer the sheets are written and the words say what is missing", async () => {
  const excel = startStandIn(BOOK, { faults: { refusals: { "pageLayout.PaperSize": "GeneralException" } } });
  const { notices } = await writeSheets([notesPlan]);
  expect(notices).toEqual(["打印设置没有设成（可能没有安装打印机），其余已写入。"]);
  expect(excel.sheets().map(({ name }) => name)).toEqual(["表3", notesPlan.name]);
});

test("a text that no cell holds is refused before anything is written", async () => {
  const excel = startStandIn(BOOK);
  expect((await problemOf(writeSheets([prosePlan(1, "字".repeat(33_000))]))).code).toBe("textTooLong");
  expect(excel.writes()).toEqual([]);
});

test("removing and undoing that stop half way say so", async () => {
  const excel = startStandIn(BOOK);
  const { written } = await writeSheets([notesPlan]);
  excel.faults.refusals = { "worksheet.Delete": "GeneralException" };
  expect((await problemOf(removeSheets([notesPlan.name]))).code).toBe("halfDone");
  expect((await problemOf(undoSheets(written))).message).toMatch(/没有全部完成.*再试一次。$/);
  excel.faults.refusals = {};
  await undoSheets(written);
  expect(excel.sheets().map(({ name }) => name)).toEqual(["表3"]);
});

test("without Office, and in an Excel that is too old", async () => {
  startStandIn(BOOK, { apiLevel: "1.3" });
  expect((await problemOf(writeSheets([notesPlan]))).message).toMatch(/^这个版本的 Excel 太旧.*没有改动工作簿/);
  removeOffice();
  expect((await problemOf(writeSheets([notesPlan]))).code).toBe("noOffice");
});
