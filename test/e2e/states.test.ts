import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { axeViolations } from "./support/axe";
import { launch } from "./support/browser";
import { buildStage } from "./support/build-stage";
import { check, dropFiles, openStage } from "./support/stage-page";

jest.setTimeout(120_000);
let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = await buildStage();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface State {
  readonly part: string;
  readonly play?: (page: Page) => Promise<void>;
  /** What must be read on the page then. */
  readonly says: string;
}

const openFirstError = async (page: Page): Promise<void> => page.click(".finding-error .finding-head");

/** Every state that a user can meet, in Excel and in the browser. */
const states: Readonly<Record<string, State>> = {
  start: { part: "host=excel", says: "只读取，不改动工作簿" },
  reading: { part: "host=excel&fault=hang", play: (p) => check(p, "text=已读 36%"), says: "取消" },
  findings: { part: "host=excel", play: (p) => check(p, ".finding"), says: "表3 部门支出总体情况表" },
  "open finding": { part: "host=excel", play: async (p) => { await check(p, ".finding"); await openFirstError(p); }, says: "最可能有误" },
  ledger: { part: "host=excel", play: async (p) => { await check(p, ".finding"); await p.click("#tab-ledger"); }, says: "有两张表都像表10" },
  stale: {
    part: "host=excel", says: "停下来后自动重新校验",
    play: async (p) => { await check(p, ".finding"); await p.evaluate(() => (window as unknown as { changeSheets: () => void }).changeSheets()); },
  },
  "all clear": { part: "host=excel&report=allClear", play: (p) => check(p, ".hero-good"), says: "另有 23 处因缺少数据或无法判断而没有核对" },
  "nothing recognised": { part: "host=excel&report=nothing", play: (p) => check(p, "text=没有认出公开表"), says: "表头和标题没有被删掉" },
  "edit mode": { part: "host=excel&fault=editMode", play: (p) => check(p, "[role=alert]"), says: "请按回车键（Enter）结束编辑" },
  "a fault of ours": { part: "host=excel&fault=bug", play: (p) => check(p, "[role=alert]"), says: "undefined is not a table" },
  cancelled: { part: "host=excel&fault=hang", play: async (p) => { await check(p, "text=取消"); await p.click("fluent-button:has-text('取消')"); }, says: "已取消，没有校验" },
  "no hit": { part: "host=excel", play: async (p) => { await check(p, ".finding"); await p.locator("fluent-text-input input").fill("没有这样的词"); }, says: "没有符合筛选的问题" },
  "no change events": { part: "host=excel&fault=noWatch", play: (p) => check(p, ".message"), says: "请自己点“重新校验”" },
  "drop zone": { part: "host=files", says: "把预算公开表拖到这里" },
  "unreadable file": { part: "host=files&fault=unreadable", play: async (p) => { await dropFiles(p, ["坏.xlsx"]); await p.waitForSelector("[role=alert]"); }, says: "文件已损坏或不完整" },
  "two files": { part: "host=files", play: async (p) => { await dropFiles(p, ["甲.xlsx", "乙.xlsx"]); await p.waitForSelector(".file-line:nth-child(2) .severity"); }, says: "乙.xlsx" },
  grid: { part: "host=files", play: async (p) => { await dropFiles(p, ["甲.xlsx"]); await p.waitForSelector(".finding"); await openFirstError(p); }, says: "机关事业单位基本养老保险缴费支出" },
};

test.each(Object.entries(states))("%s says so, in light and dark without a violation or a word in the console, and needs no sideways scrolling at 320 pixels, which is also 1280 at 400 %%", async (_name, { part, play, says }) => {
  const width = part.includes("files") ? 1280 : 320;
  const { page, errors } = await openStage(browser, folder, part, width);
  await play?.(page);
  await page.waitForTimeout(150);
  expect(await page.textContent("body")).toContain(says);
  for (const theme of ["light", "dark"]) {
    await page.evaluate((name) => (window as unknown as { putTheme: (name: string) => void }).putTheme(name), theme);
    await page.waitForTimeout(50);
    expect([theme, await axeViolations(page)]).toEqual([theme, []]);
  }
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(errors).toEqual([]);
  await page.close();
});

test("forced colours keep icons, words and marks", async () => {
  const { page } = await openStage(browser, folder, "host=files", 1280);
  await page.emulateMedia({ forcedColors: "active" });
  await dropFiles(page, ["甲.xlsx"]);
  await page.waitForSelector(".finding");
  await openFirstError(page);
  const mark = await page.locator(".mark-likely").evaluate((e) => getComputedStyle(e).borderTopWidth);
  expect(mark).toBe("3px");
  expect(await page.locator(".finding-error .severity").first().innerText()).toBe("错误");
  await page.close();
});
