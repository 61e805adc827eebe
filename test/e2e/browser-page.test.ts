import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import * as xlsx from "@e965/xlsx";
import type { Cell } from "../../src/core/workbook/cell";
import { makeAgency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { standardLayout } from "../generator/layout";
import { writeXlsx } from "../generator/write-xlsx";
import { sheetOf } from "../taskpane/fixtures/workbook";
import { axeViolations } from "./support/axe";
import { launch, listenForErrors } from "./support/browser";
import { distFolder, serve } from "./support/serve";
import type { Served } from "./support/serve";

jest.setTimeout(120_000);
const sample = readFileSync(resolve(__dirname, "../../assets/sample-budget.xlsx"));
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  served = await serve(distFolder());
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const places = {
  "a double-click (file://)": () => pathToFileURL(resolve(distFolder(), "browser.html")).href,
  "a server": () => `${served.url}/browser.html`,
};

async function open(url: string): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const errors = listenForErrors(page);
  await page.goto(url);
  await page.waitForSelector("text=把预算公开表拖到这里");
  return { page, errors };
}

const give = async (page: Page, ...files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> =>
  page.setInputFiles("input[type=file]", files.map((f) => ({ ...f, mimeType: "application/octet-stream" })));

describe.each(Object.entries(places))("opened by %s", (_how, url) => {
  test("reads the sample, lists what is wrong and shows a finding's cells in its sheet, all under the content policy", async () => {
    const { page, errors } = await open(url());
    await give(page, { name: "sample-budget.xlsx", buffer: sample });
    await page.waitForSelector(".finding");
    expect(await page.locator(".meta-facts").innerText()).toContain("认出 11 张表");
    // Planted there: two digits swapped in a 项 of 表3 (see test/generator/sample-mistakes.ts).
    await page.locator("fluent-text-input input").fill("表3 G24");
    await page.locator(".finding-error .finding-head").first().click();
    expect(await page.locator(".grid-title").innerText()).toMatch(/^表3/);
    expect((await page.locator(".grid .mark").allInnerTexts()).join(" ")).toContain("352.74");
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("reads a legacy .xls, whose reader comes as a script of its own", async () => {
    const { page, errors } = await open(url());
    const book = xlsx.utils.book_new(xlsx.utils.aoa_to_sheet([["没有表"], [1]]), "旧表");
    await give(page, { name: "旧.xls", buffer: xlsx.write(book, { type: "buffer", bookType: "biff8" }) as Buffer });
    await page.waitForSelector("text=没有认出公开表");
    await page.click("#tab-ledger");
    expect(await page.locator("#panel-ledger").innerText()).toContain("旧表");
    expect(errors).toEqual([]);
    await page.close();
  });

  test("tells of an unreadable file in words, and reads the next one", async () => {
    const { page, errors } = await open(url());
    await give(page, { name: "坏.xlsx", buffer: Buffer.from("not a workbook at all") }, { name: "sample-budget.xlsx", buffer: sample });
    await page.waitForSelector("[role=alert]");
    expect(await page.locator("[role=alert]").innerText()).toContain("不是 Excel 工作簿");
    // The list is drawn anew when the second file has been checked: what is clicked before may be gone.
    await page.waitForSelector(".file-line:nth-child(2) .severity");
    await page.click(".file:has-text('sample-budget.xlsx')");
    await page.waitForSelector(".meta-facts:has-text('认出')");
    expect(errors).toEqual([]);
    await page.close();
  });
});

test("several files are dropped at once, anywhere on the page", async () => {
  const { page } = await open(places["a server"]());
  const transfer = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    for (const name of ["一.xlsx", "二.xlsx"]) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, [...sample]);
  await page.dispatchEvent("header", "drop", { dataTransfer: transfer });
  await page.waitForSelector(".file-line:nth-child(2) .severity");
  expect(await page.locator(".file-name").allInnerTexts()).toEqual(["一.xlsx", "二.xlsx"]);
  await page.close();
});

test("what a workbook holds is shown and never run", async () => {
  const { page, errors } = await open(places["a server"]());
  const evil = "<img src=x onerror=\"window.hacked=1\">";
  const sheets = [evil.slice(0, 20), "__proto__", "=cmd|'calc'"].map((name) => sheetOf(name, [[evil], ["<script>window.hacked=1</script>"]]));
  await give(page, { name: `${evil.replace(/[\\/"]/g, "")}.xlsx`, buffer: Buffer.from(writeXlsx({ name: "x.xlsx", sheets, notices: [] })) });
  await page.waitForSelector(".meta-facts:has-text('认出')");
  await page.click("#tab-ledger");
  const ledger = await page.locator("#panel-ledger").innerText();
  expect([ledger.includes("<img src=x onerror="), ledger.includes("__proto__")]).toEqual([true, true]);
  expect(await page.evaluate(() => ("hacked" in window))).toBe(false);
  expect(errors).toEqual([]);
  await page.close();
});

test("a sheet of ten thousand rows is drawn around the cell only", async () => {
  const { page } = await open(places["a server"]());
  const rows = Array.from({ length: 10_000 }, (_, i): readonly (string | number)[] => (i < 4
    ? [["部门支出总体情况表", "", "", "", "", "", ""], ["编制部门：云岭县水文监测中心", "", "", "", "", "", "单位：万元"],
        ["功能分类科目编码", "", "", "功能分类科目名称", "支出预算", "", ""], ["类", "款", "项", "", "合计", "基本支出", "项目支出"]][i] ?? []
    : ["208", "01", String((i % 99) + 1).padStart(2, "0"), "行政运行", i === 9000 ? 7 : 5, 2, 3]));
  const sheet = sheetOf("表3", rows);
  const blank = (row: readonly (Cell | undefined)[] | undefined): readonly (Cell | undefined)[] => (row ?? []).map((c) => (c?.value === "" ? undefined : c));
  await give(page, { name: "大.xlsx", buffer: Buffer.from(writeXlsx({ name: "大.xlsx", sheets: [{ ...sheet, rows: sheet.rows.map(blank) }], notices: [] })) });
  await page.waitForSelector(".finding");
  await page.locator("fluent-text-input input").fill("E9001");
  await page.locator(".finding-error .finding-head").first().click();
  await page.waitForSelector(".grid .mark-current");
  expect(await page.locator(".grid tbody tr").count()).toBeLessThan(400);
  await page.close();
});

test("what is said of a finding is in the copy that is downloaded, and stands when that is opened", async () => {
  const { page, errors } = await open(`${served.url}/browser.html`);
  await give(page, { name: "sample-budget.xlsx", buffer: sample });
  await page.locator(".finding-error .finding-head").first().click();
  await page.click("fluent-button:has-text('核实…')");
  await page.click("fluent-button:has-text('记入核实记录')");
  await page.waitForSelector(".tag-settled:visible");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(".foot fluent-button:has-text('下载含核实记录的工作簿')")]);
  expect(file.suggestedFilename()).toBe("sample-budget（含核实记录）.xlsx");
  const copy = readFileSync(await file.path());
  await give(page, { name: "copy.xlsx", buffer: copy });
  await page.waitForSelector(".meta-name:has-text('copy.xlsx')");
  await page.waitForSelector(".meta-facts:has-text('认出 11 张表')");
  expect(await page.locator(".tag-settled:visible").count()).toBe(1);
  expect(errors).toEqual([]);
  await page.close();
});

