import { createLiveBook, type LiveBook } from "../../../src/hosts/excel/live-book";
import { readWorkbook } from "../../../src/hosts/excel/read-workbook";
import { writeSheets } from "../../../src/hosts/excel/write/write-sheets";
import type { BookLiteral } from "../../excel-host/book";
import { startStandIn } from "../../excel-host/start-stand-in";
import type { StandIn, StandInOptions } from "../../excel-host/stand-in";
import { plain } from "./plain-snapshot";
import { notesPlan } from "./write-plans";

const BOOK: BookLiteral = {
  sheets: [
    { name: "表1", cells: { A1: 1, B2: { value: 2, format: "0.00" } }, merges: ["A1:A2"] }, { name: "表2", cells: { A1: { value: 1, formula: "=表1!A1" } }, hiddenRows: [0] },
    { name: "表3", cells: { C3: "文字" }, visibility: "Hidden" }, { name: "空" }, { name: "部分隐藏", cells: { A1: 1, A2: 2, A3: 3 }, hiddenRows: [1] },
  ],
};

/** Events reach their handlers through several promises of Microsoft's client. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** A book that is watched and read, with how to edit it and count what reading it again costs. */
async function open(options: StandInOptions = {}): Promise<{ readonly excel: StandIn; readonly book: LiveBook; readonly again: () => Promise<number> }> {
  const excel = startStandIn(BOOK, options);
  const book = createLiveBook();
  await book.watch(() => undefined);
  await settled();
  await book.read({});
  const again = async (): Promise<number> => {
    await settled();
    const before = excel.traffic.length;
    const read = await book.readChanged({});
    const syncs = excel.traffic.length - before;
    expect(plain(read)).toEqual(plain(await readWorkbook()));
    return syncs;
  };
  return { excel, book, again };
}

test.each<[string, (excel: StandIn) => unknown, number]>([
  ["nothing", () => undefined, 1],
  ["a cell, and what reads it by a formula", (excel) => {
    excel.edit("表1", "A1", 7);
    // Excel calculates what reads it and tells of that to nobody.
    excel.sheet("表2").cells.get(0)?.set(0, { value: 7, formula: "=表1!A1" });
  }, 1],
  ["a sheet that was empty", (excel) => excel.edit("空", "B2", "新"), 1],
  ["a sheet emptied", (excel) => excel.edit("表3", "C3", ""), 1],
  ["a sheet of which some rows are hidden", (excel) => excel.edit("部分隐藏", "A2", 5), 1],
  ["other rows hidden", (excel) => excel.hideRows("部分隐藏", [0]), 1],
  ["no rows hidden any more", (excel) => excel.hideRows("部分隐藏", []), 1],
  ["all rows hidden", (excel) => excel.hideRows("表1", [0, 1]), 1],
  ["some rows hidden of a sheet that had none, which must be asked for", (excel) => excel.hideRows("表1", [0]), 2],
  ["columns hidden, which nobody is told", (excel) => excel.hideColumns("表3", [2]), 1],
  ["a row more where some are hidden", (excel) => excel.edit("部分隐藏", "A4", 5), 2],
  ["manual calculation", (excel) => excel.setCalculation("Manual"), 1],
  ["a new result, told by its calculation", (excel) => excel.calculate("表2", "A1", { value: 9, formula: "=表1!A1" }), 1],
  ["a sheet shown", (excel) => excel.hide("表3", "Visible"), 1],
  ["a sheet moved", (excel) => excel.move("表3", 0), 4],
  ["a sheet added: all is read", (excel) => excel.add({ name: "新表", cells: { A1: 1 } }), 3],
  ["a sheet renamed, which nobody is told", (excel) => excel.rename("空", "改名"), 4],
  ["a sheet deleted, which is found out by asking for it", (excel) => excel.remove("空"), 4],
  ["sheets of ours written, of which the listener is not told: all is read", () => writeSheets([notesPlan]), 3],
])("%s: the same as a full reading, in so many syncs", async (_what, change, syncs) => {
  const { excel, again } = await open();
  await change(excel);
  expect(await again()).toBe(syncs);
  expect(await again()).toBe(1);
});

test.each([0, 1])("what grew without being told is read (%i sheets edited)", async (edited) => {
  const { excel, again } = await open();
  excel.sheet("表1").cells.set(9, new Map([[0, { value: "新" }]]));
  if (edited > 0) excel.edit("表3", "C3", "改");
  expect(await again()).toBe(2);
  expect(await again()).toBe(1);
});

test("what was told and could not be read is read the next time", async () => {
  const { excel, book, again } = await open();
  excel.edit("表1", "A1", 9);
  await settled();
  excel.faults.editMode = true;
  await expect(book.readChanged({})).rejects.toMatchObject({ code: "editMode" });
  excel.faults.editMode = false;
  expect(await again()).toBe(1);
});

test("an answer too large and a book that is not watched are read in full", async () => {
  const { excel, again } = await open();
  excel.edit("表1", "A1", "长".repeat(900));
  excel.faults.maxBytes = 2600;
  expect(await again().catch(() => "too large for all")).not.toBe(1);
  const alone = createLiveBook();
  excel.faults.maxBytes = 5_000_000;
  await alone.read({});
  const before = excel.traffic.length;
  await alone.readChanged({});
  expect(excel.traffic.length - before).toBeGreaterThanOrEqual(3);
});

test.each(["1.9", "1.15"])("ExcelApi %s: what the user types on a sheet of ours is read again", async (apiLevel) => {
  const { excel, again } = await open({ apiLevel });
  await writeSheets([notesPlan]);
  await again();
  excel.edit(notesPlan.name, "B9", "填好的");
  await again();
});

test("two readings at once are no ground to build on: the next one is whole", async () => {
  const { excel, book, again } = await open();
  const both = [book.read({}), book.readChanged({})];
  excel.edit("表1", "A1", 11);
  await Promise.all(both);
  expect(await again()).toBe(3);
  expect(await again()).toBe(1);
});
