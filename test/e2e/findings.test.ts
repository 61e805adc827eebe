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

test("clicking a finding selects its likely cell, its other cells can be gone to as well", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.click(".finding-error .finding-head");
  await page.click(".chip:has-text('F8')");
  expect(await played()).toEqual(["read", "select 表3!7,4", "select 表3!7,5"]);
  expect(await page.locator(".chip[aria-current=true]").innerText()).toContain("F8");
  await page.click(".finding-error .finding-head");
  expect(await page.locator(".finding.open").count()).toBe(0);
  await page.close();
});

test("a cell that Excel cannot select is explained beside the list, and the finding stays open", async () => {
  const { page } = await openStage(browser, folder, "host=excel&fault=hiddenSheet");
  await check(page, ".finding");
  await page.click(".finding-error .finding-head");
  await page.waitForSelector(".message:has-text('请先取消隐藏')");
  expect(await page.locator(".finding.open").count()).toBe(1);
  await page.close();
});

test("the keyboard goes through everything: one stop for the list, arrows, Home, End, Enter", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel");
  // Help, the views, then the one button.
  for (const key of ["Tab", "Tab", "Tab", "Enter"]) await page.keyboard.press(key);
  await page.waitForSelector(".finding");
  await page.locator(".filters .fold-button").focus();
  await page.keyboard.press("Tab");
  const focused = async (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
  expect(await focused()).toContain("表2 部门收入总体情况表");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toContain("编制部门");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".finding.open");
  await page.keyboard.press("Tab");
  expect(await focused()).toContain("A2");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toContain("表3 部门支出总体情况表");
  await page.keyboard.press("Enter");
  expect(await page.locator("ul[aria-label^='表3']").isHidden()).toBe(true);
  expect(await focused()).toContain("表3 部门支出总体情况表");
  await page.keyboard.press("End");
  expect(await focused()).toContain("没有找到表11");
  await page.keyboard.press("Home");
  expect(await focused()).toContain("表2");
  expect(await played()).toEqual(["read", "select 表2!1,0"]);
  await page.close();
});

test("severities are switched by their buttons and say their state to a screen reader", async () => {
  const { page } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  const ways = page.locator(".filters fluent-toggle-button");
  expect(await ways.allInnerTexts()).toEqual([expect.stringMatching(/错误\s*3/), expect.stringMatching(/警告\s*2/), expect.stringMatching(/提示\s*3/)]);
  await ways.nth(0).click();
  await page.waitForSelector(".finding-error", { state: "detached" });
  expect(await page.locator(".finding").count()).toBe(5);
  expect(await ways.nth(0).evaluate((b) => (b as HTMLElement & { pressed: boolean }).pressed)).toBe(false);
  await ways.nth(0).click();
  expect(await page.locator(".finding").count()).toBe(8);
  await page.close();
});

test("a search keeps what it is typed into and finds cells as people write them", async () => {
  const { page } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.locator("fluent-text-input input").pressSequentially("表3!e8");
  await expect(page.locator(".finding").count()).resolves.toBe(1);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("fluent-text-input");
  await page.close();
});

test("of five thousand findings only those near the eye are in the page, wherever it is scrolled to; typing stays quick, End goes to the last", async () => {
  const { page } = await openStage(browser, folder, "host=excel&report=many");
  await check(page, ".finding");
  expect(await page.locator(".finding").count()).toBeLessThan(200);
  const typed = await page.evaluate(async () => {
    const input = document.querySelector("fluent-text-input") as HTMLElement & { value: string };
    const start = performance.now();
    input.value = "第 4999 条";
    input.dispatchEvent(new Event("input"));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    return performance.now() - start;
  });
  expect(await page.locator(".finding").count()).toBe(1);
  expect(typed).toBeLessThan(1000);
  await page.locator("fluent-text-input input").fill("");
  for (const part of [0.5, 1, 0.1]) {
    await page.evaluate((to) => window.scrollTo(0, document.body.scrollHeight * to), part);
    // What is in the middle of the window is drawn, and little else.
    await page.waitForFunction(() => document.elementFromPoint(100, 400)?.closest(".finding, .group-heading") != null);
    expect(await page.locator(".finding").count()).toBeLessThan(200);
  }
  await page.locator(".group-head[tabindex='0'], .finding-head[tabindex='0']").first().focus();
  await page.keyboard.press("End");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/第 \d+ 条/);
  expect(await page.evaluate(() => {
    const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  })).toBe(true);
  await page.close();
});

