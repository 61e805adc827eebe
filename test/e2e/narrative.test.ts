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

async function openTab(part = "host=excel&report=narrative", width = 400): Promise<Awaited<ReturnType<typeof openStage>>> {
  const stage = await openStage(browser, folder, part, width);
  await check(stage.page, ".finding");
  await stage.page.click("#tab-narrative");
  return stage;
}
const claim = (page: Page, quote: string): ReturnType<Page["locator"]> => page.locator(`.narrative-text .claim:text-is("${quote}")`).first();

async function choose(page: Page, name: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click(".narrative-source fluent-button:has-text('选择文件')")]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from("x") });
}

test.each([["light", 400], ["dark", 400], ["light", 320]])("the text is readable in %s at %i, the count on top, without a violation", async (theme, width) => {
  const { page, errors } = await openTab(`host=excel&report=narrative&theme=${theme}`, width);
  expect(await page.locator(".number-count").innerText()).toBe("共 38 个数字：34 已核对，1 有误，1 尾差，2 无法核对（另有 2 个不是待核数字：年份、文号等）");
  expect(await page.locator(".narrative-text p").nth(2).innerText()).toMatch(/^2024年支出预算1386.42万元，其中：基本支出/);
  expect(await page.locator(".source-words").innerText()).toBe("文字来自工作表“情况说明”。");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("a status shows by line and sign, not by colour alone; what claims nothing is no button and says why", async () => {
  const { page } = await openTab();
  const looks = await page.evaluate(() => ["verified", "wrong", "rounding", "unverifiable"].map((status) => {
    const element = document.querySelector(`.narrative-text .claim-${status}`);
    if (element === null) throw new Error(status);
    return `${getComputedStyle(element).textDecorationStyle} ${getComputedStyle(element, "::after").content}`;
  }));
  expect(looks).toEqual(["solid none", 'wavy "✗"', 'dotted "≈"', 'dashed "?"']);
  expect(await claim(page, "11.10").getAttribute("aria-label")).toBe("11.10%，有误");
  expect(await page.locator(".claim-none").first().getAttribute("title")).toBe("不是待核数字：年份");
  await page.close();
});

test("pointing at a number says why, Escape puts it away", async () => {
  const { page } = await openTab();
  await claim(page, "11.10").hover();
  expect(await page.locator("#panel-text .why-card").innerText()).toMatch(/11\.10% 有误\s+140\.20 ÷ 1386\.42 = 10\.11%/);
  await page.keyboard.press("Escape");
  expect(await page.locator("#panel-text .why-card").isHidden()).toBe(true);
  await claim(page, "1386.42").hover();
  expect(await page.locator("#panel-text .why-card").innerText()).toContain("对照 表3 E6，点击前往");
  await page.mouse.move(5, 5);
  expect(await page.locator("#panel-text .why-card").isHidden()).toBe(true);
  await page.close();
});

test("clicking a number goes to its cell; one without a cell to its finding, or to the text's own cell", async () => {
  const { page, played } = await openTab();
  await claim(page, "1386.42").click();
  await claim(page, "12.40").click();
  expect(await played()).toEqual(["read", "select 表3!5,4", "select 情况说明!2,0"]);
  await claim(page, "11.10").click();
  await page.waitForSelector(".finding.open:has-text('占11.10%')");
  expect(await played()).toContain("select 表3!5,6");
  await page.close();
});

test("from a finding to its words, marked and in view, as often as asked", async () => {
  const { page } = await openTab();
  await page.click("#tab-check");
  const finding = page.locator(".finding:has-text('占11.10%')");
  expect(await page.locator(".group:has(.finding:has-text('占11.10%')) .group-title").innerText()).toBe("情况说明");
  await finding.locator(".finding-head").click();
  for (const _time of [1, 2]) {
    await finding.locator("text=看原文").click();
    await page.waitForSelector("mark.words");
    expect((await page.locator("mark.words").allInnerTexts()).join("")).toBe("11.10%");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MARK");
    expect(await page.locator("mark.words").first().evaluate((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    })).toBe(true);
    await page.click("#tab-check");
  }
  await page.click("#tab-narrative");
  expect(await page.locator("mark.words").count()).toBe(0);
  await page.close();
});

test("the keyboard goes from number to number, hears why, and follows with Enter; the legend goes to the next of a kind", async () => {
  const { page, played } = await openTab();
  const focused = async (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.locator(".legend-entry:has-text('无法核对')").click();
  expect(await focused()).toBe("12.40万元，无法核对");
  expect(await page.locator("#panel-text .why-card").innerText()).toContain("没有上年的表");
  expect(await page.evaluate(() => document.getElementById(document.activeElement?.getAttribute("aria-describedby") ?? "")?.textContent)).toContain("没有上年的表");
  await page.locator(".legend-entry:has-text('无法核对')").click();
  expect(await focused()).toBe("3.00万元，无法核对");
  await page.keyboard.press("Home");
  expect(await focused()).toBe("1386.42万元，已核对");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("1244.22万元，已核对");
  await page.keyboard.press("Enter");
  expect(await played()).toEqual(["read", "select 表3!5,5"]);
  await page.keyboard.press("End");
  expect(await focused()).toBe("31.00万元，已核对");
  expect(await page.locator("#panel-text .why-card").isVisible()).toBe(true);
  await page.close();
});

test("pasted words, a chosen file, and back to the sheet", async () => {
  const { page, played } = await openTab();
  await page.click("fluent-button:has-text('粘贴文字')");
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.insertText("一、收入\n收入预算9.00万元。");
  await page.click("fluent-button:has-text('核对这段文字')");
  await page.waitForSelector("text=文字来自：粘贴的文字");
  expect(await page.locator(".narrative-text p").allInnerTexts()).toEqual(["一、收入", "收入预算9.00万元。"]);
  await choose(page, "说明.docx");
  await page.waitForSelector("text=文字来自：说明.docx");
  await page.click("fluent-button:has-text('移除这段文字')");
  await page.waitForSelector("text=文字来自工作表“情况说明”。");
  await choose(page, "坏.doc");
  await page.waitForSelector(".message:has-text('情况说明“坏.doc”没有读成：这是旧版文字文档')");
  expect(await page.locator(".source-words").innerText()).toBe("文字来自工作表“情况说明”。");
  expect((await played()).filter((what) => what.startsWith("check"))).toEqual(["check with 粘贴的文字: 一、收入|收入预算9.00万元。", "check with 说明.docx: 收入5.00万元。"]);
  await page.close();
});

test("without any prose the tab offers the ways to bring some", async () => {
  const { page } = await openTab("host=excel");
  expect(await page.locator(".source-words").innerText()).toContain("没有找到情况说明的文字");
  expect(await page.locator(".number-legend").isHidden()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});

test("in the browser page a text is dropped beside the workbook, before or after it, and a number's cell is shown in its sheet", async () => {
  const { page, played, errors } = await openStage(browser, folder, "host=files&report=narrative", 1280);
  await dropFiles(page, ["甲.xlsx"]);
  await page.waitForSelector(".finding");
  await page.click("#tab-narrative");
  await claim(page, "1386.42").click();
  expect(await page.locator(".grid-title").innerText()).toBe("表3 E6");
  expect(await page.locator(".grid .mark-current").innerText()).toContain("1,386.42");
  expect(await axeViolations(page)).toEqual([]);
  await dropFiles(page, ["说明.docx"]);
  await page.waitForSelector("text=文字来自：说明.docx");
  expect(await page.locator(".file").count()).toBe(1);
  await dropFiles(page, ["乙.xlsx", "乙.txt", "丙.xlsx"]);
  await page.waitForSelector("text=文字来自：乙.txt");
  expect((await played()).filter((what) => what.startsWith("check"))).toEqual(["check with 说明.docx: 收入5.00万元。", "check with 乙.txt: 收入5.00万元。"]);
  expect(errors).toEqual([]);
  await page.close();
});

test("a text by itself is a document of its own", async () => {
  const { page } = await openStage(browser, folder, "host=files&report=narrative", 1280);
  await dropFiles(page, ["说明.txt"]);
  await page.click("#tab-narrative");
  await page.waitForSelector("text=文字来自：说明.txt");
  expect(await page.locator("fluent-button:has-text('粘贴文字')").isHidden()).toBe(true);
  await page.close();
});
