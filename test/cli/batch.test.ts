import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BatchReport } from "../../src/render/batch/batch-report";
import { workersFor } from "../../src/cli/batch/run-jobs";
import { showProgress } from "../../src/cli/progress";
import { run } from "../../src/cli/run";
import type { Workbook } from "../../src/core/workbook/workbook";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import { makeAgency } from "../generator/agency";
import { layOut } from "../generator/lay-out";
import { standardLayout } from "../generator/layout";
import { mutants } from "../generator/mutants";
import { writeXlsx } from "../generator/write-xlsx";

const [good, other] = [layOut(makeAgency(5, { year: 2024, rounding: "exact" }), standardLayout), layOut(makeAgency(6, { year: 2024, rounding: "exact" }), standardLayout)];
const wrong = mutants(good, 5, 30).find(({ revealedBy, kind }) => revealedBy === "figures" && kind !== "unit");
if (wrong === undefined) throw new Error("no mutant");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disclosure-"));
  mkdirSync(join(folder, "各单位/乙"), { recursive: true });
  put("甲.xlsx", wrong.workbook);
  put("乙/乙.xlsx", other.workbook);
  writeFileSync(join(folder, "各单位/坏.xlsx"), "nonsense");
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, workbook: Workbook): void => writeFileSync(join(folder, "各单位", path), writeXlsx(workbook));

async function disclosure(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: "", err: "" };
  const output = (key: "out" | "err"): { readonly isTTY: boolean; write(text: string): Promise<void> } => ({ isTTY: false, write: (text) => Promise.resolve(void (said[key] += text)) });
  const code = await run({ argv: ["check", ...argv], cwd: folder, env: {}, stdout: output("out"), stderr: output("err") });
  return { code, ...said };
}

const report = (name: string): BatchReport => JSON.parse(readFileSync(join(folder, name), "utf8")) as BatchReport;
async function sheets(name: string): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const { sheets: all } = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
  return new Map(all.map((sheet) => [sheet.name, Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => String(cell?.value ?? "")))]));
}

test("a report: units by rules, the worst above; every finding, what was not checked, what could not be read; no path of ours", async () => {
  const { code, out, err } = await disclosure(join(folder, "各单位"), "--report", "r.xlsx");
  expect([code, out, err]).toEqual([2, expect.stringMatching(/^共 3 个文件，其中 1 个无法读取：错误 [1-9]/), "已写出：r.xlsx\n"]);
  const found = await sheets("r.xlsx");
  expect([...found.keys()]).toEqual(["汇总", "问题清单", "未核对", "无法读取", "文件清单", "续查数据"]);
  expect(found.get("汇总")?.slice(-3).map(([rank, unit]) => [rank, unit])).toEqual([["1", good.agency.name], ["2", other.agency.name], ["3", "坏"]]);
  expect(found.get("问题清单")?.find(([, , , severity]) => severity === "错误")?.slice(1, 4)).toEqual([good.agency.name, "甲.xlsx", "错误"]);
  expect(found.get("无法读取")?.at(-1)?.slice(1)).toEqual(["坏.xlsx", "坏", expect.stringContaining("不是 Excel 工作簿")]);
  expect(found.get("文件清单")?.slice(-3).map((row) => row[1])).toEqual(["乙/乙.xlsx", "坏.xlsx", "甲.xlsx"]);
  expect(readFileSync(join(folder, "r.xlsx")).includes(tmpdir())).toBe(false);
  expect(JSON.stringify([...found])).not.toContain(folder);
});

test("--since takes over what is unchanged, from either kind of report, and marks the rest; what was not looked at again is no repair", async () => {
  await disclosure("各单位", "--report", "r.xlsx");
  await disclosure("各单位", "--report", "r.json");
  expect(report("r.json").files.map(({ file, status }) => [file, status])).toEqual([["乙/乙.xlsx", "checked"], ["坏.xlsx", "unreadable"], ["甲.xlsx", "checked"]]);
  put("甲.xlsx", good.workbook);
  put("丙.xlsx", wrong.workbook);
  for (const earlier of ["r.xlsx", "r.json"]) {
    await disclosure("各单位", "--since", earlier, "--report", "second.json", "--force");
    const { files, since } = report("second.json");
    expect(since?.carried).toEqual(["乙/乙.xlsx", "坏.xlsx"]);
    // The changed file is put right; another that came meanwhile has the same contents as it had and is not taken for it.
    expect(since?.fates.filter(({ finding }) => finding.severity === "error").map(({ file, fate }) => [file, fate])).toEqual([["甲.xlsx", "已整改"]]);
    expect(files.flatMap(({ file, findings }) => findings.filter(({ severity }) => severity === "error").map(({ standing }) => `${file} ${String(standing)}`))[0]).toBe("丙.xlsx 新增");
    expect(files.find(({ file }) => file === "乙/乙.xlsx")?.findings.every(({ standing }) => standing === "未整改")).toBe(true);
  }
  renameSync(join(folder, "各单位/丙.xlsx"), join(folder, "各单位/丁.xlsx"));
  rmSync(join(folder, "各单位/甲.xlsx"));
  writeFileSync(join(folder, "各单位/乙/乙.xlsx"), "nonsense");
  await disclosure("各单位", "--since", "second.json", "--report", "third.xlsx");
  const fates = (await sheets("third.xlsx")).get("整改情况")?.slice(3) ?? [];
  expect(new Set(fates.map((row) => `${row[1] ?? ""} ${row[2] ?? ""} ${row[4] ?? ""}`))).toEqual(new Set([
    "未能核对 这次文件无法读取 乙/乙.xlsx", "未能核对 文件不在这次校验的范围 甲.xlsx",
  ].filter((line) => !line.includes("甲") || report("second.json").files.some(({ file, findings }) => file === "甲.xlsx" && findings.length > 0))));
  // Renamed, with the same contents: still the file it was.
  expect((await sheets("third.xlsx")).get("问题清单")?.filter((row) => row[3] === "丁.xlsx" && row[1] !== "未整改")).toEqual([]);
});

