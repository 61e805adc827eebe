import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import type { Browser, BrowserContext } from "playwright-core";
import officePackage from "@microsoft/office-js/package.json";
import packageJson from "../../package.json";
import { launch, listenForErrors } from "./support/browser";
import { distFolder, serve } from "./support/serve";
import type { Served } from "./support/serve";

interface Packaging {
  readonly assemble: (options: { readonly root: string; readonly baseUrl: string; readonly out: string }) => { readonly zip: Uint8Array; readonly name: string };
  readonly folderFiles: (folder: string) => readonly string[];
}
/* eslint-disable @typescript-eslint/no-require-imports -- scripts are CommonJS */
const { assemble } = require("../../scripts/package/assemble.js") as Packaging;
const { folderFiles } = require("../../scripts/package/folder-files.js") as Packaging;
/* eslint-enable */

jest.setTimeout(180_000);
const root = resolve(__dirname, "../..");
const baseUrl = "https://oa.example.gov.cn:8443/tools/disclosure";
const sample = readFileSync(join(root, "assets/sample-budget.xlsx"));
let work: string;
let folder: string;
let zip: Uint8Array;
let browser: Browser;
let served: Served;
beforeAll(async () => {
  distFolder();
  work = mkdtempSync(join(tmpdir(), "package-"));
  folder = join(work, "package");
  ({ zip } = assemble({ root, baseUrl, out: folder }));
  browser = await launch();
  served = await serve(folder);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(work, { recursive: true });
});

