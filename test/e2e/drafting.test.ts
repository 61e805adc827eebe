import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { unzipSync, strFromU8 } from "fflate";
import { axeViolations } from "./support/axe";
import { launch, listenForErrors } from "./support/browser";
import { distFolder, serve } from "./support/serve";
import type { Served } from "./support/serve";
import { buildStage } from "./support/build-stage";
import { check, openStage } from "./support/stage-page";

jest.setTimeout(180_000);
const sample = readFileSync(resolve(__dirname, "../../assets/sample-budget.xlsx"));
let browser: Browser;
let served: Served;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  served = await serve(distFolder());
  folder = await buildStage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function openTab(width = 1280): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const errors = listenForErrors(page);
  await page.goto(`${served.url}/browser.html`);
  await page.setInputFiles("input[type=file]", { name: "sample-budget.xlsx", mimeType: "", buffer: sample });
  await page.click("#tab-notes");
  await page.waitForSelector(".draft-sheet");
  return { page, errors };
}

const step = async (page: Page, name: "导入" | "填写"): Promise<void> => page.click(`.step:has-text('${name}')`);
const part = async (page: Page, name: "preview" | "output"): Promise<void> => {
  await page.click("#tab-narrative");
  await page.click(`#tab-${name}`);
};

async function downloaded(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function bringBack(page: Page, name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#panel-notes fluent-button:has-text('选择填好的文件'):visible").click()]);
  await chooser.setFiles({ name, mimeType: "", buffer });
  await page.waitForSelector(`.meta-name:has-text('${name}')`);
}

test("from the tables to a Word document: notes sheets downloaded, chosen again, the text previewed and given out", async () => {
  const { page, errors } = await openTab();
  expect(await page.locator(".draft-sheet").allInnerTexts()).toEqual(["基础信息", "增减说明", "项目说明", "其他事项", "用途说明", "名词解释"].map((name) => expect.stringMatching(`底稿-${name}\\s+将新建`) as string));
  expect(await axeViolations(page)).toEqual([]);
  const notes = await downloaded(page, async () => page.click("fluent-button:has-text('下载含底稿的工作簿')"));
  expect(notes.name).toBe("sample-budget（含底稿）.xlsx");
  await bringBack(page, notes.name, notes.bytes);
  await page.waitForSelector(".draft-sheet:has-text('已有，将更新')");

  await step(page, "填写");
  expect(await page.locator(".draft-left:visible").innerText()).toMatch(/^还有 \d+ 项要填$/);
  await page.locator("button.draft-answer").first().click();
  expect(await page.locator(".grid-title").innerText()).toMatch(/^底稿-/);
  expect(await axeViolations(page)).toEqual([]);

  await part(page, "preview");
  const figure = page.locator(".draft-figure").first();
  await figure.focus();
  expect(await page.locator(".why-card:visible").innerText()).toContain("取自 表");
  await page.keyboard.press("Enter");
  expect(await page.locator(".grid-title").innerText()).toMatch(/^表/);
  await page.locator(".draft-missing").first().click();
  expect(await page.locator(".grid-title").innerText()).toMatch(/^底稿-/);
  expect(await axeViolations(page)).toEqual([]);

  await part(page, "output");
  const word = await downloaded(page, async () => page.click("fluent-button:has-text('下载 Word')"));
  expect(word.name).toMatch(/\.docx$/);
  expect(strFromU8(unzipSync(word.bytes)["word/document.xml"] ?? new Uint8Array())).toContain("第三部分");
  const book = await downloaded(page, async () => page.click("fluent-button:has-text('下载工作簿')"));
  expect(strFromU8(unzipSync(book.bytes)["xl/workbook.xml"] ?? new Uint8Array())).toContain("情况说明");
  expect(await axeViolations(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

describe("in Excel", () => {
  async function openPane(part: string): Promise<{ readonly page: Page; readonly errors: readonly string[]; readonly wrote: () => Promise<readonly string[]> }> {
    const { page, errors, played } = await openStage(browser, folder, `host=excel&book=agency&${part}`, 320);
    await check(page, ".finding");
    await page.click("#tab-notes");
    await page.waitForSelector(".draft-sheet");
    return { page, errors, wrote: async () => (await played()).filter((what) => /^(write|undo)/.test(what)) };
  }

  test("notes sheets go into the workbook when asked for, and one undo takes them out", async () => {
    const { page, errors, wrote } = await openPane("");
    expect(await wrote()).toEqual([]);
    await page.click("fluent-button:has-text('写入底稿'):visible");
    await page.waitForSelector(".message:has-text('已写入 6 张底稿工作表')");
    expect(await wrote()).toEqual(["write 底稿-基础信息 底稿-增减说明 底稿-项目说明 底稿-其他事项 底稿-用途说明 底稿-名词解释"]);
    await page.click("fluent-button:has-text('撤销写入')");
    await page.waitForSelector(".message:has-text('已撤销')");
    expect((await wrote()).at(-1)).toBe("undo");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("what Excel refuses is told in words, and nothing is lost", async () => {
    const { page } = await openPane("fault=locked");
    await page.click("fluent-button:has-text('写入底稿'):visible");
    await page.waitForSelector("[role=alert]:has-text('结构设了保护')");
    expect(await page.locator(".draft-sheet").count()).toBe(6);
    await page.close();
  });
});

test("a text is chosen as the source of notes and put away again; one that cannot be read is told of", async () => {
  const { page } = await openTab(400);
  await step(page, "导入");
  const choose = async (name: string, text: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("fluent-button[aria-label=选择今年的初稿]")]);
    await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  };
  await choose("空.docx", "");
  await page.waitForSelector(".draft-said [role=alert]");
  await choose("说明.txt", "第三部分 部门预算情况说明");
  await page.waitForSelector(".source-name.given:has-text('说明.txt')");
  await page.click("button[aria-label=不用今年的初稿]");
  await page.waitForSelector("fluent-button[aria-label=选择今年的初稿]:visible");
  await page.close();
});
