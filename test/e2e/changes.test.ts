import type { Browser, Page } from "playwright-core";
import type { StandInWindow } from "../excel-host/page-entry";
import { makeAgency, type Agency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { standardLayout } from "../generator/layout";
import { withProseSheet } from "../generator/narrative/as-host";
import { narrativeOf } from "../generator/narrative/narrative-of";
import { standardWording } from "../generator/narrative/wording";
import { writeXlsx } from "../generator/write-xlsx";
import { axeViolations } from "./support/axe";
import { launch, listenForErrors } from "./support/browser";
import { openPane, press, sampleBook } from "./support/excel-pane";
import { distFolder, serve } from "./support/serve";
import type { Served } from "./support/serve";

jest.setTimeout(120_000);
const T5 = "表5 一般公共预算支出情况表";
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

/** For whoever looks: PICTURES=folder. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["PICTURES"];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
};

test("in Excel: beside the first check an edit shows at once, its line selects the cell, its sentence the words", async () => {
  const { page, errors } = await openPane(browser, served.url, await sampleBook());
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  await page.click("#tab-changes");
  await page.waitForSelector("#panel-changes h2:has-text('和改动前的工作簿对照')");
  expect(await axeViolations(page)).toEqual([]);
  await picture(page, "excel-start-360");
  await press(page, "与首次校验时相比");
  await page.waitForSelector("#panel-changes h2:has-text('没有数字变动')");
  await picture(page, "excel-nothing-360");
  await page.evaluate((sheet) => (window as unknown as StandInWindow).standIn.edit(sheet, "F15", 200), T5);
  await page.waitForSelector("#panel-changes .change");
  expect(await page.locator("#tab-changes .count").innerText()).toBe("1");
  const line = page.locator("#panel-changes .change .finding-head");
  expect(await line.innerText()).toMatch(/2080505 .+ · 基本支出[\s\S]*170\.88[\s\S]*200\.00[\s\S]*\+29\.12/);
  const writes = (): Promise<number> => page.evaluate(() => (window as unknown as StandInWindow).standIn.writes().length);
  const selection = (): Promise<unknown> => page.evaluate(() => (window as unknown as StandInWindow).standIn.selection());
  await line.click();
  await page.waitForTimeout(100);
  expect(await selection()).toEqual({ sheet: T5, cells: "F15" });
  await page.evaluate((sheet) => (window as unknown as StandInWindow).standIn.edit(sheet, "E15", 200), T5);
  const quote = page.locator("#panel-changes .change-quote .finding-head").first();
  await quote.waitFor();
  await picture(page, "excel-edit-360");
  expect(await quote.innerText()).toMatch(/^(待改|先核对表)[\s\S]*170\.88/);
  await quote.focus();
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.textContent ?? "")).toContain("2080505");
  await quote.click();
  await page.waitForSelector("#panel-text mark:has-text('170.88')");
  await page.waitForTimeout(100);
  expect(await selection()).toMatchObject({ sheet: "情况说明" });
  expect([await writes(), errors]).toEqual([0, []]);
  await page.close();
});

test("in the browser: a workbook of before is chosen, what is to be rewritten comes first and can be had alone; another unit's is told", async () => {
  const agency = makeAgency(5, { year: 2024, rounding: "exact", transfers: true, ownFunds: true, units: 1 });
  const later: Agency = { ...agency, entries: agency.entries.map((entry, at) => (at === 0 ? { ...entry, yuan: entry.yuan + 123_400 } : entry)) };
  const text = narrativeOf(agency, standardWording);
  const bytes = (of: Agency, told = text): Buffer => Buffer.from(writeXlsx(withProseSheet(layOut(of, standardLayout).workbook, told)));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors = listenForErrors(page);
  await page.goto(`${served.url}/browser.html`);
  await page.setInputFiles("input[type=file]", { name: "改后.xlsx", mimeType: "", buffer: bytes(later) });
  await page.waitForSelector(".finding");
  const choose = async (name: string, buffer: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, "选择改动前的工作簿")]);
    await chooser.setFiles({ name, mimeType: "", buffer });
  };
  await page.click("#tab-changes");
  await choose("别家.xlsx", bytes(makeAgency(77, { year: 2024 })));
  await page.waitForSelector("#panel-changes .message:has-text('不是本单位')");
  await page.waitForSelector(".companions-told:has-text('别家.xlsx（未采用）')");
  await choose("改前.xlsx", bytes(agency));
  await page.waitForSelector("#panel-changes .change-quote-outdated");
  expect(await page.locator(".changes-verdict").innerText()).toMatch(/与“改前\.xlsx”对照：公开表有 \d+ 个数字变化；情况说明中 \d+ 处还是原来的数/);
  for (const [width, scheme] of [[1280, "light"], [1280, "dark"], [400, "light"], [320, "dark"]] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(page, `browser-${String(width)}-${scheme}`);
  }
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  const figures = await page.locator("#tab-changes .count").innerText();
  await page.locator("#panel-changes fluent-toggle-button").click();
  await page.waitForTimeout(100);
  expect(Number(figures)).toBeGreaterThan(await page.locator("#panel-changes .change").count());
  expect(await page.locator("#panel-changes .change-quote").count()).toBe(await page.locator("#panel-changes .change-quote-outdated").count());
  await page.locator("#panel-changes .change .finding-head").first().click();
  expect(await page.locator(".grid .mark").count()).toBeGreaterThan(0);
  await picture(page, "browser-only");
  // The corrected file takes the place of the first one, and is held against the same.
  await page.setInputFiles("input[type=file]", { name: "改后.xlsx", mimeType: "", buffer: bytes(later, narrativeOf(later, standardWording)) });
  await page.waitForSelector("#panel-changes .empty:has-text('没有待改的句子')");
  await press(page, "显示全部变动");
  await page.waitForSelector("#panel-changes .tag-settled:has-text('已改')");
  expect(errors).toEqual([]);
  await page.close();
});
