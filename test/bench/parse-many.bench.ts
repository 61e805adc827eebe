/**
 * 200 workbooks in one call of the built command line, start-up included, against a process that only parses them with hucre:
 * total ≤ 3.5 ×, and peak memory that does not grow with the number of files. Run by `npm run bench`; exits 1 beyond a limit.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = join(ROOT, "dist/cli.js");
const SHARED = join(ROOT, "../shared/workbooks");
const FILES = 200;
const FEW = 40;
const ROUNDS = 3;
const MOST_TIME = 3.5;
const MOST_MEMORY = 1.35;

const PARSE_ONLY = `
import { readFileSync, readdirSync } from "node:fs";
import { readXlsx } from ${JSON.stringify(import.meta.resolve("hucre/xlsx"))};
for (const name of readdirSync(process.argv[2])) await readXlsx(readFileSync(process.argv[2] + "/" + name));
`;
const TELL_PEAK = `process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS));`;

const folder = mkdtempSync(join(tmpdir(), "parse-many-"));
try {
  process.exitCode = bench() ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function bench(): boolean {
  const real = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith(".xlsx")).map((name) => join(SHARED, name)) : [];
  if (real.length === 0) console.log("../shared/workbooks is not here: the sample workbook alone");
  const sources = [...real, join(ROOT, "assets/sample-budget.xlsx")];
  const many = copies(sources, "many", FILES);
  const few = copies(sources, "few", FEW);
  writeFileSync(join(folder, "parse.mjs"), PARSE_ONLY);
  writeFileSync(join(folder, "peak.cjs"), TELL_PEAK);
  const parsing = fastest(() => run([join(folder, "parse.mjs"), many]));
  const checking = fastest(() => run([CLI, "check", many, "--format", "json"]));
  const peakOfFew = run([CLI, "check", few, "--format", "json"]).peak;
  const time = checking.ms / parsing.ms;
  const memory = checking.peak / peakOfFew;
  console.log(`${FILES} workbooks: parse with hucre ${parsing.ms.toFixed(0)} ms, check ${checking.ms.toFixed(0)} ms: ${time.toFixed(2)} × (limit ${MOST_TIME})`);
  console.log(`peak memory: ${FEW} files ${mb(peakOfFew)}, ${FILES} files ${mb(checking.peak)}: ${memory.toFixed(2)} × (limit ${MOST_MEMORY}); hucre alone ${mb(parsing.peak)}`);
  return time <= MOST_TIME && memory <= MOST_MEMORY;
}

function copies(sources: readonly string[], name: string, count: number): string {
  const target = join(folder, name);
  mkdirSync(target);
  for (let i = 0; i < count; i++) copyFileSync(sources[i % sources.length] ?? "", join(target, `${String(i).padStart(3, "0")}.xlsx`));
  return target;
}

interface Run {
  readonly ms: number;
  /** Kilobytes. */
  readonly peak: number;
}

function run(args: readonly string[]): Run {
  const start = performance.now();
  const { stderr, status, signal } = spawnSync(process.execPath, ["--require", join(folder, "peak.cjs"), ...args], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const ms = performance.now() - start;
  const peak = Number(/peak (\d+)$/.exec(stderr)?.[1]);
  if (signal !== null || (status !== 0 && status !== 1) || Number.isNaN(peak)) throw new Error(`${args.join(" ")} ended with ${String(status ?? signal)}: ${stderr}`);
  return { ms, peak };
}

/** The machine is shared: the fastest of a few is the one least disturbed. */
function fastest(once: () => Run): Run {
  return Array.from({ length: ROUNDS }, once).reduce((best, next) => (next.ms < best.ms ? next : best));
}

function mb(kilobytes: number): string {
  return `${(kilobytes / 1024).toFixed(0)} MB`;
}
