import type { Page } from "playwright-core";
import type { BookLiteral } from "../excel-host/book";
import type { StandInWindow } from "../excel-host/page-entry";
import type { StartOptions } from "../excel-host/start-stand-in";
import { openPane, press, type OpenPage } from "./support/excel-pane";
import { samplePages } from "./support/sample-pages";

jest.setTimeout(180_000);
const NOTES = ["基础信息", "增减说明", "项目说明", "其他事项", "用途说明", "名词解释"].map((name) => `底稿-${name}`);
const at = samplePages();

/** The pane inside an Excel of ours with Microsoft's own client, its workbook checked and the view 底稿 open. */
async function openTab(book: BookLiteral, options: StartOptions = {}): Promise<OpenPage> {
  const { page, errors } = await openPane(at.browser, at.served.url, book, options);
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  // Watching for changes has begun.
  await page.waitForTimeout(300);
  await page.click("#tab-notes");
  await page.waitForSelector(".draft-sheet:visible");
  return { page, errors };
}

const step = async (page: Page, name: "准备" | "导入" | "填写"): Promise<void> => {
  await page.click("#tab-notes");
  await page.click(`.step:has-text('${name}')`);
};
const part = async (page: Page, name: "preview" | "differences" | "output"): Promise<void> => {
  await page.click("#tab-narrative");
  await page.click(`#tab-${name}`);
};

interface Seen {
  /** All that a test can see of each sheet, as text, in order. */
  readonly sheets: readonly (readonly [name: string, content: string])[];
  /** Names of the sheets that were written to; those that are gone again by their ids. */
  readonly writtenTo: readonly string[];
}

async function excelOf(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { standIn } = window as unknown as StandInWindow;
    const flat = (_key: string, value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value);
    const names = new Map(standIn.sheets().map(({ id, name }) => [id, name]));
    return {
      sheets: standIn.sheets().map((sheet) => [sheet.name, JSON.stringify(sheet, flat)] as const),
      writtenTo: [...new Set(standIn.writes().map(({ sheet }) => names.get(sheet ?? "") ?? sheet ?? "nowhere"))],
    };
  });
}

const namesOf = ({ sheets }: Seen): readonly string[] => sheets.map(([name]) => name);