test("a cancelled reading changes nothing when it ends after all, and a new check works", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel&fault=hang");
  await check(page, "text=已读 36%");
  await page.click("fluent-button:has-text('取消')");
  await page.waitForSelector("text=已取消");
  await page.evaluate(() => {
    const stage = window as unknown as { fault: string | null; release: () => void };
    stage.release();
    stage.fault = null;
  });
  await page.click(".message fluent-button:has-text('重新校验')");
  await page.waitForSelector(".finding");
  expect(await played()).toEqual(["read", "read"]);
  await page.close();
});

test("edit mode: the way out is told, and 重试 goes on once the cell is done", async () => {
  const { page } = await openStage(browser, folder, "host=excel&fault=editMode");
  await check(page, "[role=alert]");
  await page.evaluate(() => { (window as unknown as { fault: string | null }).fault = null; });
  await page.click("fluent-button:has-text('重试')");
  await page.waitForSelector(".finding");
  expect(await page.locator("[role=alert]").count()).toBe(0);
  await page.close();
});

const changeSheets = async (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { changeSheets: () => void }).changeSheets());

test("a changed sheet marks the result stale at once and is checked by itself after a pause; nothing moves meanwhile", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  const topOf = async (): Promise<number> => page.locator(".finding").first().evaluate((finding) => finding.getBoundingClientRect().top);
  await page.locator(".finding-head").nth(3).focus();
  const before = await topOf();
  await changeSheets(page);
  await page.waitForSelector(".meta-stale:has-text('停下来后自动重新校验')");
  await changeSheets(page);
  expect(await topOf()).toBe(before);
  await page.waitForSelector(".meta-stale", { state: "detached" });
  expect(await topOf()).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("finding-head");
  expect(await played()).toEqual(["read", "read changed"]);
  await page.close();
});

test("switched off, it waits for the button; switched on again, it goes on", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.uncheck(".live-switch input");
  await changeSheets(page);
  await page.waitForSelector(".meta-stale:has-text('可能已经过时')");
  await page.waitForTimeout(1600);
  expect(await played()).toEqual(["read"]);
  await page.check(".live-switch input");
  await page.waitForSelector(".meta-stale", { state: "detached" });
  expect(await played()).toEqual(["read", "read changed"]);
  await page.close();
});

test("trouble of checking by itself is told once at the foot, and nothing is asked again until something changes", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.evaluate(() => { (window as unknown as { fault: string | null }).fault = "editMode"; });
  await changeSheets(page);
  await page.waitForSelector(".foot .message:has-text('没有自动校验成')");
  await page.waitForTimeout(1600);
  expect(await played()).toEqual(["read", "read changed"]);
  await page.evaluate(() => { (window as unknown as { fault: string | null }).fault = null; });
  await changeSheets(page);
  await page.waitForSelector(".foot .message", { state: "detached" });
  expect(await played()).toEqual(["read", "read changed", "read changed"]);
  await page.close();
});

test("keys: F8 to the next and back, Shift+Enter to the other side, Ctrl+C copies", async () => {
  const { page, played } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  for (const key of ["F8", "F8", "F8", "Shift+F8", "F8", "Shift+Enter", "Shift+Enter"]) await page.keyboard.press(key);
  const second = ["select 表3!7,4", "select 表3!5,4"];
  expect((await played()).slice(1)).toEqual(["select 表2!1,0", ...second, second[0], second[1], "select 表2!5,4", "select 表3!5,4"]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("1,386.42");
  await page.keyboard.press("Control+c");
  await page.waitForSelector(".foot .message:has-text('这一条已复制')");
  await page.close();
});

test("what is said of a finding goes into the sheet 核实记录, is shown, can be filtered by, and can be taken back", async () => {
  const { page, played, errors } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.click(".finding-error .finding-head");
  await page.click("fluent-button:has-text('核实…')");
  await page.keyboard.press("Tab");
  await page.locator(".review-form select").nth(1).selectOption("四舍五入的尾差");
  await page.locator(".review-form input").fill("=见附件");
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".finding .tag-settled:has-text('已核实')");
  expect((await played()).at(-1)).toBe("write 核实记录");
  expect(await page.locator(".review-said").innerText()).toBe("已核实；四舍五入的尾差；=见附件");
  expect(await page.locator("#tab-check .count").innerText()).toBe("7");
  await page.click(".fold-button:has-text('更多筛选')");
  await page.locator(".narrowing-choice select").nth(2).selectOption("settled");
  expect(await page.locator(".finding").count()).toBe(1);
  await page.click(".foot fluent-button:has-text('撤销')");
  await page.waitForSelector("text=没有符合筛选的问题");
  expect((await played()).at(-1)).toBe("undo");
  expect(errors).toEqual([]);
  await page.close();
});

