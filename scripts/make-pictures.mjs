/**
 * Takes the pictures of docs/pictures/: the built pages on a sample workbook (an invented agency), in the stand-in for Excel and in a plain browser, opened by what the
 * browser tests open pages with. It goes by the words on buttons: a page that no longer says them fails here before the guide is wrong. Needs a Chromium and dist/.
 */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const require = createRequire(import.meta.url);
// The tests' own tools are CommonJS to Jest, and so they are here.
require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename, swcrc: false, module: { type: "commonjs" }, jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, filename);
};
const { launch } = require("../test/e2e/support/browser.ts");
const { openPane, press, sampleBook } = require("../test/e2e/support/excel-pane.ts");
const { distFolder, serve } = require("../test/e2e/support/serve.ts");

const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const sample = fileURLToPath(new URL("../assets/sample-budget.xlsx", import.meta.url));
/** The width that Excel gives a pane, twice as sharp; what a guide shows beside a step. */
const PANE = { viewport: { width: 360, height: 720 }, deviceScaleFactor: 1.5 };
const WIDE = { viewport: { width: 1280, height: 560 } };
const MAX_BYTES = 150_000;

mkdirSync(folder, { recursive: true });
const browser = await launch();
const served = await serve(distFolder());
const book = await sampleBook();

async function take(page, name) {
  const path = `${folder}${name}.png`;
  // The caret blinks and a pointer lights up what it rests on: neither belongs into a picture.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path, animations: "disabled", caret: "hide" });
  const { size } = statSync(path);
  console.log(`${name}.png: ${Math.round(size / 1000)} kB`);
  if (size > MAX_BYTES) throw new Error(`${name}.png is above ${MAX_BYTES} bytes`);
}

/** A page on which it is always the same time, so that the same pages give the same pictures. */
async function newPage(looks) {
  const page = await browser.newPage(looks);
  await page.clock.setFixedTime(new Date(2025, 0, 6, 9, 30));
  return page;
}

/** The pane in an Excel that has the sample open. */
async function pane(looks) {
  const { page } = await openPane({ newPage: (options) => newPage({ ...options, ...looks }) }, served.url, book);
  return page;
}

async function checked(looks) {
  const page = await pane(looks);
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  return page;
}

/** The finding of a mistyped amount, which has figures, arithmetic and cells; its own head at the top. */
async function openFinding(page) {
  await page.click(".finding-head:has-text('改为 325.74')");
  await page.waitForSelector(".finding.open");
  await page.locator(".finding.open").evaluate((one) => {
    // Its group's heading stays above it.
    one.style.scrollMarginTop = "40px";
    one.scrollIntoView({ block: "start" });
  });
}

async function inPane() {
  const start = await pane(PANE);
  await start.waitForSelector("fluent-button:visible:has-text('开始校验')");
  await take(start, "pane-start");
  await start.click(".top-help");
  await start.waitForSelector("#help-title");
  await take(start, "pane-help");
  await start.close();

  const page = await checked(PANE);
  await take(page, "pane-findings");
  await openFinding(page);
  await take(page, "pane-finding");
  await press(page, "核实…");
  await page.waitForSelector(".review-form:visible");
  await page.locator(".review-form:visible").evaluate((form) => form.scrollIntoView({ block: "center" }));
  await take(page, "pane-review");

  await page.click("#tab-changes");
  await press(page, "与首次校验时相比");
  await page.waitForSelector("#panel-changes h2:has-text('没有数字变动')");
  for (const cell of ["E15", "F15"]) await page.evaluate((at) => globalThis.standIn.edit("表5 一般公共预算支出情况表", at, 200), cell);
  await page.waitForSelector("#panel-changes .change-quote");
  await take(page, "pane-changes");
  for (const cell of ["E15", "F15"]) await page.evaluate((at) => globalThis.standIn.edit("表5 一般公共预算支出情况表", at, 170.88), cell);
  await page.waitForSelector("#panel-changes h2:has-text('没有数字变动')");
  await page.click("#tab-findings");

  await page.click("#tab-notes");
  await press(page, "写入底稿");
  await page.waitForSelector(".message:has-text('已写入')");
  await take(page, "pane-notes");
  await page.click(".step:has-text('填写')");
  await page.locator("h1").scrollIntoViewIfNeeded();
  await take(page, "pane-fill");

  await page.click("#tab-narrative");
  await page.click("#tab-preview");
  await page.locator("h1").scrollIntoViewIfNeeded();
  await take(page, "pane-narrative");

  // What was written above is what must not go online.
  await page.click("#tab-check");
  await press(page, "重新校验");
  await page.click("#tab-outlet");
  await press(page, "检查");
  await page.waitForSelector(".outlet-do:visible");
  await page.locator("h1").scrollIntoViewIfNeeded();
  await take(page, "pane-outlet");
  await page.close();

  const dark = await checked({ ...PANE, colorScheme: "dark" });
  await take(dark, "pane-dark");
  await dark.close();
}

async function inBrowser() {
  const page = await newPage(WIDE);
  await page.goto(`${served.url}/browser.html`);
  await page.setInputFiles("input[type=file]", sample);
  await page.waitForSelector(".finding");
  await openFinding(page);
  await take(page, "browser");
  await page.close();
}

try {
  await inPane();
  await inBrowser();
} finally {
  await browser.close();
  await served.close();
}
