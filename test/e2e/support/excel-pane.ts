import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { bookFromSnapshot, type BookLiteral } from "../../excel-host/book";
import { excelHostScript } from "../../excel-host/page-script";
import type { StartOptions } from "../../excel-host/start-stand-in";
import { listenForErrors } from "./browser";

/** A page with all errors that it met. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** The sample workbook as the stand-in for Excel holds it. */
export async function sampleBook(): Promise<BookLiteral> {
  return bookFromSnapshot(await readWorkbookFile(readFileSync(resolve(__dirname, "../../../assets/sample-budget.xlsx")), "sample-budget.xlsx"));
}

/** Opens the pane inside an Excel of ours, in which Microsoft's own client runs. */
export async function openPane(browser: Browser, url: string, book: BookLiteral, options: StartOptions = {}, query = ""): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const errors = listenForErrors(page);
  await page.route("**/office/office.js", (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: excelHostScript(book, options) }));
  await page.goto(`${url}/taskpane.html${query}`);
  return { page, errors };
}

export async function press(page: Page, words: string): Promise<void> {
  await page.locator(`fluent-button:visible:has-text('${words}')`).first().click();
}
