import type { Browser, Page } from "playwright-core";
import { listenForErrors } from "./browser";

export interface StagePage {
  readonly page: Page;
  /** Console errors and warnings so far; a strict content policy complains here. */
  readonly errors: readonly string[];
  /** What the app asked of its host. */
  readonly played: () => Promise<readonly string[]>;
}

/** Opens the stage with a part to play: "host=excel&report=many&theme=dark". */
export async function openStage(browser: Browser, folder: string, part: string, width = 400, height = 800): Promise<StagePage> {
  const page = await browser.newPage({ viewport: { width, height } });
  const errors = listenForErrors(page);
  await page.goto(`file://${folder}/stage.html?${part}`);
  return { page, errors, played: async () => page.evaluate(() => (window as unknown as { played: string[] }).played) };
}

/** Presses 开始校验 and waits for what should come. */
export async function check(page: Page, then: string): Promise<void> {
  await page.click("fluent-button:has-text('开始校验')");
  await page.waitForSelector(then);
}

export async function dropFiles(page: Page, names: readonly string[]): Promise<void> {
  await page.setInputFiles("input[type=file]", names.map((name) => ({ name, mimeType: "", buffer: Buffer.from("stage") })));
}
