import { rmSync } from "node:fs";
import type { Browser } from "playwright-core";
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
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".finding");
  await page.locator("fluent-text-input input").focus();
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
  const ways = page.locator("fluent-toggle-button");
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

test("five thousand findings come in chunks: the first is drawn at once, the rest as they are scrolled to, typing stays quick", async () => {
  const { page } = await openStage(browser, folder, "host=excel&report=many");
  await check(page, ".finding");
  expect(await page.locator(".finding").count()).toBeLessThan(500);
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
  // A slow machine draws a chunk when it can: each scroll waits for more than there was.
  for (let drawn = await page.locator(".finding").count(); drawn <= 1000; drawn = await page.locator(".finding").count()) {
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForFunction((before) => document.querySelectorAll(".finding").length > before, drawn);
  }
  expect(await page.locator(".finding").count()).toBeGreaterThan(1000);
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

test("a changed sheet marks the result stale until it is checked again", async () => {
  const { page } = await openStage(browser, folder, "host=excel");
  await check(page, ".finding");
  await page.evaluate(() => (window as unknown as { changeSheets: () => void }).changeSheets());
  await page.click(".message-stale fluent-button");
  await page.waitForSelector(".message-stale", { state: "detached" });
  await page.waitForSelector(".finding");
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
