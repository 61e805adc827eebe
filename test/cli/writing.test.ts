import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import type { CommandLine } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import type { NarrativeJson } from "../../src/render/narrative-json";
import type { ReportJson } from "../../src/render/report-json";

const SAMPLE = join(__dirname, "../../assets/sample-budget.xlsx");
const TEXT = "甲县水务局2024年支出预算210.00万元，其中：基本支出150.00万元，项目支出60.00万元。\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disclosure-"));
  copyFileSync(SAMPLE, join(folder, "表.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function disclosure(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: "", err: "" };
  const output = (key: "out" | "err"): CommandLine["stdout"] => ({
    isTTY: false,
    write: (text) => {
      said[key] += text;
      return Promise.resolve();
    },
  });
  const code = await run({ argv, cwd: folder, env: {}, stdout: output("out"), stderr: output("err") });
  return { code, ...said };
}
const bytes = (name: string): Buffer => readFileSync(join(folder, name));

describe("import, narrate, template", () => {
  test("import fills the notes from the workbook's own prose; what is left is listed, counted, and exit code 1", async () => {
    const { code, out, err } = await disclosure("import", "表.xlsx", "-o", "底稿.xlsx");
    expect([code, out.split("\n")[0]]).toEqual([1, "写出底稿 6 张：底稿-基础信息、底稿-增减说明、底稿-项目说明、底稿-其他事项、底稿-用途说明、底稿-名词解释"]);
    expect(out).toContain("已写出：底稿.xlsx");
    const left = err.trim().split("\n");
    expect(left).toContain("待填：单位性质（底稿-基础信息!B8）");
    expect(left[left.length - 1]).toBe(`共 ${String(left.length - 1)} 项有待处理。`);
    expect(bytes("表.xlsx").equals(readFileSync(SAMPLE))).toBe(true);
  });

  test("narrate takes final accounts, and the budget of their year; another year's is told and not used", async () => {
    copyFileSync(join(__dirname, "../../assets/sample-accounts.xlsx"), join(folder, "决算.xlsx"));
    const { code, out, err } = await disclosure("narrate", "决算.xlsx", "--budget", "表.xlsx", "--charts", "-o", "决算说明.xlsx");
    expect(code).toBe(1);
    expect(out).toMatch(/年度部门决算公开，18 个部分\n加入工作表：情况说明\n加入工作表：情况说明图表\n/);
    expect(err).toContain("注意：预算文件“表.xlsx”写的是2024年，本文件是2023年，不是同一年度，没有用来核对。");
    expect(err).toContain("待填：一般公共预算财政拨款支出的年初预算数\n");
    expect((await disclosure("narrate", "决算.xlsx", "--budget", "没有.xlsx", "-o", "a.txt")).code).toBe(2);
  });

  test("narrate writes text, Word, HTML and JSON from tables and notes of one workbook; check reads the workbook with its notes as before", async () => {
    await disclosure("import", "表.xlsx", "-o", "底稿.xlsx");
    const text = await disclosure("narrate", "底稿.xlsx", "-o", "说明.txt");
    expect(text.code).toBe(1);
    expect(bytes("说明.txt").toString("utf8")).toMatch(/^（草稿：还有\d+处待填，公开前请补齐）\n.+2024年部门预算公开\n/);
    expect((await disclosure("narrate", "底稿.xlsx", "--format", "docx", "-o", "说明.docx")).code).toBe(1);
    expect(bytes("说明.docx").subarray(0, 2).toString("latin1")).toBe("PK");
    await disclosure("narrate", "底稿.xlsx", "-o", "说明.json");
    const tree = JSON.parse(bytes("说明.json").toString("utf8")) as NarrativeJson;
    expect(tree.year).toBe(2024);
    expect(tree.missing.length).toBe(Number(/共 (\d+) 项/.exec(text.err)?.[1]));
    const [before, after] = await Promise.all(["表.xlsx", "底稿.xlsx"].map(async (name) => (JSON.parse((await disclosure("check", name, "--format", "json")).out) as ReportJson).summary));
    expect(after).toEqual(before);
  });

  test("narrate --format xlsx: the workbook with the text, and on request charts, on sheets of ours; every other part as it was; written again it is renewed", async () => {
    await disclosure("import", "表.xlsx", "-o", "底稿.xlsx");
    const { code, out, err } = await disclosure("narrate", "底稿.xlsx", "-o", "全.xlsx", "--charts");
    expect(code).toBe(1);
    expect(out).toContain("加入工作表：情况说明（新）\n加入工作表：情况说明图表\n");
    expect(err).toContain("注意：工作簿里已有一张“情况说明”，没有改动它；新写的在“情况说明（新）”。");
    const [before, after] = [unzipSync(bytes("底稿.xlsx")), unzipSync(bytes("全.xlsx"))];
    const changed = Object.keys(before).filter((path) => after[path] === undefined || !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path])));
    expect(changed.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    expect(Object.keys(after).filter((path) => path.startsWith("xl/charts/chart")).length).toBeGreaterThan(1);
    const read = await readWorkbookFile(bytes("全.xlsx"), "全.xlsx");
    expect(read.sheets.filter(({ ours }) => ours === true).map(({ name }) => name).slice(-2)).toEqual(["情况说明（新）", "情况说明图表"]);
    expect(read.sheets.find(({ name }) => name === "情况说明")?.ours).toBeUndefined();
    const [without, withText] = await Promise.all(["底稿.xlsx", "全.xlsx"].map(async (name) => (JSON.parse((await disclosure("check", name, "--format", "json")).out) as ReportJson).summary));
    expect(withText).toEqual(without);
    const plain = await disclosure("narrate", "全.xlsx", "--format", "xlsx", "-o", "再.xlsx");
    expect(plain.out).not.toContain("图表");
    expect((await readWorkbookFile(bytes("再.xlsx"), "再.xlsx")).sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
  });

  test("an import again loses nothing that was filled in", async () => {
    const first = await disclosure("import", "表.xlsx", "-o", "一.xlsx");
    const again = await disclosure("import", "一.xlsx", "-o", "二.xlsx");
    const count = (err: string): string | undefined => /共 \d+ 项/.exec(err)?.[0];
    expect(count(again.err)).toBe(count(first.err));
    expect(again.out).not.toMatch(/填入 [1-9]/);
  });

  test.each([["budget", 11, "空白公开表 11 张，底稿 6 张"], ["accounts", 9, "空白决算公开表 9 张，底稿 4 张"], ["performance", 4, "空白绩效表 4 张"]] as const)("template %s: empty tables that raise nothing", async (kind, count, said) => {
    const made = await disclosure("template", kind, "--year", "2025", "--agency", "甲县水务局", "--wording", "单位", "-o", "空.xlsx");
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain(said);
    const { summary, files } = JSON.parse((await disclosure("check", "空.xlsx", "--format", "json")).out) as ReportJson;
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
    expect(files[0]?.tables).toHaveLength(count);
  });

  test("what the template was made with stands in its notes", async () => {
    await disclosure("template", "budget", "--year", "2025", "--agency", "甲县水务局", "--wording", "单位", "-o", "空.xlsx");
    await disclosure("narrate", "空.xlsx", "-o", "空.txt");
    expect(readFileSync(join(folder, "空.txt"), "utf8")).toContain("甲县水务局2025年单位预算公开");
  });

  test("final accounts: import makes their notes, with the figures of the budget", async () => {
    const { agency = "" } = (JSON.parse((await disclosure("check", "表.xlsx", "--format", "json")).out) as ReportJson).files[0]?.tables[0] ?? {};
    await disclosure("template", "accounts", "--year", "2024", "--agency", agency, "-o", "决算.xlsx");
    const { code, out, err } = await disclosure("import", "决算.xlsx", "--budget", "表.xlsx", "-o", "决算底稿.xlsx");
    expect([code, out.split("\n")[0]]).toEqual([1, "写出底稿 4 张：底稿-决算基础信息、底稿-决算增减说明、底稿-决算其他事项、底稿-决算名词解释"]);
    expect(out).toMatch(/底稿-决算增减说明：填入 \d+ 项/);
    expect(err).not.toContain("没有导入");
    expect((await disclosure("import", "表.xlsx", "--budget", "决算.xlsx", "-o", "c.xlsx")).err).toContain("预算文件要配部门决算公开，而本文件是部门预算公开，没有导入。");
  });
});

