import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";

interface Engine {
  readonly kind: string;
  readonly name: string;
  readonly version: string;
}
interface Excel {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly api: number;
}
interface Facts {
  readonly engine: Engine;
  readonly missing: readonly string[];
  readonly excel: Excel | null;
  readonly inside: boolean;
  readonly protocol: string;
}
interface Answer {
  readonly level: string;
  readonly title: string;
  readonly steps: readonly string[];
}
interface Pages {
  readonly engine: { readonly identify: (userAgent: string) => Engine; readonly missing: () => readonly string[] };
  readonly assess: { readonly assess: (facts: Facts) => Answer; readonly apiWords: (api: number) => string };
}

/** The page's scripts, run against a window of ours. */
function pages(window: object = {}): Pages {
  for (const name of ["engine.js", "assess.js"]) runInNewContext(readFileSync(path.resolve(__dirname, "../../src/pages", name), "utf8"), { window });
  return window as Pages;
}
const { engine, assess } = pages();

const WEBVIEW2 = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0";
const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko";
const EDGE_HTML = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19044";
const MAC_PANE = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  [WEBVIEW2, "chromium", "131"],
  [TRIDENT, "trident", "7"],
  ["Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1)", "trident", "9"],
  [EDGE_HTML, "edgeHtml", "18"],
  ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36 QIHU 360EE", "chromium", "86"],
  [MAC_PANE, "safari", "605"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15", "safari", "17.4"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "firefox", "128"],
  ["lynx", "other", ""],
])("%s is %s %s", (userAgent, kind, version) => {
  expect(engine.identify(userAgent)).toMatchObject({ kind, version });
});

test("an engine with nothing lacks everything, and asking it does not fail", () => {
  expect(pages({}).engine.missing().length).toBeGreaterThanOrEqual(7);
});

const excel = (version: string, api = 17, host = "Excel"): Excel => ({ host, platform: "PC", version, api });
const facts = (userAgent: string, excelFacts: Excel | null, missing: readonly string[] = [], inside = excelFacts !== null): Facts =>
  ({ engine: engine.identify(userAgent), missing, excel: excelFacts, inside, protocol: "https:" });
const OLD = ["Array.at"];

const MACHINES: readonly (readonly [string, Facts, string, RegExp, RegExp])[] = [
  ["Microsoft 365 with WebView2", facts(WEBVIEW2, excel("16.0.17928.20000")), "good", /任务窗格和网页版都能用/, /点“校验”/],
  ["the volume-licensed Office 2019, where WebView2 is no help", facts(TRIDENT, excel("16.0.10417.20000"), OLD), "partly", /用不了，但可以用网页版/, /网页版[^]*安装 WebView2 也不会改变[^]*LTSC 2021/],
  ["the volume-licensed Office 2016", facts(TRIDENT, excel("16.0.5197.1000"), OLD), "partly", /可以用网页版/, /固定使用 Internet Explorer/],
  ["Microsoft 365 without WebView2", facts(TRIDENT, excel("16.0.14332.20000"), OLD), "partly", /可以用网页版/, /网页版[^]*安装 Microsoft Edge WebView2/],
  ["Excel with the old Edge", facts(EDGE_HTML, excel("16.0.12527.20000"), OLD), "partly", /可以用网页版/, /安装 Microsoft Edge WebView2/],
  ["an old Excel that does not say its version", facts(TRIDENT, null, OLD, true), "partly", /可以用网页版/, /网页版[^]*WebView2/],
  ["a Mac with an old Safari", facts(MAC_PANE, excel("16.78"), OLD), "partly", /可以用网页版/, /更新 macOS/],
  ["a WebView2 that was never updated", facts(WEBVIEW2, excel("16.0.17928.20000"), OLD), "partly", /可以用网页版/, /更新 Microsoft Edge WebView2/],
  ["an Excel below ExcelApi 1.7", facts(WEBVIEW2, excel("16.0.9999.1000", 6)), "partly", /太旧/, /升级到/],
  ["Word", facts(WEBVIEW2, excel("16.0.17928.20000", 0, "Word")), "partly", /不是 Excel/, /在 Excel 里打开/],
  ["a pane that office.js did not reach", facts(WEBVIEW2, null, [], true), "partly", /没有连上 Excel/, /office 文件夹/],
  ["a new browser", facts(WEBVIEW2, null), "good", /网页版能用/, /browser\.html/],
  ["an old browser", facts(TRIDENT, null, OLD), "bad", /太旧，请换一个浏览器/, /极速模式/],
];

test.each(MACHINES)("%s is told what to do", (_machine, given, level, title, steps) => {
  const answer = assess.assess(given);
  expect(answer).toMatchObject({ level, title: expect.stringMatching(title) as string });
  expect(answer.steps.join("\n")).toMatch(steps);
});

test("each level of the API is told", () => {
  expect([4, 7, 9, 13, 20].map(assess.apiWords)).toEqual([
    "低于 1.7，不能使用任务窗格", "可以使用；写入底稿、情况说明时省去部分格式", "可以使用；看不到合并单元格的范围，不影响校验", "可以使用全部功能", "可以使用全部功能",
  ]);
});
