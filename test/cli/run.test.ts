import { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import packageJson from "../../package.json";
import type { CommandLine } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import type { ReportJson } from "../../src/render/report-json";
import { packageOf } from "../hosts/file/support/package-of";

const SAMPLE = join(__dirname, "../../assets/sample-budget.xlsx");
const CLEAN = packageOf([{ name: "说明", data: '<row r="1"><c r="A1" t="inlineStr"><is><t>没有表</t></is></c></row>' }]);
const TEXT = readFileSync(join(__dirname, "../fixtures/text.docx"));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "disclosure-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), /\.txt$/.test(path) ? "一、收支总体情况\n" : /\.docx$/i.test(path) ? TEXT : CLEAN);
  }
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function disclosure(argv: readonly string[], terminal: Partial<CommandLine["env"]> | null = null): Promise<Run> {
  const said = { out: "", err: "" };
  const output = (key: "out" | "err"): CommandLine["stdout"] => ({
    isTTY: terminal !== null,
    write: (text) => {
      said[key] += text;
      return Promise.resolve();
    },
  });
  const code = await run({ argv, cwd: folder, env: terminal ?? {}, stdout: output("out"), stderr: output("err") });
  return { code, ...said };
}

const json = async (...args: readonly string[]): Promise<{ readonly code: number; readonly err: string; readonly report: ReportJson }> => {
  const { code, out, err } = await disclosure(["check", ...args, "--format", "json"]);
  return { code, err, report: JSON.parse(out) as ReportJson };
};
const filesOf = async (...args: readonly string[]): Promise<readonly string[]> => (await json(...args)).report.files.map(({ file }) => file);

