/**
 * `npm run package -- --base-url https://server/path [--out folder] [--office cdn]`: builds, and puts everything to hand out into one folder and one .zip beside it:
 * the pages for a web server (browser.html also works by double-click) and a manifest that points to them.
 */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);
const { assemble } = require("./package/assemble.js");
const { parseBaseUrl } = require("./package/base-url.js");

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({ options: { "base-url": { type: "string" }, out: { type: "string", default: "dist-package" }, office: { type: "string", default: "local" } } });
const base = parseBaseUrl(values["base-url"]);
if (base.problem !== undefined) {
  console.error(`${base.problem}\n用法 / usage: npm run package -- --base-url https://服务器/路径 [--out 文件夹]`);
  process.exit(2);
}
const out = path.resolve(root, values.out);
// Only a folder that is new, or that an earlier run made, is replaced.
if (existsSync(out) && !(existsSync(path.join(out, "manifest.xml")) && existsSync(path.join(out, "browser.html")))) {
  console.error(`${out} 已存在，且不是本命令生成的文件夹，不会覆盖 / exists and was not made by this command`);
  process.exit(2);
}

const { status, error } = spawnSync("npm", ["run", "--silent", "build", "--", "--env", `office=${values.office}`], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
if (error) throw error;
if (status !== 0) process.exit(status ?? 1);

const { zip, name } = assemble({ root, baseUrl: base.url, out });
const zipFile = path.join(path.dirname(out), name);
writeFileSync(zipFile, zip);
console.log(`${out}: 把整个文件夹放到 ${base.url}/ ，把其中的 manifest.xml 部署给用户；browser.html 也可直接双击使用。步骤见其中的 INSTALL.txt。`);
console.log(`${zipFile} (${(zip.length / 1024 / 1024).toFixed(1)} MB): 同样的内容，一个文件，可用 U 盘分发。`);
