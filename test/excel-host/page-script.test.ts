import { JSDOM } from "jsdom";
import { excelHostScript } from "./page-script";
import type { StandInWindow } from "./page-entry";

interface PageWindow extends StandInWindow {
  readonly Excel: typeof Excel;
}

function pageWith(script: string): PageWindow {
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", url: "https://localhost/" });
  Object.assign(window, { TextEncoder });
  window.eval(script);
  return window as unknown as PageWindow;
}

test("one classic script brings Microsoft's client and the book, and lets a test be the user", async () => {
  const window = pageWith(excelHostScript({ name: "示例.xlsx", sheets: [{ name: "__proto__", cells: { B2: "</script>\u2028'\"\\" } }] }, { apiLevel: "1.9" }));
  const read = (): Promise<unknown> => window.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("__proto__").getRange("B2:C2");
    range.load("values");
    await context.sync();
    return range.values[0];
  });
  expect(await read()).toEqual(["</script>\u2028'\"\\", ""]);
  window.standIn.edit("__proto__", "C2", 7);
  expect(await read()).toEqual(["</script>\u2028'\"\\", 7]);
  window.standIn.faults.editMode = true;
  await expect(read()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  expect(window.Office).toMatchObject({ context: { host: "Excel" } });
  expect(window.standIn.isSetSupported("ExcelApi", "1.13")).toBe(false);
});

test("the script holds no eval of ours and cannot end a script element early", () => {
  const ours = excelHostScript({ sheets: [{ name: "</script>" }] }).split("\n;(function () {").pop() ?? "";
  expect(ours).not.toMatch(/\beval\(|new Function|<\/script/);
});