test("reports are written whole or not at all, and never over what is not asked for", async () => {
  put("r.xlsx", good.workbook);
  expect(await disclosure("各单位", "--report", "各单位/r.xlsx", "--force")).toMatchObject({ code: 2, err: expect.stringContaining("就是输入的文件") });
  await disclosure("各单位", "--report", "r.xlsx");
  expect(await disclosure("各单位", "--report", "r.xlsx")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("已经存在") });
  expect(await disclosure("各单位", "--since", "各单位/甲.xlsx", "--report", "s.xlsx")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("不能用于 --since") });
  // A report of ours among the files is no input, and may be renewed in its place.
  cpSync(join(folder, "r.xlsx"), join(folder, "各单位/report.xlsx"));
  expect((await disclosure("各单位", "--since", "各单位/report.xlsx", "--report", "各单位/report.xlsx", "--force")).err).toBe("已写出：各单位/report.xlsx\n");
  expect(readdirSync(join(folder, "各单位")).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(existsSync(join(folder, "s.xlsx"))).toBe(false);
});

test.each<[readonly string[], RegExp]>([
  [["--jobs", "0"], /--jobs 要写 1 到 64 的整数/],
  [["--report", "r.pdf"], /--report 的文件名要以 \.xlsx 或 \.json 结尾/],
  [["--since", "r.xlsx"], /--since 要与 --report 一起用/],
  [["--force"], /--force 要与 --report 一起用/],
  [["--units", "各单位"], /--units 只能配一个工作簿，这里有 3 个/],
])("2: %j", async (args, words) => {
  const { code, out, err } = await disclosure("各单位", ...args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(words);
});

test("--units holds a department against the workbooks of a folder, but for its own", async () => {
  const department = makeAgency(11, { year: 2024, units: 2, rounding: "exact" });
  const [first, second] = department.units.map((unit) => layOut({ ...department, name: unit, units: [unit], entries: department.entries.filter((entry) => entry.unit === unit) }, standardLayout).workbook);
  if (first === undefined || second === undefined) throw new Error("two units");
  mkdirSync(join(folder, "部门"));
  writeFileSync(join(folder, "部门/部门.xlsx"), writeXlsx(layOut(department, standardLayout).workbook));
  for (const [name, book] of [["一", first], ["二", second]] as const) writeFileSync(join(folder, `部门/${name}.xlsx`), writeXlsx(book));
  const told = async (): Promise<readonly string[]> => {
    await disclosure("部门/部门.xlsx", "--units", "部门", "--report", "u.json", "--force");
    return report("u.json").files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "department/sum-of-units").map(({ severity }) => severity));
  };
  expect(await told()).toEqual([]);
  rmSync(join(folder, "部门/二.xlsx"));
  expect((await told()).length).toBeGreaterThan(3);
});

test("how many workers, and what is said of a long run where nobody watches", () => {
  expect([workersFor(15, 8, 64_000), workersFor(16, 8, 64_000), workersFor(5000, 32, 64_000), workersFor(5000, 4, 2_500), workersFor(5000, 4, 500)]).toEqual([1, 8, 8, 2, 1]);
  const said: string[] = [];
  let now = 0;
  const progress = showProgress({ isTTY: false, write: (text) => Promise.resolve(void said.push(text)) }, 200, () => now);
  for (let file = 0; file < 200; file++) {
    now += 1_000;
    progress.done();
  }
  expect(said).toEqual(["已校验 30/200，约剩 3 分钟\n", "已校验 60/200，约剩 2 分钟\n", "已校验 90/200，约剩 2 分钟\n", "已校验 120/200，约剩 1 分钟\n", "已校验 150/200，约剩 50 秒\n", "已校验 180/200，约剩 20 秒\n"]);
});
