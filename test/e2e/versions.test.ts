import type { Page } from "playwright-core";
import type { StandInWindow } from "../excel-host/page-entry";
import { openPane, press } from "./support/excel-pane";
import { samplePages } from "./support/sample-pages";

jest.setTimeout(180_000);
const NOTES = ["基础信息", "增减说明", "项目说明", "其他事项", "用途说明", "名词解释"].map((name) => `底稿-${name}`);
/**
 * Excel on the web takes no request above 5 MB. What is written for the sample is 0.4 MB; with the limit as much smaller as the sample is smaller than a
 * large department's book, it must be cut as that would be.
 */
const WEB_LIMIT = 200_000;
const at = samplePages();

async function added(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => (window as unknown as StandInWindow).standIn.sheets().map(({ name }) => name));
  return names.slice(at.sample.sheets.length);
}

async function said(page: Page, start: string): Promise<string> {
  const message = page.locator(`.draft-said .message-words > p:has-text('${start}')`);
  await message.waitFor();
  return message.innerText();
}

const ALL = "已写入 6 张底稿工作表。";
const BUT = `${ALL}这个版本的 Excel 不支持由程序设置填写时的核对（数据有效性）、打印设置，其余已写入。`;

// 1.7 is Excel 2019, 1.14 is 2021; the client of the npm package knows nothing above 1.15. Excel on the web is never old.
test.each([
  ["1.7", "PC", "check", BUT],
  ["1.14", "PC", "narrative", ALL],
  ["1.15", "PC", "notes", ALL],
  ["1.14", "Mac", "notes", ALL],
  ["1.15", "Mac", "check", ALL],
  ["1.15", "OfficeOnline", "narrative", ALL],
])("ExcelApi %s on %s, opened at %s: the tables are checked, notes and text are written, and what this Excel lacks is said", async (apiLevel, platform, view, notesSaid) => {
  const { page, errors } = await openPane(at.browser, at.served.url, at.sample, { apiLevel, platform, ...(platform === "OfficeOnline" ? { faults: { maxBytes: WEB_LIMIT } } : {}) }, `?view=${view}`);
  await page.waitForSelector(`#tab-${view}[aria-selected=true]`);
  await press(page, "开始校验");
  await page.waitForSelector(".meta-facts:has-text('认出 11 张表')");
  await page.click("#tab-check");
  expect(await page.locator(".finding:visible").count()).toBeGreaterThan(5);
  await page.click("#tab-notes");
  await press(page, "写入底稿");
  expect(await said(page, "已写入 6 张")).toBe(notesSaid);
  expect(await added(page)).toEqual(NOTES);
  await page.click("#tab-narrative");
  await page.click("#tab-output");
  await press(page, "写入工作表");
  expect(await said(page, "已写入工作簿")).toContain("新写的在“情况说明（新）”");
  expect(await added(page)).toEqual([...NOTES, "情况说明（新）"]);
  // Where there is a limit, what was refused for its size came again in pieces.
  const refused = await page.evaluate(() => {
    const { traffic, faults } = (window as unknown as StandInWindow).standIn;
    return traffic.some(({ sent }) => sent > faults.maxBytes);
  });
  expect(refused).toBe(platform === "OfficeOnline");
  if (apiLevel === "1.14") {
    await press(page, "下载 Word");
    expect(/没有看到文件时，请改用“复制全文”或“写入工作表”/.test(await said(page, "已下载"))).toBe(platform === "Mac");
  }
  expect(errors).toEqual([]);
  await page.close();
});