test("the end of a check is said to a screen reader", async () => {
  const { page } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  expect(await page.locator("[aria-live=polite]").textContent()).toBe("校验完成，3 个错误，2 个警告，3 个提示");
  await page.close();
});

test("the result is copied inside the click", async () => {
  const { page } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.evaluate(() => {
    const kept = window as unknown as { copied: string };
    document.addEventListener("copy", () => { kept.copied = document.getSelection()?.toString() ?? ""; });
  });
  await page.click("fluent-button:has-text('复制结果')");
  await page.waitForSelector("text=校验结果已复制");
  expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toContain("925.23");
  await page.close();
});

test("last year's workbook is chosen once, shown with a way to put it away, and used; one that cannot be read is told and not used", async () => {
  const { page } = await openStage(browser, folder, "host=files", 400);
  await dropFiles(page, ["甲.xlsx"]);
  await page.waitForSelector(".finding");
  await page.click(".companions .fold-button");
  expect(await page.locator(".companions .draft-source:visible").count()).toBe(2);
  const choose = async (name: string): Promise<void> => {
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.click("fluent-button[aria-label=选择上年的公开表]:visible")]);
    await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from("stage") });
  };
  await page.evaluate(() => { (window as unknown as { fault: string | null }).fault = "unreadable"; });
  await choose("坏.xlsx");
  await page.waitForSelector(".foot .message:has-text('“坏.xlsx”没有读成，没有采用')");
  await page.evaluate(() => { (window as unknown as { fault: string | null }).fault = null; });
  await choose("去年.xlsx");
  await page.waitForSelector(".companions-told:has-text('去年.xlsx')");
  await page.click("[aria-label=不用上年的公开表]:visible");
  await page.waitForSelector(".companions-told:has-text('可选')");
  await page.close();
});

describe("the grid of the browser page", () => {
  test("marks the likely cell and the others, and shows the sums that disagree", async () => {
    const { page } = await openStage(browser, folder, "host=files", 1280);
    await dropFiles(page, ["甲.xlsx"]);
    await page.waitForSelector(".finding");
    await page.click(".finding-error .finding-head");
    expect(await page.locator(".grid .mark-likely").innerText()).toContain("925.23");
    expect(await page.locator(".grid .mark-part").allInnerTexts()).toEqual([expect.stringContaining("923.23"), expect.stringContaining("0.00")]);
    expect(await page.locator(".grid-strip").innerText()).toMatch(/925\.23[\s\S]*923\.23[\s\S]*2\.00/);
    expect(await page.locator(".grid-title").innerText()).toBe("表3 E8");
    await page.close();
  });

  test("follows a cell to another sheet, where nothing is called the likely cell", async () => {
    const { page } = await openStage(browser, folder, "host=files", 1280);
    await dropFiles(page, ["甲.xlsx"]);
    await page.waitForSelector(".finding");
    await page.locator(".finding-error .finding-head").nth(1).click();
    await page.click(".chip:has-text('表2')");
    expect(await page.locator(".grid-title").innerText()).toBe("表2 E6");
    expect(await page.locator(".grid .mark-likely").count()).toBe(0);
    expect(await page.locator(".grid .mark-part").count()).toBe(1);
    await page.close();
  });

  test("in a narrow window it comes up beside the list without moving the page", async () => {
    const { page } = await openStage(browser, folder, "host=files", 400, 800);
    await dropFiles(page, ["甲.xlsx"]);
    await page.waitForSelector(".finding");
    await page.click(".finding-error .finding-head");
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await page.locator(".grid .mark-likely").isVisible()).toBe(true);
    await page.close();
  });
});

test("files: each has its line with its counts, the same name again replaces, removing the last brings the drop zone back", async () => {
  const { page, played } = await openStage(browser, folder, "host=files", 1280);
  await dropFiles(page, ["甲.xlsx", "乙.xlsx"]);
  await page.waitForSelector(".file-line:nth-child(2) .severity");
  await dropFiles(page, ["乙.xlsx"]);
  await page.waitForSelector(".file[aria-current=true]:has-text('乙') .severity");
  expect(await page.locator(".file-line").count()).toBe(2);
  expect(await played()).toEqual(["read 甲.xlsx 5", "read 乙.xlsx 5", "read 乙.xlsx 5"]);
  await page.click("[aria-label='移除 甲.xlsx']");
  expect(await page.locator(".files").isHidden()).toBe(true);
  expect(await page.locator(".meta-name").innerText()).toBe("乙.xlsx");
  await page.close();
});