test("the zip holds the folder's files and nothing else, and its bytes are the same every time", () => {
  const again = join(work, "again");
  const second = assemble({ root, baseUrl, out: again });
  expect(second.name).toBe(`${packageJson.name}-${packageJson.version}.zip`);
  utimesSync(join(again, "browser.html"), 0, 0);
  expect(Buffer.compare(Buffer.from(zip), Buffer.from(second.zip))).toBe(0);
  const entries = Object.entries(unzipSync(zip));
  expect(entries.map(([name]) => name.replace(/^[^/]*\//, ""))).toEqual(folderFiles(folder));
  for (const [name, bytes] of entries) expect(Buffer.compare(Buffer.from(bytes), readFileSync(join(folder, name.replace(/^[^/]*\//, ""))))).toBe(0);
});

test("sha256sum -c finds every file sound, and a changed one not", () => {
  const verify = (): { readonly status: number | null; readonly stdout: string } => spawnSync("sha256sum", ["-c", "SHA256SUMS.txt"], { cwd: join(work, "again"), encoding: "utf8" });
  const sound = verify();
  expect(sound.status).toBe(0);
  expect(sound.stdout.trim().split("\n").map((line) => line.replace(/: OK$/, ""))).toEqual(folderFiles(folder).filter((file) => file !== "SHA256SUMS.txt"));
  writeFileSync(join(work, "again/engine.js"), "changed");
  expect(verify().status).toBe(1);
});

test("office.js is Microsoft's, byte for byte, of the version that was looked at", () => {
  expect(officePackage.version).toBe("1.1.110");
  const files = folderFiles(join(folder, "office"));
  expect(files.length).toBeGreaterThanOrEqual(20);
  for (const file of files) {
    const original = join(root, "node_modules/@microsoft/office-js", file === "LICENSE.md" ? file : `dist/${file}`);
    expect([file, Buffer.compare(readFileSync(join(folder, "office", file)), readFileSync(original))]).toEqual([file, 0]);
  }
});

test("the manifest and every page tell the version and the address", () => {
  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<Version>${packageJson.version}.0</Version>`);
  expect(manifest).toContain(`<SourceLocation DefaultValue="${baseUrl}/taskpane.html" />`);
  expect(manifest).toContain("<AppDomain>https://oa.example.gov.cn:8443</AppDomain>");
  expect(manifest).not.toContain("localhost");
  for (const page of folderFiles(folder).filter((file) => file.endsWith(".html"))) {
    expect(readFileSync(join(folder, page), "utf8")).toMatch(new RegExp(`<meta name="?version"? content="?${packageJson.version.replaceAll(".", "\\.")}"?>`));
  }
  expect(readFileSync(join(folder, "README.txt"), "utf8")).toContain(baseUrl);
  // What every file in the folder refers to is in the folder.
  for (const [, url] of manifest.matchAll(/"(https:[^"?]*)/g)) if (url!.startsWith("https://oa.")) expect(folderFiles(folder)).toContain(url!.slice(baseUrl.length + 1));
});

test("the settings in the installing page fit the folder: a type for every kind of file, and the policy of the pages", () => {
  const page = readFileSync(join(root, "docs/install.zh-CN.md"), "utf8");
  const types = /types \{([^}]*)\}/.exec(page)![1]!;
  const extensions = new Set(folderFiles(folder).map((file) => file.slice(file.lastIndexOf(".") + 1)));
  expect([...extensions].filter((extension) => !new RegExp(` ${extension}[ ;]`).test(types))).toEqual([]);
  const policies = folderFiles(folder).filter((file) => file.endsWith(".html")).map((file) => /Content-Security-Policy"? content="([^"]*)"/.exec(readFileSync(join(folder, file), "utf8"))![1]!);
  expect([...new Set(policies)]).toEqual([/Content-Security-Policy "([^"]*)"/.exec(page)![1]!]);
});

test("unpacked from the zip on a stick, browser.html checks a workbook by double-click and asks for nothing but files", async () => {
  const stick = join(work, "U 盘 财政");
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(stick, name)), { recursive: true });
    writeFileSync(join(stick, name), bytes);
  }
  const page = await browser.newPage();
  const errors = listenForErrors(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(stick, `${packageJson.name}-${packageJson.version}`, "browser.html")).href);
  await page.setInputFiles("input[type=file]", { name: "sample-budget.xlsx", mimeType: "", buffer: sample });
  await page.waitForSelector(".finding");
  expect(await page.locator(".meta-facts").innerText()).toContain("认出 11 张表");
  await page.goto(pathToFileURL(join(stick, `${packageJson.name}-${packageJson.version}`, "requirements.html")).href);
  await page.waitForSelector("[data-ready]");
  expect(await page.locator("main").innerText()).toContain("网页版能用");
  expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});

/** What Excel of each kind puts behind the address of a pane (old builds on Windows name 16.00), with the pages that are opened there; a plain browser puts nothing. */
const PC = "Excel$Win32$16.01$zh-CN$$$$16";
const VISITS: readonly (readonly [page: string, host: string | null])[] = [
  ...[PC, "Excel$Win32$16.01$ja-JP$$$$16", "Excel$Mac$16.00$zh-CN$$$$16", "Excel$Web$16.00$zh-CN$$$$16", "Excel$Win32$16.00$en-US$$$$0", null].map((host) => ["taskpane.html", host] as const),
  ["requirements.html", PC], ["unsupported.html", PC], ["browser.html", null], ["rules.html", null],
];

interface Traffic {
  /** Foreign addresses that got past the page's policy; files of ours that are missing. */
  readonly left: readonly string[];
  readonly missing: readonly string[];
}

async function traffic(context: BrowserContext, address: string): Promise<Traffic> {
  const left: string[] = [];
  const missing: string[] = [];
  const page = await context.newPage();
  const foreign = (url: string): boolean => !url.startsWith(served.url) && !url.startsWith("data:");
  page.on("response", (response) => { if (foreign(response.url())) left.push(response.url()); else if (response.status() >= 400) missing.push(response.url()); });
  page.on("requestfailed", (request) => { if (foreign(request.url()) && request.failure()?.errorText !== "csp") left.push(`${request.url()} ${request.failure()?.errorText ?? ""}`); });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await page.close();
  return { left, missing };
}

test("with Microsoft's own office.js no request of any page leaves the server, in any Excel, and no file that it asks for is missing", async () => {
  const pages = folderFiles(folder).filter((file) => file.endsWith(".html"));
  expect(new Set(VISITS.map(([page]) => page))).toEqual(new Set(pages));
  const context = await browser.newContext();
  const seen: (Traffic & { readonly page: string; readonly host: string | null })[] = [];
  for (const [page, host] of VISITS) {
    const found = await traffic(context, `${served.url}/${page}${host === null ? "" : `?view=help&_host_Info=${host}`}`);
    seen.push({ page, host, ...found });
  }
  await context.close();
  expect(seen.filter(({ left }) => left.length > 0)).toEqual([]);
  // Other languages fall back to English, by asking first.
  expect(seen.filter(({ missing }) => missing.some((url) => !url.endsWith("/ja-jp/office_strings.js")))).toEqual([]);
});
