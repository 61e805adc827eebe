import { onSheetsChanged } from "../../../src/hosts/excel/watch-sheets";
import { undoSheets } from "../../../src/hosts/excel/write/undo-sheets";
import { writeSheets } from "../../../src/hosts/excel/write/write-sheets";
import { startStandIn } from "../../excel-host/start-stand-in";
import type { StandIn } from "../../excel-host/stand-in";
import { notesPlan } from "./write-plans";

function open(apiLevel: string, online = false): StandIn {
  return startStandIn({ sheets: [{ name: "表1", cells: { A1: 1 } }, { name: "表2" }] }, { apiLevel, online });
}

/** Events reach their handlers through several promises of Microsoft's client. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

test.each(["1.7", "1.9", "1.15"])("ExcelApi %s: every kind of change is told, and none after the stop", async (apiLevel) => {
  const excel = open(apiLevel);
  let told = 0;
  const stop = await onSheetsChanged(() => { told += 1; });
  const after = async (change: () => void): Promise<number> => {
    const before = told;
    change();
    await settled();
    return told - before;
  };
  expect(await after(() => excel.edit("表1", "B2", 5))).toBe(1);
  expect(await after(() => excel.edit("表2", "A1", "x"))).toBe(1);
  expect(await after(() => excel.add({ name: "新表" }))).toBe(1);
  expect(await after(() => excel.edit("新表", "A1", 1))).toBe(1);
  expect(await after(() => excel.remove("表2"))).toBe(1);
  await stop();
  expect(await after(() => excel.edit("表1", "B2", 6))).toBe(0);
  expect(await after(() => excel.add({ name: "又一张" }))).toBe(0);
  expect(excel.writes()).toEqual([]);
});

test.each<[apiLevel: string, online: boolean, rows: number, results: number]>([["1.7", false, 0, 0], ["1.10", false, 0, 1], ["1.15", false, 1, 1], ["1.17", false, 1, 1], ["1.17", true, 1, 1]])("ExcelApi %s (online: %s): a rename, a move, a sheet hidden or shown alone are told, at the latest when the user goes to another sheet", async (apiLevel, online, rows, results) => {
  const excel = open(apiLevel, online);
  const ids: string[] = [];
  const stop = await onSheetsChanged(() => undefined, (id) => ids.push(id));
  await settled();
  const after = async (change: () => void, isTold = true): Promise<readonly string[]> => {
    ids.length = 0;
    change();
    await settled();
    // Told by itself on the web; otherwise seen when another sheet is looked at.
    if (!online && isTold) excel.activate("表1");
    await settled();
    return [...new Set(ids)].map((id) => excel.sheets().find((sheet) => sheet.id === id)?.name ?? "");
  };
  expect(await after(() => excel.rename("表2", "表二"))).toEqual(["表二"]);
  expect(await after(() => excel.hide("表二", "Hidden"), false)).toEqual(["表二"]);
  expect(await after(() => excel.hide("表二", "Visible"), false)).toEqual(["表二"]);
  expect(await after(() => excel.move("表二", 0))).toContain("表二");
  expect(await after(() => excel.hideRows("表1", [0]))).toHaveLength(rows);
  expect(await after(() => excel.calculate("表1", "A1", 3))).toHaveLength(results);
  expect(await after(() => undefined)).toEqual([]);
  await stop();
  expect(await after(() => excel.rename("表二", "表2"))).toEqual([]);
  expect(excel.writes()).toEqual([]);
});

test.each([["1.9", 0], ["1.9", 5], ["1.15", 0], ["1.15", 5], ["online", 0]])("ExcelApi %s, events %i ms late: what we write, write again and undo is not told; what the user does meanwhile and afterwards is", async (apiLevel, eventDelayMs) => {
  const excel = apiLevel === "online" ? open("1.17", true) : open(apiLevel);
  excel.faults.eventDelayMs = eventDelayMs;
  let told = 0;
  const after = async (change: () => unknown): Promise<number> => {
    const before = told;
    await change();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled();
    return told - before;
  };
  const stop = await onSheetsChanged(() => { told += 1; });
  await settled();
  expect(await after(() => writeSheets([notesPlan]))).toBe(0);
  expect(await after(() => writeSheets([notesPlan]))).toBe(0);
  const { written } = await writeSheets([notesPlan]);
  expect(await after(() => undoSheets(written))).toBe(0);
  excel.faults.refusals = { "tables.Add": "GeneralException" };
  expect(await after(() => writeSheets([notesPlan]).catch(() => undefined))).toBe(0);
  expect(await after(() => {
    excel.faults.refusals = {};
    const writing = writeSheets([notesPlan]);
    excel.edit("表1", "B2", 6);
    return writing;
  })).toBe(1);
  expect(await after(() => excel.edit("表1", "B2", 7))).toBe(1);
  // An Excel that does not say who it was leaves our own sheets to us.
  expect(await after(() => excel.edit(notesPlan.name, "G5", "手填的原因"))).toBe(apiLevel === "1.9" ? 0 : 1);
  expect(await after(() => excel.remove("表2"))).toBe(1);
  await stop();
});

test("an older Excel that tells nobody of changes says so, and is asked nothing", async () => {
  const excel = open("1.6");
  await expect(onSheetsChanged(() => undefined)).rejects.toMatchObject({ code: "noEvents", message: expect.stringContaining("不通知") as string });
  expect(excel.traffic).toHaveLength(0);
});

test("a cell in edit mode while the pane opens is said", async () => {
  const excel = open("1.15");
  excel.faults.editMode = true;
  await expect(onSheetsChanged(() => undefined)).rejects.toMatchObject({ code: "editMode" });
});

test.each([[{}, 1], [{ "worksheets._RegisterRowSortedEvent": "GeneralException" }, 2]])("it costs one sync; where Excel fails at a further event, edits are watched all the same (%j)", async (refusals, syncs) => {
  const excel = open("1.15");
  excel.faults.refusals = refusals as Record<string, string>;
  let told = 0;
  const stop = await onSheetsChanged(() => { told += 1; });
  expect(excel.traffic).toHaveLength(syncs);
  excel.edit("表1", "B2", 5);
  await settled();
  expect(told).toBeGreaterThan(0);
  await stop();
});
