/**
 * `npm run package -- --base-url https://server/path [--out folder] [--office cdn]`: builds, and puts everything to deploy into one folder:
 * the pages for a web server (browser.html also works by double-click) and a manifest that points to them.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { checkManifest } = require("./manifest/check-manifest.js");
const { pngSize } = require("./manifest/png-size.js");

const DEVELOPMENT_URL = "https://localhost:3000";
const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { "base-url": { type: "string" }, out: { type: "string", default: "dist-package" }, office: { type: "string", default: "local" } } });
if (values["base-url"] === undefined || !/^https:\/\/[^\s/]+/.test(values["base-url"])) {
  console.error("用法 / usage: npm run package -- --base-url https://服务器/路径 [--out 文件夹]   （Excel 只接受 https）");
  process.exit(2);
}
const baseUrl = values["base-url"].replace(/\/+$/, "");
const out = path.resolve(root, values.out);
// Only a folder that is new, or that an earlier run made, is replaced.
if (existsSync(out) && !(existsSync(path.join(out, "manifest.xml")) && existsSync(path.join(out, "browser.html")))) {
  console.error(`${out} 已存在，且不是本命令生成的文件夹，不会覆盖 / exists and was not made by this command`);
  process.exit(2);
}

const { status, error } = spawnSync("npm", ["run", "--silent", "build", "--", "--env", `office=${values.office}`], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
cpSync(path.join(root, "dist"), out, { recursive: true, filter: (file) => !/^cli\b/.test(path.basename(file)) });
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8")
  .replace(/<!-- Served from[\s\S]*?-->\s*/, "")
  .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`)
  .replaceAll(DEVELOPMENT_URL, baseUrl);
const problems = checkManifest(manifest, (url) => (url.startsWith(`${baseUrl}/`) ? pngSize(path.join(out, url.slice(baseUrl.length))) : null));
if (problems.length > 0) throw new Error(`the packaged manifest has problems:\n  ${problems.join("\n  ")}`);
writeFileSync(path.join(out, "manifest.xml"), manifest);
console.log(`${path.relative(root, out)}/: 把整个文件夹放到 ${baseUrl}/ ，把其中的 manifest.xml 部署给用户；browser.html 也可直接双击使用。`);