describe("2: nothing is written", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["no output", ["import", "表.xlsx"], /请用 -o 给出输出文件名/],
    ["no workbook", ["narrate", "-o", "a.txt"], /没有给出工作簿/],
    ["an unknown ending", ["narrate", "表.xlsx", "-o", "a.pdf"], /看不出要写成什么格式/],
    ["an option of another command", ["narrate", "表.xlsx", "--numbers", "-o", "a.txt"], /“narrate”没有“--numbers”这个选项/],
    ["charts of a text", ["narrate", "表.xlsx", "--charts", "-o", "a.txt"], /--charts 只能配 --format xlsx/],
    ["an existing file", ["import", "表.xlsx", "-o", "有.xlsx"], /文件“有.xlsx”已经存在，没有写出。请换一个文件名，或加 --force 覆盖/],
    ["the input itself, even with --force", ["import", "表.xlsx", "-o", "./表.xlsx", "--force"], /就是输入的文件，没有写出/],
    ["a folder that is not there", ["import", "表.xlsx", "-o", "无/a.xlsx"], /文件夹“无”不存在/],
    ["a workbook that is not there", ["import", "缺.xlsx", "-o", "a.xlsx"], /找不到这个文件/],
    ["a text in the place of the workbook", ["import", "甲.txt", "-o", "a.xlsx"], /不是 Excel 工作簿/],
    ["another unit's narrative is told and not imported", ["narrate", "甲.txt", "-o", "a.txt"], /不是 Excel 工作簿/],
    ["a template without its kind", ["template", "--year", "2024", "--agency", "甲", "-o", "a.xlsx"], /要写模板的种类：budget（.*）、accounts（.*）、performance（/],
    ["a template of no kind", ["template", "决算", "--year", "2024", "--agency", "甲", "-o", "a.xlsx"], /没有“决算”这种模板，可以写：budget/],
    ["a year that is none", ["template", "budget", "--year", "24", "--agency", "甲", "-o", "a.xlsx"], /四位数的年度/],
    ["a wording that is none", ["template", "budget", "--year", "2024", "--agency", "甲", "--wording", "局", "-o", "a.xlsx"], /--wording 只能是 部门、单位/],
  ])("%s", async (_what, argv, words) => {
    writeFileSync(join(folder, "有.xlsx"), "x");
    writeFileSync(join(folder, "甲.txt"), TEXT);
    const { code, out, err } = await disclosure(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
    expect(existsSync(join(folder, "a.xlsx")) || existsSync(join(folder, "a.txt"))).toBe(false);
    expect(bytes("有.xlsx").toString()).toBe("x");
    expect(bytes("表.xlsx").equals(readFileSync(SAMPLE))).toBe(true);
  });

  test("another unit's narrative is told and not imported", async () => {
    writeFileSync(join(folder, "甲.txt"), TEXT);
    const { err } = await disclosure("import", "表.xlsx", "--narrative", "甲.txt", "-o", "b.xlsx");
    expect(err).toMatch(/注意：情况说明“甲\.txt”.*没有导入/);
  });

  test("--force writes over an older output", async () => {
    writeFileSync(join(folder, "有.txt"), "x");
    expect((await disclosure("narrate", "表.xlsx", "-o", "有.txt", "--force")).code).toBe(1);
    expect(bytes("有.txt").length).toBeGreaterThan(1000);
  });
});