describe("exit codes", () => {
  test("0: nothing is wrong", async () => {
    put("a.xlsx");
    const { code, report } = await json("a.xlsx");
    expect([code, report.summary]).toEqual([0, { files: 1, unreadable: 0, errors: 0, warnings: 0, infos: 0 }]);
    expect(report.tool).toEqual({ name: "disclosure", version: packageJson.version });
  });

  test("1: errors were found", async () => {
    copyFileSync(SAMPLE, join(folder, "sample.xlsx"));
    const { code, report } = await json("sample.xlsx");
    expect(code).toBe(1);
    expect(report.summary.errors).toBeGreaterThan(0);
    expect(report.files[0]?.tables.map(({ id }) => id)).toContain("budget-1");
    for (const finding of report.files[0]?.findings ?? []) for (const place of finding.at) expect(place.address).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
  });

  test("2: a file could not be read; the others are checked and reported, in path order", async () => {
    put("a.xlsx");
    copyFileSync(SAMPLE, join(folder, "c.xlsx"));
    writeFileSync(join(folder, "b.xlsx"), "nonsense");
    const { code, report } = await json("c.xlsx", "missing.xlsx", "b.xlsx", "a.xlsx");
    expect(code).toBe(2);
    expect(report.files.map(({ file, status }) => [file, status])).toEqual([["a.xlsx", "checked"], ["b.xlsx", "unreadable"], ["c.xlsx", "checked"], ["missing.xlsx", "unreadable"]]);
    expect(report.files.map(({ error }) => error ?? "")).toEqual(["", expect.stringContaining("不是 Excel 工作簿"), "", expect.stringContaining("找不到")]);
    expect(report.summary).toMatchObject({ files: 4, unreadable: 2 });
  });

  test.each<[string, readonly string[], RegExp]>([
    ["no command", [], /没有给出命令/],
    ["an unknown command", ["chekc", "a.xlsx"], /没有“chekc”这个命令/],
    ["no file", ["check"], /没有给出要校验的文件/],
    ["an empty name", ["check", ""], /没有给出要校验的文件/],
    ["an unknown option", ["check", "a.xlsx", "--deep"], /没有“--deep”这个选项/],
    ["an unknown format", ["check", "a.xlsx", "--format", "xml"], /--format 只能是 pretty、text、json、html、docx、xlsx/],
    ["an option without its value", ["check", "a.xlsx", "--budget"], /“--budget/],
    ["an option twice", ["check", "a.xlsx", "--budget", "b", "--budget", "c"], /--budget 只能给一次/],
    ["a flag with a value", ["check", "a.xlsx", "--help=1"], /“--help/],
    ["a companion of two workbooks", ["check", "a.xlsx", "b.xlsx", "--last-year", "c.xlsx"], /--last-year 只能配一个工作簿，这里有 2 个/],
    ["a narrative of a narrative", ["check", "a.txt", "--narrative", "b.txt"], /--narrative 要配一个工作簿，“a\.txt”是情况说明/],
    ["an empty folder", ["check", "leer"], /文件夹“leer”里没有工作簿/],
    ["a glob without matches", ["check", "*.xls"], /没有工作簿符合“\*\.xls”/],
  ])("2: %s", async (_what, argv, words) => {
    put("a.xlsx", "b.xlsx");
    mkdirSync(join(folder, "leer"));
    const { code, out, err } = await disclosure(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(words);
  });

  test("help and version", async () => {
    const help = await disclosure(["--help"]);
    expect([help.code, help.err]).toEqual([0, ""]);
    expect(help.out).toContain("disclosure check");
    expect(await disclosure(["-v"])).toEqual({ code: 0, out: `disclosure ${packageJson.version}\n`, err: "" });
  });
});

describe("which files", () => {
  test("a folder means every workbook below it; lock files, hidden ones, our own reports and other files are skipped", async () => {
    put("d/b.xlsx", "d/a.XLSM", "d/sub/deep/c.xlsx", "d/~$b.xlsx", "d/.hidden.xlsx", "d/.git/x.xlsx", "d/b-校验结果.xlsx", "d/sub/校验结果.xlsx", "d/readme.md", "d/old.xls.bak");
    expect(await filesOf("d")).toEqual(["d/a.XLSM", "d/b.xlsx", "d/sub/deep/c.xlsx"]);
  });

  test("a file named outright is taken whatever its name, and no file twice", async () => {
    put("d/.hidden.xlsx", "d/b.xlsx");
    expect(await filesOf("d/.hidden.xlsx", "./d/b.xlsx", "d", join(folder, "d/b.xlsx"))).toEqual(["./d/b.xlsx", "d/.hidden.xlsx"]);
  });

  test("globs are expanded by us", async () => {
    put("2023/甲.xlsx", "2023/乙.xlsx", "2024/sub/甲.xlsx", "2024/x.txt", "2024/.h.xlsx", "a1.xlsx", "a2.xlsx", "b1.xlsx");
    expect(await filesOf("202?/**/*.xlsx")).toEqual(["2023/乙.xlsx", "2023/甲.xlsx", "2024/sub/甲.xlsx"]);
    expect(await filesOf("*/甲.*")).toEqual(["2023/甲.xlsx"]);
    expect(await filesOf("{a,b}[!2].xlsx")).toEqual(["a1.xlsx", "b1.xlsx"]);
    expect(await filesOf("2024*")).toEqual(["2024/sub/甲.xlsx"]);
    expect(await filesOf(join(folder, "a*.xlsx"))).toEqual([join(folder, "a1.xlsx"), join(folder, "a2.xlsx")]);
  });

  test("a name with glob letters in it is a name where there is such a file", async () => {
    put("表[1].xlsx", "表1.xlsx");
    expect(await filesOf("表[1].xlsx")).toEqual(["表[1].xlsx"]);
  });

  test("a link to a folder above does not go round for ever", async () => {
    put("d/a.xlsx");
    symlinkSync(join(folder, "d"), join(folder, "d/again"));
    expect(await filesOf("d")).toEqual(["d/a.xlsx"]);
  });
});

describe("narratives beside workbooks", () => {
  const pairs = async (...paths: readonly string[]): Promise<string> => {
    put(...paths);
    return (await json(".")).err;
  };

  test("by base name, a .docx before a .txt", async () => {
    expect(await pairs("a.xlsx", "b.xlsx", "a.txt", "A.docx", "other.docx")).toBe("a.xlsx 的情况说明：A.docx\n");
  });

  test("the only one beside the only workbook of a folder", async () => {
    expect(await pairs("x/表.xlsx", "x/说明.docx", "x/~$说明.docx", "y/表.xlsx", "y/1.docx", "y/2.docx")).toBe("x/表.xlsx 的情况说明：x/说明.docx\n");
  });

  test("the pretty output tells it with the workbook", async () => {
    put("x/a.xlsx", "x/a.txt");
    expect((await disclosure(["check", "x"])).out).toContain("x/a.xlsx\n  没有可以校验的内容。\n  情况说明：x/a.txt\n");
  });
});

describe("narratives", () => {
  const TEXT_ONLY = "2024年收入预算512.40万元，支出预算512.40万元。\n";
  const write = (path: string, content: string | Uint8Array): void => writeFileSync(join(folder, path), content);

  test.each(["说明.txt", "说明.md", "说明.docx"])("%s by itself is a text, not a workbook", async (name) => {
    write(name, name.endsWith(".docx") ? TEXT : TEXT_ONLY);
    const { report } = await json(name);
    expect(report.files).toMatchObject([{ file: name, status: "checked", tables: [], unrecognised: [] }]);
  });

  test("texts in a folder or matched by a wildcard of workbooks are not checked by themselves; by their own wildcard they are", async () => {
    put("a.xlsx", "b.xlsx", "x.txt", "y.docx");
    expect(await filesOf(".")).toEqual(["a.xlsx", "b.xlsx"]);
    expect(await filesOf("*")).toEqual(["a.xlsx", "b.xlsx"]);
    expect(await filesOf("*.txt", "*.docx")).toEqual(["x.txt", "y.docx"]);
  });

  test("--narrative goes with the workbook, before one that lies beside it", async () => {
    put("d/a.xlsx", "d/a.docx", "b.txt");
    const { err, report } = await json("d", "--narrative", "b.txt");
    expect([err, report.files.map(({ file }) => file)]).toEqual(["d/a.xlsx 的情况说明：b.txt\n", ["d/a.xlsx"]]);
  });

  test.each([[["a.xlsx", "--narrative", "坏.txt"]], [["."]]])("a narrative that cannot be read is told as a file of its own, and the workbook is checked: %j", async (argv) => {
    put("a.xlsx");
    write("坏.txt", Uint8Array.from([0, 1, 2, 3]));
    const { code, report } = await json(...argv);
    expect(code).toBe(2);
    expect(report.files.map(({ file, status, error }) => [file, status, error ?? ""])).toEqual([["a.xlsx", "checked", ""], ["坏.txt", "unreadable", expect.stringContaining("无法识别")]]);
    expect(report.summary).toMatchObject({ files: 2, unreadable: 1 });
    expect((await disclosure(["check", ...argv])).out).toMatch(/注意：情况说明“坏\.txt”没有读成.*坏\.txt\n {2}无法读取/s);
  });

  test("prose on the workbook's own sheets is its narrative; another text takes its place", async () => {
    copyFileSync(SAMPLE, join(folder, "sample.xlsx"));
    write("甲.txt", TEXT_ONLY);
    const own = (await json("sample.xlsx", "--numbers")).report.files[0];
    expect(own?.numbers?.items?.[0]).toMatchObject({ sheet: "情况说明" });
    expect(own?.unrecognised).toEqual([]);
    const other = (await json("sample.xlsx", "--narrative", "甲.txt", "--numbers")).report.files[0];
    expect(other?.numbers?.items?.map(({ file }) => file)).toEqual(["甲.txt", "甲.txt", "甲.txt"]);
    expect(other?.unrecognised).toEqual([{ sheet: "情况说明", reason: "情况说明（文字）：这一处的文字没有核对" }]);
  });

  test("--changed-from: what moved and which words are left behind; one that cannot be read is a file of its own", async () => {
    copyFileSync(SAMPLE, join(folder, "sample.xlsx"));
    const { writeXlsx } = await import("../generator/write-xlsx");
    const { cleanSample } = await import("../generator/sample");
    write("修改前.xlsx", writeXlsx(cleanSample().workbook));
    write("坏.xlsx", "nonsense");
    const { code, report } = await json("sample.xlsx", "--changed-from", "修改前.xlsx");
    expect(code).toBe(1);
    const { changes } = report.files[0] ?? {};
    expect(changes?.from).toBe("修改前.xlsx");
    expect(changes?.figures).toContainEqual({ table: "budget-3", line: expect.any(String), column: "项目支出", before: "325.74", now: "352.74", difference: "+27.00", beforeAt: { sheet: "表3 部门支出总体情况表", address: "G24" }, at: { sheet: "表3 部门支出总体情况表", address: "G24" } });
    const pretty = (await disclosure(["check", "sample.xlsx", "--changed-from", "修改前.xlsx"])).out;
    expect(pretty).toMatch(/与“修改前\.xlsx”对照：公开表有 \d+ 个数字变化；情况说明中 \d+ 处还是原来的数/);
    expect(pretty).toMatch(/表3“.+”的项目支出：325\.74 → 352\.74（表3 部门支出总体情况表!G24）/);
    const unreadable = await json("sample.xlsx", "--changed-from", "坏.xlsx");
    expect([unreadable.code, unreadable.report.files.map(({ file, status }) => [file, status])]).toEqual([2, [["sample.xlsx", "checked"], ["坏.xlsx", "unreadable"]]]);
    expect(unreadable.report.files[0]?.changes).toBeUndefined();
  });

  test("--last-year: one that is no last year's is told and not used; one that cannot be read is a file of its own", async () => {
    copyFileSync(SAMPLE, join(folder, "sample.xlsx"));
    copyFileSync(SAMPLE, join(folder, "上年.xlsx"));
    write("坏.xlsx", "nonsense");
    const same = await disclosure(["check", "sample.xlsx", "--last-year", "上年.xlsx"]);
    expect(same.out).toContain("注意：上年的文件“上年.xlsx”写的是2024年，本文件是2024年，不是它的上一年，没有用来核对。请确认选对了文件。");
    const { code, report } = await json("sample.xlsx", "--last-year", "坏.xlsx");
    expect(code).toBe(2);
    expect(report.files.map(({ file, status }) => [file, status])).toEqual([["sample.xlsx", "checked"], ["坏.xlsx", "unreadable"]]);
  });

  test("what the reader of the text has to say is said with the workbook", async () => {
    put("a.xlsx");
    write("空.txt", " \n");
    expect((await disclosure(["check", "a.xlsx", "--narrative", "空.txt"])).out).toContain("注意：情况说明里没有文字");
  });
});

describe("on a terminal", () => {
  test("progress is written over on stderr, results keep their colour", async () => {
    put("a.xlsx", "b.xlsx");
    const { out, err } = await disclosure(["check", "."], {});
    expect(err).toBe("\r\u001b[2K[1/2] a.xlsx\r\u001b[2K\r\u001b[2K[2/2] b.xlsx\r\u001b[2K");
    expect(out).toContain("\u001b[1ma.xlsx\u001b[0m");
  });

  test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("no colour with %j", async (env) => {
    put("a.xlsx");
    expect((await disclosure(["check", "a.xlsx"], env)).out).not.toContain("\u001b");
  });

  test("elsewhere neither progress nor colour", async () => {
    put("a.xlsx", "b.xlsx");
    const { out, err } = await disclosure(["check", "."]);
    expect([err, out.includes("\u001b")]).toEqual(["", false]);
  });
});
