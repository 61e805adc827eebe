import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch } from "./support/browser";
import { openPane, press, sampleBook } from "./support/excel-pane";
import { misfits } from "./support/misfits";
import { distFolder, serve } from "./support/serve";
import type { Served } from "./support/serve";

jest.setTimeout(120_000);
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launch();
  served = await serve(distFolder());
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Each part of each view, with a finding open in the first and what can be unfolded unfolded. */
async function everyPart(page: Page, look: (part: string) => Promise<void>): Promise<void> {
  await page.locator("fluent-text-input input").fill("G24");
  await page.click(".finding-error .finding-head");
  for (const fold of await page.locator(".fold-button:visible").all()) await fold.click();
  await look("findings");
  for (const part of ["ledger", "outlet"]) {
    await page.click(`#tab-${part}`);
    await look(part);
  }
  await page.click("#tab-notes");
  for (const step of ["prepare", "import", "fill"]) {
    await page.click(`#tab-${step}`);
    await page.waitForSelector(`#panel-${step}:visible`);
    await look(step);
  }
  await page.click("#tab-narrative");
  for (const part of ["text", "preview", "differences", "output"]) {
    await page.click(`#tab-${part}`);
    await look(part);
  }
  await page.click("[aria-label=帮助]");
  await look("help");
}

/** Looks at a page in windows of these sizes and keeps what does not fit. */
function looker(page: Page, sizes: readonly (readonly [width: number, height: number])[]): { readonly found: readonly string[]; readonly look: (part: string) => Promise<void> } {
  const found: string[] = [];
  return {
    found,
    look: async (part) => {
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        found.push(...(await misfits(page)).map((line) => `${part}, ${String(width)} wide: ${line}`));
      }
    },
  };
}

// A browser's zoom, which is Excel's own for a pane, leaves a window of half as many pixels, each twice as large.
test("a pane of 320 pixels, and one of 400 at 200 %: nothing is cut off and every control can be reached, in each part of each view", async () => {
  const { page, errors } = await openPane(browser, served.url, await sampleBook());
  const { found, look } = looker(page, [[320, 600], [200, 400]]);
  await page.waitForSelector(".hero");
  await look("start");
  await press(page, "开始校验");
  await page.waitForSelector(".finding");
  await everyPart(page, look);
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

test("the browser page at 1280 pixels and 200 %: the same", async () => {
  const page = await browser.newPage();
  const { found, look } = looker(page, [[640, 360]]);
  await page.goto(`${served.url}/browser.html`);
  await page.waitForSelector(".hero");
  await look("start");
  await page.setInputFiles("input[type=file]", resolve(__dirname, "../../assets/sample-budget.xlsx"));
  await page.waitForSelector(".finding");
  await everyPart(page, look);
  expect(found).toEqual([]);
  await page.close();
});
