/** `npm test`: every check of the house in one run. Goes on after a failure, so that one run shows all; the last line sums up. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { findChromium, HOW_TO_INSTALL } = createRequire(import.meta.url)("./find-chromium.js");
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name, ...args) => [process.execPath, `node_modules/${name}`, ...args];
const jest = (name, ...args) => bin("jest/bin/jest.js", "--json", `--outputFile=.cache/${name}.json`, ...args);

/** Steps of one row run side by side; rows one after the other. */
const ROWS = [
  [
    { name: "lint", command: bin("eslint/bin/eslint.js", "--max-warnings=0", ".") },
    { name: "types", command: bin("typescript/bin/tsc", "--noEmit", "-p", ".") },
  ],
  [{ name: "lock file", command: [process.execPath, "scripts/complete-lock.mjs", "--check"] }],
  [{ name: "unit", command: jest("unit"), counts: true }],
  [{ name: "manifest", command: [process.execPath, "scripts/validate-manifest.mjs", "--offline"] }],
  [{ name: "docs are current", command: [process.execPath, "--import", "./scripts/run-ts.mjs", "scripts/check-docs.ts"] }],
  [{ name: "build", command: bin("webpack-cli/bin/cli.js") }],
  [
    { name: "size", command: [process.execPath, "scripts/check-size.mjs"] },
    { name: "policy", command: [process.execPath, "scripts/check-csp.mjs"] },
    { name: "syntax", command: [process.execPath, "scripts/check-syntax.mjs"] },
  ],
  [{ name: "browser", command: jest("browser", "--config", "jest.e2e.config.js"), counts: true }],
];

function run({ name, command: [file, ...args] }) {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const ok = code === 0;
      // jest's JSON goes to its file; what it tells people comes on stderr.
      console.log(`\n── ${name}: ${ok ? "ok" : "FAILED"} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      const said = Buffer.concat(chunks).toString("utf8").trim();
      if (said !== "") console.log(ok ? said.split("\n").slice(-6).join("\n") : said);
      resolve(ok);
    });
  });
}

/** How many tests a jest step ran; a step that left no report is one failure. */
function counted(name, ok) {
  const file = `${root}.cache/${name}.json`;
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8"));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}

if (findChromium() === null) {
  console.error(HOW_TO_INSTALL);
  process.exit(1);
}
rmSync(`${root}.cache`, { recursive: true, force: true });
mkdirSync(`${root}.cache`, { recursive: true });
let passed = 0;
const failures = [];
for (const row of ROWS) {
  const results = await Promise.all(row.map(async (step) => ({ step, ok: await run(step) })));
  for (const { step, ok } of results) {
    const count = step.counts ? counted(step.name, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
    passed += count.passed;
    if (count.failed > 0) failures.push({ name: step.name, count: count.failed });
  }
}
const failed = failures.reduce((sum, { count }) => sum + count, 0);
if (failed > 0) console.log(`\nfailed in: ${failures.map(({ name, count }) => `${name} (${count})`).join(", ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
