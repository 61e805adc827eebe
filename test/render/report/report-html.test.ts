/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { reportHtml } from "../../../src/render/report/report-html";
import { REPORT_STYLE, REPORT_STYLE_HASH } from "../../../src/render/report/report-style";
import { ABOUT, expectAll, LITERAL_REPORT } from "./report";

test("page: stands alone without script, lets only its own style pass, and escapes every word", () => {
  const html = reportHtml(LITERAL_REPORT, ABOUT);
  const page = new DOMParser().parseFromString(html, "text/html");
  expectAll(`${page.title}\n${page.body.textContent}`);
  expect(page.querySelectorAll("script, img, link, iframe, form, a, [style], [onclick], b b").length).toBe(0);
  expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(`default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
  expect(`sha256-${createHash("sha256").update(REPORT_STYLE).digest("base64")}`).toBe(REPORT_STYLE_HASH);
  expect(page.documentElement.lang).toBe("zh-CN");
});
