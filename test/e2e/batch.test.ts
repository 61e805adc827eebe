import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAgency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { randomLayout } from "../generator/variants";
import { writeXlsx } from "../generator/write-xlsx";

/** The built command line with its worker threads, which run the bundle itself. */
const CLI = join(__dirname, "../../dist/cli.js");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "disclosure-"));
  mkdirSync(join(folder, "各单位"));
  for (let seed = 1; seed <= 4; seed++) writeFileSync(join(folder, `各单位/${String(seed)}.xlsx`), writeXlsx(layOut(makeAgency(seed, { year: 2024 }), randomLayout(seed)).workbook));
  writeFileSync(join(folder, "各单位/3坏.xlsx"), "nonsense");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the output and the reports are the same with and without workers", () => {
  const runs = [1, 2].map((jobs) => {
    const { status, stdout } = spawnSync(process.execPath, [CLI, "check", "各单位", "--jobs", String(jobs), "--format", "json", "--report", `${String(jobs)}.xlsx`], { cwd: folder, encoding: "utf8" });
    return { status, stdout, report: readFileSync(join(folder, `${String(jobs)}.xlsx`)).toString("base64") };
  });
  expect(runs[0]).toMatchObject({ status: 2, stdout: expect.stringContaining('"files":5,"unreadable":1') });
  for (const run of runs.slice(1)) expect(run).toEqual(runs[0]);
});

test("Ctrl-C ends a run at once and leaves no report and no part of one", async () => {
  const before = readdirSync(folder).sort();
  const child = spawn(process.execPath, [CLI, "check", ...Array.from({ length: 4 }, (_, at) => `各单位/${String(at + 1)}.xlsx`), "--jobs", "2", "--format", "pretty", "--report", "no.xlsx"], { cwd: folder });
  const ended = new Promise<NodeJS.Signals | number | null>((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGINT");
  expect(["SIGINT", 130]).toContain(await ended);
  expect(readdirSync(folder).sort()).toEqual(before);
});
