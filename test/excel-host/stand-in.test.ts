import { startStandIn } from "./start-stand-in";

const BOOK = { sheets: [{ name: "表", rows: [["a", 1]] }, { name: "锁", cells: { A1: 1 }, protected: true }] };

// These hold the stand-in to what Excel and Microsoft's client do, so that a passing test of the pane means something.

test("reading before load and sync is refused by Microsoft's own client", async () => {
  startStandIn(BOOK);
  await expect(Excel.run(async (context) => context.workbook.worksheets.getItem("表").getRange("A1").values)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a write is in the journal, and a protected sheet refuses it", async () => {
  const excel = startStandIn(BOOK);
  const write = (sheet: string): Promise<void> => Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A1").values = [["neu"]];
    await context.sync();
  });
  await write("表");
  await expect(write("锁")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(excel.writes().map(({ member }) => member)).toEqual(["range.Values", "range.Values"]);
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  ["a recoloured tab", ({ workbook }) => { workbook.worksheets.getItem("表").tabColor = "#FF0000"; }, "worksheet.TabColor"],
  ["a deleted row", ({ workbook }) => { workbook.worksheets.getItem("表").getRange("A1").delete("Up"); }, "range.Delete"],
  ["an unprotected sheet", ({ workbook }) => { workbook.worksheets.getItem("锁").protection.unprotect(); }, "protection.Unprotect"],
  ["a cleared range", ({ workbook }) => { workbook.worksheets.getItem("表").getRange("A1").clear(); }, "range.Clear"],
])("%s is taken for a write, though the stand-in cannot do it", async (_title, change, member) => {
  const excel = startStandIn(BOOK);
  await expect(Excel.run(async (context) => {
    change(context);
    await context.sync();
  })).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(excel.writes().map((entry) => entry.member)).toEqual([member]);
});

test("a member above the API level is refused", async () => {
  startStandIn(BOOK, { apiLevel: "1.12" });
  await expect(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").getMergedAreasOrNullObject().load("areas/items/address");
    await context.sync();
  })).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("ranges that are kept cost a second request, as in Excel", async () => {
  const excel = startStandIn(BOOK);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").load("values");
    await context.sync();
  });
  expect(excel.traffic).toHaveLength(2);
});
