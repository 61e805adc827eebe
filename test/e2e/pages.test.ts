import type { Browser, Page } from "playwright-core";
import { excelHostScript } from "../excel-host/page-script";
import type { StartOptions } from "../excel-host/start-stand-in";
import { axeViolations } from "./support/axe";
import { launch, listenForErrors } from "./support/browser";
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

/** What Excel puts behind the address of a pane. */
const IN_EXCEL = "?_host_Info=Excel$Win32$16.01$zh-CN$$$$16";
const MAKE_OLD = "delete Array.prototype.at;";

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
}

async function open(address: string, { excel, before, agent }: { readonly excel?: StartOptions; readonly before?: string; readonly agent?: string } = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 340, height: 800 }, ...(agent === undefined ? {} : { userAgent: agent }) });
  const errors = listenForErrors(page);
  if (before !== undefined) await page.addInitScript(before);
  if (excel !== undefined) await page.route("**/office/office.js", (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: excelHostScript({ sheets: [{ name: "Sheet1" }] }, excel) }));
  await page.goto(`${served.url}/${address}`);
  return { page, errors };
}

async function sound({ page, errors }: Opened): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
}

test.each([
  ["1.7", "ExcelApi 1.7：可以使用；写入底稿、情况说明时省去部分格式"],
  ["1.14", "ExcelApi 1.14：可以使用全部功能"],
])("requirements.html in an Excel of ExcelApi %s names Office, level and engine", async (apiLevel, words) => {
  const opened = await open(`requirements.html${IN_EXCEL}`, { excel: { apiLevel } });
  await opened.page.waitForSelector("[data-ready]");
  const text = await opened.page.locator("main").innerText();
  expect(text).toContain("任务窗格和网页版都能用");
  expect(text).toContain("Excel Windows 桌面版 16.0.17928.20000");
  expect(text).toContain(words);
  expect(text).toMatch(/浏览器内核\s+Chromium 内核 \d+/);
  expect(await opened.page.locator("#text").inputValue()).toContain("程序版本：0.");
  await sound(opened);
});

test("requirements.html in a plain browser asks for no office.js and says what it knows, dark as well", async () => {
  const opened = await open("requirements.html");
  const asked: string[] = [];
  opened.page.on("request", (request) => asked.push(request.url()));
  await opened.page.emulateMedia({ colorScheme: "dark" });
  await opened.page.reload();
  await opened.page.waitForSelector("[data-ready]");
  expect(await opened.page.locator("main").innerText()).toContain("网页版能用");
  expect(asked.filter((url) => url.includes("/office/"))).toEqual([]);
  await sound(opened);
});

test.each([
  ["taskpane.html", "?view=check&_host_Info=Excel$Win32$16.01$zh-CN$$$$16"],
  ["browser.html", ""],
])("an engine that cannot run %s is shown what to do instead, before the bundle is parsed", async (pageName, search) => {
  const agent = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
  const opened = await open(`${pageName}${search}`, { excel: {}, before: MAKE_OLD, agent });
  await opened.page.waitForURL(/unsupported\.html/);
  await opened.page.waitForSelector("[data-ready]");
  const text = await opened.page.locator("main").innerText();
  expect(text).toContain("这里用的是 Internet Explorer 内核（Trident） 7");
  expect(text).toContain(search === "" ? "换用 Edge、Chrome" : "安装 Microsoft Edge WebView2");
  expect(await opened.page.locator("#address").inputValue()).toBe(`${served.url}/browser.html`);
  await sound(opened);
});

test("unsupported.html says what to do where no script runs at all", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${served.url}/unsupported.html`);
  expect(await page.locator("#general").innerText()).toContain("browser.html");
  expect(await page.locator("#copy").isVisible()).toBe(false);
  await page.close();
});
