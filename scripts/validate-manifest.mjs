/**
 * Checks manifest.xml: node scripts/validate-manifest.mjs [manifest] [--offline]
 * First what can be known offline; then, unless --offline, Microsoft's validation service, where it can be reached.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";

const require = createRequire(import.meta.url);
const { checkManifest } = require("./manifest/check-manifest.js");
const { pngSize } = require("./manifest/png-size.js");

const root = fileURLToPath(new URL("..", import.meta.url));
const offline = process.argv.includes("--offline");
const file = path.resolve(process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? path.join(root, "manifest.xml"));

const info = await OfficeAddinManifest.readManifestFile(file);
console.log(`${path.relative(root, file)}: ${info.displayName} ${info.version}, ${info.hosts?.join(", ")}, ${info.id}`);
const problems = checkManifest(await readFile(file, "utf8"), (url) => pngSize(path.join(path.dirname(file), decodeURIComponent(new URL(url).pathname))));
for (const problem of problems) console.error(`  problem: ${problem}`);
if (problems.length === 0) console.log("ok  offline: order of elements, ids resolve, icons have their sizes, buttons share one pane, https, text lengths, ExcelApi ≤ 1.7, zh-CN with en-US");

let failed = problems.length > 0;
if (offline) {
  console.log("not asked: Microsoft's service (store policies, products that can load it): npm run validate, with a network");
} else {
  try {
    const { isValid, report } = await validateManifest(file);
    for (const issue of [...(report?.errors ?? []), ...(report?.warnings ?? [])]) console.error(`  service: ${issue.title}: ${issue.detail ?? issue.content}`);
    failed ||= !isValid;
    console.log(isValid ? "ok  Microsoft's service accepts it" : "Microsoft's service refuses it");
  } catch (error) {
    console.log(`Microsoft's validation service could not be reached (${error.message}).`);
    console.log("Only it can say: store policies, and which Office products can load the add-in.");
  }
}
process.exitCode = failed ? 1 : 0;
