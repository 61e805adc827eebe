/**
 * Many files through the built command line: two worker threads ≥ 1.4 × one thread, best of five each, taken in turns. Exits 1 below the limit.
 * On a machine with one processor, or a busy one, the ratio says nothing; the processors are told beside it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeAgency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { randomLayout } from "../generator/variants";
import { writeXlsx } from "../generator/write-xlsx";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Enough that starting and warming up two workers, some seconds of a processor, is the lesser part. */
const FILES = 200;
const ROUNDS = 5;
const LEAST = 1.4;

const folder = mkdtempSync(join(tmpdir(), "disclosure-bench-"));
try {
  mkdirSync(join(folder, "books"));
  for (let seed = 1; seed <= FILES; seed++) {
    const { workbook, roles } = layOut(makeAgency(seed, { year: 2024 }), randomLayout(seed));
    writeFileSync(join(folder, "books", `${String(seed)}.xlsx`), writeXlsx(workbook, { roles }));
  }
  const best = new Map([[1, Infinity], [2, Infinity]]);
  for (let round = 0; round < ROUNDS; round++) for (const [jobs, before] of best) best.set(jobs, Math.min(before, seconds(jobs)));
  const [one = NaN, two = NaN] = [...best.values()];
  console.log(`${String(FILES)} files: one thread ${one.toFixed(2)} s (${(FILES / one).toFixed(1)}/s), two workers ${two.toFixed(2)} s (${(FILES / two).toFixed(1)}/s): ${(one / two).toFixed(2)} × (limit ${String(LEAST)}; ${String(availableParallelism())} processors, load ${(loadavg()[0] ?? 0).toFixed(1)})`);
  process.exitCode = one / two >= LEAST ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function seconds(jobs: number): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [CLI, "check", join(folder, "books"), "--jobs", String(jobs), "--report", join(folder, "report.xlsx"), "--force"], { encoding: "utf8" });
  if (status === null || status > 1) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}
