/** Fails when a page makes the user load more than 120 KB (gzipped) of our JavaScript before it can be used. office.js is not ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const LIMIT = 120 * 1024;
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
let failed = false;

for (const page of ["taskpane.html", "browser.html"]) {
  const html = readFileSync(join(dist, page), "utf8");
  const scripts = [...html.matchAll(/<script\b[^>]*?\bsrc="?([^"\s>]+)/g)].map((m) => m[1]).filter((src) => !/office\.js$/.test(src));
  if (scripts.length === 0) throw new Error(`dist/${page} loads no script of ours`);
  const bytes = scripts.reduce((sum, src) => sum + gzipSync(readFileSync(join(dist, src)), { level: 9 }).length, 0);
  const tooMuch = bytes > LIMIT;
  failed ||= tooMuch;
  console.log(`${tooMuch ? "TOO LARGE" : "ok"}  ${page}: first JavaScript ${kilobytes(bytes)} gzipped (limit ${kilobytes(LIMIT)})`);
}
process.exitCode = failed ? 1 : 0;
