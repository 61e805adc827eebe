import type { Page } from "playwright-core";
import type { BookLiteral } from "../excel-host/book";
import type { StandInWindow } from "../excel-host/page-entry";
import type { StartOptions } from "../excel-host/start-stand-in";
import { axeViolations } from "./support/axe";
import { openPane as openPaneOf, press, type OpenPage } from "./support/excel-pane";
import { samplePages } from "./support/sample-pages";

jest.setTimeout(120_000);
const T3 = "表3 部门支出总体情况表";
const at = samplePages();

const openPane = (book: BookLiteral, options: StartOptions = {}, query = ""): Promise<OpenPage> => openPaneOf(at.browser, at.served.url, book, options, query);


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
  const { page, errors } = await openPane(at.sample);
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

test("a typed cell is read again by itself, in one sync; its finding is gone, and what was open stays", async () => {
  const { page, errors } = await openPane(at.sample);
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  await page.waitForTimeout(200);
  const before = Number(await page.locator("#tab-check .count").innerText());
  const { syncs } = await excelOf(page);
  await page.evaluate((sheet) => (window as unknown as StandInWindow).standIn.edit(sheet, "G24", 325.74), T3);
  await page.waitForSelector(".meta-stale");
  await page.waitForSelector(".meta-facts:has-text('不再出现')");
  expect(Number(await page.locator("#tab-check .count").innerText())).toBeLessThan(before);
  expect((await excelOf(page)).syncs).toBe(syncs + 1);
  await page.evaluate((sheet) => (window as unknown as StandInWindow).standIn.edit(sheet, "G24", 352.74), T3);
  await page.waitForSelector(".finding .tag-new:visible");
  expect(Number(await page.locator("#tab-check .count").innerText())).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

test("what is said of a finding stands in the workbook, holds while other cells change and lapses with its own", async () => {
  const { page } = await openPane(at.sample);
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  await page.locator("fluent-text-input input").fill("G24");
  await page.locator(".finding-error .finding-head").first().click();
  await press(page, "核实…");
  await press(page, "记入核实记录");
  await page.waitForSelector(".tag-settled:visible");
  const sheets = await page.evaluate(() => (window as unknown as StandInWindow).standIn.sheets().map(({ name }) => name));
  expect(sheets.at(-1)).toBe("核实记录");
  const edit = async (cell: string, value: string | number): Promise<void> => {
    await page.evaluate(({ sheet, at, to }) => (window as unknown as StandInWindow).standIn.edit(sheet, at, to), { sheet: T3, at: cell, to: value });
    await page.waitForSelector(".meta-stale");
    await page.waitForSelector(".meta-stale", { state: "detached" });
  };
  await edit("Z40", "不相干");
  expect(await page.locator(".tag-settled:visible").count()).toBe(1);
  await edit("G24", 353.74);
  await page.waitForSelector(".tag-lapsed:visible");
  await page.close();
});

test.each([["?view=notes", "准备底稿"], ["?view=narrative", "核对和编写情况说明"], ["?view=check", "核对部门预决算公开表"]])("opened at %s it shows that view, and remembers the last one", async (query, title) => {
  const { page } = await openPane(at.sample, {}, query);
  expect(await page.locator(".hero h2").innerText()).toBe(title);
  await page.click("#tab-notes");
  await page.evaluate(() => { location.search = ""; });
  await page.waitForSelector(".hero h2:has-text('准备底稿')");
  await page.close();
});

test("the help opens the sample in a window of its own, by the ribbon or by its button; an old Excel gets a download", async () => {
  const { page, errors } = await openPane(at.sample, {}, "?view=help");
  await page.waitForSelector(".help:has-text('三步学会')");
  expect(await axeViolations(page)).toEqual([]);
  await page.locator(".help fluent-button:has-text('打开样例工作簿')").click();
  await page.waitForSelector(".foot .message:has-text('样例已在新窗口打开')");
  await page.click("[aria-label=帮助]");
  expect(await page.locator(".hero h2").innerText()).toBe("核对部门预决算公开表");
  expect(errors).toEqual([]);
  await page.close();
  const old = await openPane(at.sample, { apiLevel: "1.7" }, "?view=help");
  const [file] = await Promise.all([old.page.waitForEvent("download"), old.page.locator(".help fluent-button:has-text('打开样例工作簿')").click()]);
  expect(file.suggestedFilename()).toBe("样例公开表.xlsx");
  await old.page.close();
});

test("a cell under edit: says to press Enter, and 重试 goes on", async () => {
  const { page } = await openPane(at.sample, { faults: { editMode: true } });
  await press(page, "开始校验");
  await page.waitForSelector("[role=alert]:has-text('回车键')");
  await page.evaluate(() => { (window as unknown as StandInWindow).standIn.faults.editMode = false; });
  await press(page, "重试");
  await page.waitForSelector(".meta-facts:has-text('认出')");
  await page.close();
});

test("an Excel that does not answer can be left by 取消, and asked again", async () => {
  const { page } = await openPane(at.sample, { faults: { hang: 2 } });
  await press(page, "开始校验");
  await page.waitForSelector("text=正在读取工作簿");
  await press(page, "取消");
  await page.waitForSelector("text=已取消");
  await press(page, "重新校验");
  await page.waitForSelector(".meta-facts:has-text('认出')");
  await page.close();
});

test("a protected view is told apart from an Excel that hangs", async () => {
  const { page } = await openPane(at.sample, { faults: { accessDenied: true } });
  await press(page, "开始校验");
  await page.waitForSelector("[role=alert]:has-text('受保护的视图')");
  await page.close();
});

test("an Excel that cannot tell of changes is checked all the same, and the user is told to watch", async () => {
  const { page } = await openPane(at.sample, { apiLevel: "1.4" });
  await press(page, "开始校验");
  await page.waitForSelector(".message:has-text('请自己点“重新校验”')");
  expect(await page.locator(".meta-facts").innerText()).toContain("认出");
  await page.close();
});

describe("without Excel", () => {
  test("in a plain browser the pane says so and offers the browser page", async () => {
    const { page, errors } = await openPane(at.sample, { host: null });
    await page.waitForSelector("a[href='browser.html']");
    expect(await page.locator("main").innerText()).toContain("没有连上 Excel");
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("with office.js blocked it waits a while and then says the same", async () => {
    const page = await at.browser.newPage();
    await page.route("**/office/office.js", (route) => route.abort());
    await page.goto(`${at.served.url}/taskpane.html`);
    await page.waitForSelector("a[href='browser.html'] >> text=打开网页版", { timeout: 20_000 });
    await page.waitForSelector("text=任务窗格用不了", { timeout: 20_000 });
    await page.close();
  });
});
