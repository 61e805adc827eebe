import type { Browser, Page } from "playwright-core";
import type { BookLiteral } from "../excel-host/book";
import type { StandInWindow } from "../excel-host/page-entry";
import type { StartOptions } from "../excel-host/start-stand-in";
import { axeViolations } from "./support/axe";
import { launch } from "./support/browser";
import { openPane as openPaneOf, press, sampleBook, type OpenPage } from "./support/excel-pane";
import { distFolder, serve } from "./support/serve";
import type { Served } from "./support/serve";

jest.setTimeout(120_000);
const T3 = "表3 部门支出总体情况表";
let browser: Browser;
let served: Served;
let sample: BookLiteral;
beforeAll(async () => {
  browser = await launch();
  served = await serve(distFolder());
  sample = await sampleBook();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const openPane = (book: BookLiteral, options: StartOptions = {}): Promise<OpenPage> => openPaneOf(browser, served.url, book, options);


interface Seen {
  readonly syncs: number;
  readonly writes: number;
  readonly selection: { readonly sheet: string; readonly cells: string };
}

async function excelOf(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { standIn } = window as unknown as StandInWindow;
    return { syncs: standIn.traffic.length, writes: standIn.writes().length, selection: standIn.selection() };
  });
}

test("checks the open workbook in three syncs without a write, and selects the cell of the finding that is clicked", async () => {
  const { page, errors } = await openPane(sample);
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  const read = await excelOf(page);
  // Three to read, one to be told of changes from then on.
  expect(read.syncs).toBeLessThanOrEqual(4);
  await page.locator("fluent-text-input input").fill("G24");
  await page.locator(".finding-error .finding-head").first().click();
  await page.locator(".chip", { hasText: "G24" }).first().click();
  await page.waitForTimeout(100);
  const after = await excelOf(page);
  expect(after.selection).toEqual({ sheet: T3, cells: "G24" });
  expect(after.writes).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("a typed cell makes the result stale; mended and checked again, its finding is gone", async () => {
  const { page } = await openPane(sample);
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  await page.waitForTimeout(200);
  const before = Number(await page.locator("#tab-findings .count").innerText());
  await page.evaluate((sheet) => (window as unknown as StandInWindow).standIn.edit(sheet, "G24", 325.74), T3);
  await page.waitForSelector(".message-stale");
  await press(page, "重新校验");
  await page.waitForSelector(".message-stale", { state: "detached" });
  await page.waitForSelector(".finding");
  expect(Number(await page.locator("#tab-findings .count").innerText())).toBeLessThan(before);
  await page.close();
});

test("a cell under edit: says to press Enter, and 重试 goes on", async () => {
  const { page } = await openPane(sample, { faults: { editMode: true } });
  await press(page, "开始校验");
  await page.waitForSelector("[role=alert]:has-text('回车键')");
  await page.evaluate(() => { (window as unknown as StandInWindow).standIn.faults.editMode = false; });
  await press(page, "重试");
  await page.waitForSelector(".meta-facts:has-text('认出')");
  await page.close();
});

test("an Excel that does not answer can be left by 取消, and asked again", async () => {
  const { page } = await openPane(sample, { faults: { hang: 1 } });
  await press(page, "开始校验");
  await page.waitForSelector("text=正在读取工作簿");
  await press(page, "取消");
  await page.waitForSelector("text=已取消");
  await press(page, "重新校验");
  await page.waitForSelector(".meta-facts:has-text('认出')");
  await page.close();
});

test("a protected view is told apart from an Excel that hangs", async () => {
  const { page } = await openPane(sample, { faults: { accessDenied: true } });
  await press(page, "开始校验");
  await page.waitForSelector("[role=alert]:has-text('受保护的视图')");
  await page.close();
});

test("an Excel that cannot tell of changes is checked all the same, and the user is told to watch", async () => {
  const { page } = await openPane(sample, { apiLevel: "1.4" });
  await press(page, "开始校验");
  await page.waitForSelector(".message:has-text('请自己点“重新校验”')");
  expect(await page.locator(".meta-facts").innerText()).toContain("认出");
  await page.close();
});

describe("without Excel", () => {
  test("in a plain browser the pane says so and offers the browser page", async () => {
    const { page, errors } = await openPane(sample, { host: null });
    await page.waitForSelector("a[href='browser.html']");
    expect(await page.locator("main").innerText()).toContain("没有连上 Excel");
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("with office.js blocked it waits a while and then says the same", async () => {
    const page = await browser.newPage();
    await page.route("**/office/office.js", (route) => route.abort());
    await page.goto(`${served.url}/taskpane.html`);
    await page.waitForSelector("a[href='browser.html'] >> text=打开网页版", { timeout: 20_000 });
    await page.waitForSelector("text=任务窗格用不了", { timeout: 20_000 });
    await page.close();
  });
});