test("on a narrow page the sheet over the list can be put away, and the keyboard is back at the finding", async () => {
  const { page, errors } = await open(`${served.url}/browser.html`);
  await page.setViewportSize({ width: 400, height: 700 });
  await give(page, { name: "sample-budget.xlsx", buffer: sample });
  await page.locator(".finding-error .finding-head").first().click();
  await page.waitForSelector(".grid .mark-likely");
  await page.click("button[aria-label=收起表格]");
  expect(await page.locator(".grid-panel").isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("finding-head");
  expect(errors).toEqual([]);
  await page.close();
});

test("a rounding tail accuses no cell", async () => {
  const { page, errors } = await open(`${served.url}/browser.html`);
  await give(page, { name: "尾差.xlsx", buffer: Buffer.from(writeXlsx(layOut(makeAgency(3, { year: 2024, rounding: "tails" }), standardLayout).workbook)) });
  await page.locator(".finding-info .finding-head").first().click();
  await page.waitForSelector(".grid .mark");
  expect(await page.locator(".finding.open .finding-body").innerText()).toMatch(/对照[^]*所在单元格[^]*有关的单元格/);
  expect(await page.locator(".mark-likely, .legend-likely:visible").count()).toBe(0);
  expect(await page.locator("main").innerText()).not.toContain("最可能有误");
  expect(errors).toEqual([]);
  await page.close();
});
