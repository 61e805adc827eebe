import { ExcelProblem, toExcelProblem } from "../../../src/hosts/excel/excel-problem";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import { removeOffice, startStandIn } from "../../excel-host/start-stand-in";
import type { Faults, StandIn } from "../../excel-host/stand-in";

const BOOK = { sheets: [{ name: "表3", rows: [["a", 1], ["b", 2]] }] };

async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof ExcelProblem)) throw new Error(`not an ExcelProblem: ${String(error)}`);
  return error;
}

test.each<[string, Partial<Faults>, string, RegExp]>([
  ["a cell is being edited", { editMode: true }, "editMode", /按回车键（Enter）结束编辑/],
  ["a protected view", { accessDenied: true }, "accessDenied", /启用编辑/],
  ["some failure inside Excel", { refusals: { "worksheets.GetItem": "GeneralException" } }, "failed", /再试/],
  ["a sheet gone meanwhile", { refusals: { "worksheet.GetRange": "ItemNotFound" } }, "gone", /工作表“表3”.*请重新校验/],
  ["an Excel without used ranges", { refusals: { "worksheet.GetUsedRangeOrNullObject": "ApiNotFound" } }, "unsupported", /更新 Excel/],
  ["an answer above any limit", { maxBytes: 30 }, "tooLarge", /太大/],
  ["values of even one cell withheld", { nullAbove: 0 }, "tooLarge", /工作表“表3”太大.*Ctrl\+End/],
])("%s: a plain message that says what to do", async (_title, faults, code, words) => {
  const excel = startStandIn(BOOK, { faults });
  const problem = await problemOf(readWorkbook());
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(words);
  expect(problem.message).toMatch(/[\u4e00-\u9fff]。$/);
  expect(problem.technical).toBeTruthy();
  expect(excel.writes()).toEqual([]);
});

test("reading works again as soon as Enter was pressed", async () => {
  const excel = startStandIn(BOOK, { faults: { editMode: true } });
  expect((await problemOf(readWorkbook())).retry).toBe(true);
  excel.faults.editMode = false;
  expect((await readWorkbook()).sheets[0]?.rows).toHaveLength(2);
});

test.each([2, 3])("a sheet renamed or deleted before sync %i is told; one added is read the next time", async (which) => {
  const during = async (act: (excel: StandIn) => void): Promise<unknown> => {
    const excel = startStandIn({ sheets: [...BOOK.sheets, { name: "表4", rows: [["c", 3]] }] });
    excel.faults.meanwhile = (request) => { if (request === which) act(excel); };
    return readWorkbook().then(({ sheets }) => sheets.map(({ name }) => name), ({ message }: Error) => message);
  };
  const gone = "找不到工作表或其中的单元格：可能刚被改名、移动或删除。请重新校验。";
  expect(await during((excel) => excel.rename("表4", "表5"))).toBe(gone);
  expect(await during((excel) => excel.remove("表4"))).toBe(gone);
  expect(await during((excel) => excel.add({ name: "表6" }))).toEqual(["表3", "表4"]);
});

test.each([1, 2, 3])("a sync that hangs is asked for again (sync %i)", async (which) => {
  const excel = startStandIn(BOOK, { faults: { hangAt: [which] } });
  expect((await readWorkbook({ timeoutMs: 40 })).sheets[0]?.rows).toHaveLength(2);
  expect(excel.traffic).toHaveLength(4);
});

test("a sync that hangs twice is given up, in bounded time", async () => {
  const excel = startStandIn(BOOK, { faults: { hang: Infinity } });
  const started = Date.now();
  const problem = await problemOf(readWorkbook({ timeoutMs: 40 }));
  expect(problem.code).toBe("hung");
  expect(problem.message).toMatch(/没有回应.*对话框.*回车键/);
  expect(Date.now() - started).toBeLessThan(30_000);
  expect(excel.traffic).toHaveLength(2);
});

test("a cancel before the first sync asks Excel nothing", async () => {
  const excel = startStandIn(BOOK);
  expect((await problemOf(readWorkbook({ signal: AbortSignal.abort() }))).code).toBe("cancelled");
  expect(excel.traffic).toHaveLength(0);
});

test("a cancel takes effect at once, even while Excel hangs", async () => {
  const excel = startStandIn(BOOK, { faults: { hang: Infinity } });
  const controller = new AbortController();
  const reading = problemOf(readWorkbook({ signal: controller.signal }));
  setTimeout(() => controller.abort(), 20);
  expect((await reading).code).toBe("cancelled");
  expect(excel.traffic).toHaveLength(1);
});

test("a cancel between syncs sends no further one", async () => {
  const excel = startStandIn(BOOK);
  const controller = new AbortController();
  const problem = await problemOf(readWorkbook({ signal: controller.signal, onProgress: ({ total }) => { if (total > 0) controller.abort(); } }));
  expect(problem.code).toBe("cancelled");
  expect(excel.traffic).toHaveLength(2);
});

test("without Office there is a way out", async () => {
  removeOffice();
  const problem = await problemOf(readWorkbook());
  expect(problem.code).toBe("noOffice");
  expect(problem.message).toMatch(/网页版/);
  expect(problem.retry).toBe(false);
});

test("whatever is thrown becomes an ExcelProblem with what was thrown in it", () => {
  expect(toExcelProblem("boom")).toMatchObject({ code: "failed", technical: "boom" });
  expect(toExcelProblem(undefined)).toMatchObject({ code: "failed", technical: "undefined" });
  expect(toExcelProblem({ code: "constructor", message: "m" })).toMatchObject({ code: "failed", technical: "constructor: m" });
  const known = new ExcelProblem("gone");
  expect(toExcelProblem(known)).toBe(known);
});
