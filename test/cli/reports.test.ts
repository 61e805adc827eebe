import { copyFileSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CommandLine } from "../../src/cli/io";
import { run } from "../../src/cli/run";
import { readWorkbookFile } from "../../src/hosts/file/read-workbook-file";
import type { PublishingJson } from "../../src/render/publishing-report";
import { packageOf } from "../hosts/file/support/package-of";

const SAMPLE = join(__dirname, "../../assets/sample-budget.xlsx");
const PLAIN = packageOf([{ name: "说明", data: '<row r="1"><c r="A1" t="inlineStr"><is><t>没有表</t></is></c></row>' }]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "disclosure-"));
  for (const below of ["a", "b"]) {
    mkdirSync(join(folder, below));
    copyFileSync(SAMPLE, join(folder, below, "甲局.xlsx"));
  }
  writeFileSync(join(folder, "a/坏.xlsx"), "nonsense");
  writeFileSync(join(folder, "plain.xlsx"), PLAIN);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function disclosure(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: "", err: "" };
  const output = (key: "out" | "err"): CommandLine["stdout"] => ({ isTTY: false, write: (text) => Promise.resolve(void (said[key] += text)) });
  const code = await run({ argv, cwd: folder, env: {}, stdout: output("out"), stderr: output("err") });
  return { code, ...said };
}
const written = async (name: string): ReturnType<typeof readWorkbookFile> => readWorkbookFile(readFileSync(join(folder, name)), name);

test("check -o writes the report of one file: a page, a document, or the workbook with a sheet", async () => {
  expect(await disclosure("check", "a/甲局.xlsx", "-o", "r.html")).toMatchObject({ code: 1, out: expect.stringMatching(/^错误 \d+[\s\S]*已写出：r\.html\n$/) as string });
  expect(readFileSync(join(folder, "r.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*<dd>甲局\.xlsx<\/dd>/);
  expect((await disclosure("check", "a/甲局.xlsx", "--format", "docx", "-o", "r.docx")).code).toBe(1);
  expect((await disclosure("check", "a/甲局.xlsx", "-o", "r.xlsx")).out).toContain("工作簿副本中加入工作表：校验报告");
  const { sheets } = await written("r.xlsx");
  expect([sheets.length, sheets[sheets.length - 1]?.name]).toEqual([(await written("a/甲局.xlsx")).sheets.length + 1, "校验报告"]);
  expect(await disclosure("check", "plain.xlsx", "-o", "r.html")).toMatchObject({ code: 2, err: expect.stringContaining("已经存在") as string });
  expect(await disclosure("check", "plain.xlsx", "-o", "r.html", "--force")).toMatchObject({ code: 0 });
  expect(await disclosure("check", "a/坏.xlsx", "-o", "x.html")).toMatchObject({ code: 2, err: expect.stringContaining("没有写出文件") as string });
});

test.each([
  [["check", "a", "b", "-o", "x.html"], "-o 只能写一个文件"], [["check", "a/甲局.xlsx", "--format", "docx"], "请用 -o"], [["check", "a/甲局.xlsx", "-o", "x.pdf"], "看不出校验报告要写成什么格式"],
  [["check", "a/甲局.xlsx", "-o", "x.html", "--report", "y.xlsx"], "--report"], [["publish", "plain.xlsx", "--clear-properties"], "要与 -o 一起用"], [["check", "plain.xlsx", "--feedback", "plain.xlsx"], "不是文件夹"],
] as const)("refused: %s", async (argv, words) => {
  expect(await disclosure(...argv)).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
});

test("check --feedback: a form for every file in both formats; units of one name do not overwrite each other", async () => {
  expect(await disclosure("check", "a", "b", "--feedback", "反馈")).toMatchObject({ code: 2, out: expect.stringMatching(/^共 3 个文件/) as string, err: expect.stringContaining("已写出反馈单 3 份") as string });
  const names = readdirSync(join(folder, "反馈")).sort();
  expect(names).toHaveLength(6);
  expect(names.filter((name) => /（2）\.(docx|xlsx)$/.test(name))).toHaveLength(2);
  expect(names).toContain("坏预决算公开审核反馈单.docx");
  expect((await disclosure("check", "a", "--feedback", "反馈")).err).toContain("已有文件");
});

test("publish lists what must not go online; with -o it writes a copy without our sheets", async () => {
  expect(await disclosure("publish", "plain.xlsx")).toMatchObject({ code: 0, out: "没有发现不宜公开的内容。\n" });
  expect(await disclosure("publish", "a/坏.xlsx")).toMatchObject({ code: 2, err: expect.stringContaining("没有检查“a/坏.xlsx”：") as string });
  await disclosure("import", "a/甲局.xlsx", "-o", "n.xlsx");
  const listed = await disclosure("publish", "n.xlsx", "--format", "json");
  const { own } = JSON.parse(listed.out) as PublishingJson;
  expect([listed.code, own.length]).toEqual([1, 6]);
  expect(await disclosure("publish", "n.xlsx", "-o", "公开版.xlsx")).toMatchObject({ code: 0, out: expect.stringContaining("去掉了 6 张本工具的工作表") as string });
  expect((await written("公开版.xlsx")).sheets).toEqual((await written("a/甲局.xlsx")).sheets);
});
