/** Checks the sample workbooks with the command line. It asserts nothing: mistakes are planted in the samples, so findings are no failure. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const samples = ["budget", "accounts", "performance"].map((name) => `assets/sample-${name}.xlsx`);
const { status, error } = spawnSync(process.execPath, ["dist/cli.js", "check", ...samples], { cwd: root, stdio: "inherit" });
if (error) throw error;
console.log(`\n示例中的问题是有意埋设的。用自己的表格：node dist/cli.js check 文件.xlsx，或双击打开 dist/browser.html。`);
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
