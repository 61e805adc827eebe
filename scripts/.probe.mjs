import { chromium } from "playwright-core"; import { createServer } from "node:http"; import { existsSync, createReadStream } from "node:fs"; import { join, extname } from "node:path";
const dist = process.argv[2];
const T = { ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css" };
const srv = createServer((q, r) => { const f = join(dist, new URL(q.url, "http://x").pathname); if (!existsSync(f)) { r.writeHead(404).end(); return; } r.writeHead(200, { "Content-Type": T[extname(f)] ?? "application/octet-stream" }); createReadStream(f).pipe(r); }).listen(0, "127.0.0.1");
await new Promise((d) => srv.once("listening", d));
const url = `http://127.0.0.1:${srv.address().port}`;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const info of [null, "Excel$Win32$16.01$zh-CN$$$$16", "Excel$Win32$16.01$zh-CN$telemetry$$$16", "Excel$Win32$16.00$en-US$$$$0", "Excel$Mac$16.00$zh-CN$$$$16","Excel$Web$16.00$zh-CN$$$$16", "Excel$iOS$16.00$zh-CN", "Excel$WinRT$16.00$zh-CN","Excel$Android$16.00$zh-CN","Excel$Win32$16.01$ja-JP$$$$16","Excel$Win32$16.01$zh-SG$$$$16", "Excel$Win32$16.02$zh-CN$$$$16"]) {
  const c = await b.newContext(); const p = await c.newPage(); const seen = new Set();
  c.on("request", (q) => seen.add("REQ " + q.url().replace(url, "").replace(/\?.*/,"")));
  c.on("response", (q) => { if (q.status() !== 200) seen.add(q.status() + " " + q.url().replace(url, "")); });
  p.on("console", (m) => seen.add("CON " + m.text().slice(0, 220))); p.on("pageerror", (e) => seen.add("ERR " + String(e).slice(0, 200)));
  await p.goto(`${url}/taskpane.html` + (info === null ? "" : `?_host_Info=${info}`)); await p.waitForTimeout(5000);
  console.log("==", info); for (const s of seen) console.log("  ", s); await c.close();
}
await b.close(); srv.close();
