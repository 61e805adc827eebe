import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import type { StandInWindow } from "../excel-host/page-entry";
import { axeViolations } from "./support/axe";
import { listenForErrors } from "./support/browser";
import { openPane, press } from "./support/excel-pane";
import { samplePages } from "./support/sample-pages";

jest.setTimeout(120_000);
const at = samplePages();

const sheetsOf = async (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const { standIn } = window as unknown as StandInWindow;
  return standIn.sheets().map(({ name }) => name);
});
const openOutlet = async (page: Page): Promise<void> => {
  await page.waitForSelector(".finding");
  await page.click("#tab-outlet");
  await page.waitForSelector("#panel-outlet h3");
};
const said = async (page: Page, words: string): Promise<unknown> => page.waitForSelector(`#panel-outlet .message:has-text('${words}')`);
const inWay = (page: Page, way: string, words: string): Locator => page.locator(`#panel-outlet .draft-way:has(h3:text-is('${way}')) fluent-button:has-text('${words}')`);
const folder = process.env["PICTURES"];

test("in Excel: the report and the own rules go into sheets of ours, with one undo; only sheets of ours are deleted, by their names", async () => {
  const { page, errors } = await openPane(at.browser, at.served.url, at.sample);
  const before = await sheetsOf(page);
  await press(page, "开始校验");
  await openOutlet(page);
  expect(await axeViolations(page)).toEqual([]);
  await press(page, "写入工作表");
  await said(page, "已写入工作表“校验报告”");
  expect(await sheetsOf(page)).toEqual([...before, "校验报告"]);
  await press(page, "撤销");
  await said(page, "已撤销");
  expect(await sheetsOf(page)).toEqual(before);
  await press(page, "插入工作表");
  await said(page, "已写入工作表“自定义勾稽关系”");
  await press(page, "插入工作表");
  await said(page, "已有“自定义勾稽关系”工作表");
  await press(page, "写入工作表");
  await said(page, "已写入工作表“校验报告”");
  await inWay(page, "公开前检查", "检查").click();
  await page.waitForSelector(".outlet-do:has-text('“自定义勾稽关系”')");
  expect(await axeViolations(page)).toEqual([]);
  if (folder !== undefined) await page.screenshot({ path: `${folder}/outlet-360.png`, fullPage: true });
  await press(page, "删除这些工作表");
  await said(page, "已删除：");
  expect(await sheetsOf(page)).toEqual(before);
  expect(errors).toEqual([]);
  await page.close();
});

test("in the browser: reports and a public copy are downloaded; the file that was chosen stays as it is", async () => {
  const page = await at.browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors = listenForErrors(page);
  await page.goto(`${at.served.url}/browser.html`);
  await page.setInputFiles("input[type=file]", { name: "sample-budget.xlsx", mimeType: "", buffer: readFileSync(resolve(__dirname, "../../assets/sample-budget.xlsx")) });
  await openOutlet(page);
  const taken = async (way: string, words: string): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    const [file] = await Promise.all([page.waitForEvent("download"), inWay(page, way, words).click()]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const html = await taken("校验报告", "网页");
  expect(html.name).toBe("sample-budget-校验结果.html");
  expect(html.bytes.toString("utf8")).toContain("一般行政管理事务");
  const word = await taken("校验报告", "Word 文档");
  expect([word.name, word.bytes.subarray(0, 2).toString()]).toEqual(["sample-budget-校验结果.docx", "PK"]);
  expect(JSON.parse((await taken("校验报告", "JSON")).bytes.toString("utf8"))).toMatchObject({ files: [{ file: "sample-budget.xlsx" }] });
  const own = await taken("校验报告", "加到工作簿副本");
  expect(own.name).toBe("sample-budget（含校验报告）.xlsx");
  expect((await readWorkbookFile(own.bytes, own.name)).sheets.map(({ name }) => name)).toContain("校验报告");
  await inWay(page, "公开前检查", "检查").click();
  await page.waitForSelector(".outlet-do");
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(".outlet-do fluent-button")]);
  const copy = { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  expect(copy.name).toBe("sample-budget（公开版）.xlsx");
  expect((await readWorkbookFile(copy.bytes, copy.name)).sheets.length).toBe((await readWorkbookFile(readFileSync(resolve(__dirname, "../../assets/sample-budget.xlsx")), "a.xlsx")).sheets.length);
  expect(await axeViolations(page)).toEqual([]);
  if (folder !== undefined) await page.screenshot({ path: `${folder}/outlet-1280.png` });
  await page.click("#tab-findings");
  await page.locator(".finding-head").first().click();
  const href = await page.locator(".finding.open .rule a").getAttribute("href");
  const rules = await at.browser.newPage();
  await rules.goto(`${at.served.url}/${href ?? ""}`);
  expect(await rules.locator(":target h3").innerText()).not.toBe("");
  expect(errors).toEqual([]);
  await rules.close();
  await page.close();
});