test("notes and text go into sheets of ours alone, findings stay fresh, and one undo each puts everything back", async () => {
  const { page, errors } = await openTab(at.sample);
  const before = await excelOf(page);
  expect(before.writtenTo).toEqual([]);
  await press(page, "写入底稿");
  await page.waitForSelector(".message:has-text('已写入 6 张底稿工作表')");
  const withNotes = await excelOf(page);
  expect(namesOf(withNotes)).toEqual([...namesOf(before), ...NOTES]);
  expect(withNotes.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(withNotes.writtenTo).toEqual(NOTES);
  await page.waitForSelector(".draft-sheet:has-text('已有，将更新')");

  await part(page, "output");
  await page.check(".draft-check input");
  await press(page, "写入工作表");
  await page.waitForSelector(".message:has-text('没有改动它；新写的在“情况说明（新）”')");
  const withText = await excelOf(page);
  const added = namesOf(withText).slice(withNotes.sheets.length);
  expect(added).toEqual(["情况说明（新）", "情况说明图表"]);
  expect(withText.sheets.slice(0, withNotes.sheets.length)).toEqual(withNotes.sheets);
  expect(withText.writtenTo).toEqual([...NOTES, ...added]);
  await page.waitForTimeout(300);
  expect(await page.locator(".meta-stale").count()).toBe(0);

  await press(page, "撤销写入");
  await page.waitForSelector(".message:has-text('已撤销')");
  expect((await excelOf(page)).sheets).toEqual(withNotes.sheets);
  await page.waitForTimeout(300);
  expect(await page.locator(".meta-stale").count()).toBe(0);
  await page.evaluate(() => {
    const { standIn } = window as unknown as StandInWindow;
    standIn.edit(standIn.sheets()[0]?.name ?? "", "A1", "改过");
  });
  await page.waitForSelector(".meta-stale");
  expect(errors).toEqual([]);
  await page.close();
});

test("one section of the text is replaced after its differences were shown; what the user made of the others stays, and one undo brings it back", async () => {
  const { page } = await openTab(at.sample);
  await part(page, "output");
  await press(page, "写入工作表");
  await page.waitForSelector(".message:has-text('新写的在')");
  const edited = await page.evaluate(() => {
    const { standIn } = window as unknown as StandInWindow;
    const name = "情况说明（新）";
    const texts = [...standIn.sheet(name).cells].map(([row, line]) => [row, String(line.get(0)?.value)] as const);
    const below = (heading: RegExp): number => (texts.find(([, text]) => heading.test(text))?.[0] ?? 0) + 2;
    return [/^二、.*收入.*说明$/, /^三、.*支出.*说明$/].map((heading, at) => {
      const cell = `A${String(below(heading))}`;
      standIn.edit(name, cell, `　　手工改写的第${String(at + 1)}段。`);
      return cell;
    });
  });
  const contents = async (): Promise<readonly unknown[]> => page.evaluate((cells) => {
    const { standIn } = window as unknown as StandInWindow;
    return cells.map((cell) => standIn.sheet("情况说明（新）").cells.get(Number(cell.slice(1)) - 1)?.get(0)?.value);
  }, edited);
  await step(page, "填写");
  await press(page, "重新读取");
  await part(page, "differences");
  expect(await page.locator(".draft-left:visible").innerText()).toMatch(/^与工作表“情况说明（新）”里的情况说明有 \d+ 处不同$/);
  expect(await page.locator(".draft-difference-section").allInnerTexts()).toEqual([expect.stringMatching(/^二、.*收入/) as string, expect.stringMatching(/^三、.*支出/) as string]);
  const byHand = await excelOf(page);
  await press(page, "替换这一节");
  await page.waitForSelector(".message:has-text('已替换“情况说明（新）”里的这一节，其余文字没有改动')");
  expect(await contents()).toEqual([expect.stringMatching(/^　　.*万元/) as string, "　　手工改写的第2段。"]);
  expect(await page.locator(".draft-difference-section:visible").allInnerTexts()).toEqual([expect.stringMatching(/^三、.*支出/) as string]);
  expect((await excelOf(page)).writtenTo.every((name) => name.startsWith("情况说明（新"))).toBe(true);
  await press(page, "撤销写入");
  await page.waitForSelector(".message:has-text('已撤销')");
  expect((await excelOf(page)).sheets).toEqual(byHand.sheets);
  await page.close();
});

test("notes written twice: what was filled in between stays, one undo gives the earlier sheet back, and its hidden copy is not told", async () => {
  const { page } = await openTab(at.sample);
  await press(page, "写入底稿");
  await page.waitForSelector(".message:has-text('已写入 6 张底稿工作表')");
  await step(page, "填写");
  const left = async (): Promise<number> => Number(/\d+/.exec(await page.locator(".draft-left:visible").innerText())?.[0]);
  const open = await left();
  await page.locator("button.draft-answer:visible:has-text('单位性质')").first().click();
  await page.waitForTimeout(200);
  const filled = await page.evaluate(() => {
    const { standIn } = window as unknown as StandInWindow;
    const { sheet, cells } = standIn.selection();
    standIn.edit(sheet, cells, "行政单位");
    return sheet;
  });
  const first = await excelOf(page);
  await press(page, "重新读取");
  await page.waitForFunction((before) => !document.querySelector(".draft-left")?.textContent.includes(String(before)), open);
  expect(await left()).toBe(open - 1);
  await step(page, "准备");
  await press(page, "写入底稿");
  await page.waitForSelector(".message:has-text('已写入 6 张底稿工作表')");
  const second = await excelOf(page);
  expect(new Map(second.sheets).get(filled)).toContain('"value":"行政单位"');
  expect(namesOf(second).filter((name) => name.startsWith("底稿-") && !name.endsWith("（上一版）"))).toEqual(NOTES);
  await step(page, "导入");
  expect(await page.locator("#panel-notes").innerText()).not.toContain("也是一张");
  await press(page, "撤销写入");
  await page.waitForSelector(".message:has-text('已撤销')");
  expect((await excelOf(page)).sheets).toEqual(first.sheets);
  await page.close();
});

test("a sheet of the user's with the name of a notes sheet is told before anything is asked for, and cannot be written over", async () => {
  const { page } = await openTab({ ...at.sample, sheets: [...at.sample.sheets, { name: NOTES[1] ?? "", cells: { A1: "自己记的事" } }] });
  expect(await page.locator(".draft-taken:visible").innerText()).toMatch(/工作簿里已有“底稿-增减说明”，不是本工具建立的，所以不写入。请先给它改名/);
  expect(await page.locator("fluent-button:visible:has-text('写入底稿')").count()).toBe(0);
  expect((await excelOf(page)).writtenTo).toEqual([]);
  await page.close();
});

test.each<[string, (page: Page) => Promise<void>, BookLiteral["structureProtected"], RegExp]>([
  ["a protected structure", async () => Promise.resolve(), true, /工作簿的结构设了保护，不能增加或删除工作表，没有改动工作簿。请选“审阅—保护工作簿”取消保护后再试/],
  ["a cell under edit", async (page) => page.evaluate(() => { (window as unknown as StandInWindow).standIn.faults.editMode = true; }), false, /Excel 正在编辑单元格，没有改动工作簿。请按回车键（Enter）结束编辑，再试一次。/],
  ["a protected view", async (page) => page.evaluate(() => { (window as unknown as StandInWindow).standIn.faults.accessDenied = true; }), false, /Excel 不允许写入，没有改动工作簿/],
  ["a failure half way", async (page) => page.evaluate(() => { (window as unknown as StandInWindow).standIn.faults.refusals["tables.Add"] = "GeneralException"; }), false, /Excel 没有完成写入，已撤回/],
])("%s is told in words, and the workbook is as it was", async (_what, break_, structureProtected = false, words) => {
  const { page } = await openTab({ ...at.sample, structureProtected });
  const before = await excelOf(page);
  await break_(page);
  await press(page, "写入底稿");
  await page.waitForSelector(".draft-said [role=alert]");
  expect(await page.locator(".draft-said:has([role=alert])").innerText()).toMatch(words);
  expect((await excelOf(page)).sheets).toEqual(before.sheets);
  expect(await page.locator(".meta-stale").count()).toBe(0);
  await page.close();
});
