import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../../src/hosts/file/docx/read-docx";
import { readWorkbookFile } from "../../../src/hosts/file/read-workbook-file";
import { addSheets } from "../../../src/hosts/file/xlsx/write/add-sheets";
import { newWorkbook } from "../../../src/hosts/file/xlsx/write/new-workbook";
import { reportName } from "../../../src/render/report/report-about";
import { reportDocx } from "../../../src/render/report/report-docx";
import { reportHtml } from "../../../src/render/report/report-html";
import { reportJsonText } from "../../../src/render/report/report-json-text";
import { reportSheet } from "../../../src/render/report/report-sheet";
import type { Sheet } from "../../../src/core/workbook/workbook";
import { packageOf } from "../../hosts/file/support/package-of";
import { ABOUT, expectAll, LITERAL_REPORT } from "./report";

test("sheet: everything is said; places lead to their cells; what is text stays text", async () => {
  const beside = ["表3 <b>支出's</b>", "Sheet5"].map((name): Sheet => ({ name, visibility: "visible", rows: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }));
  const plan = reportSheet(LITERAL_REPORT, ABOUT, beside);
  expect(reportSheet(LITERAL_REPORT, ABOUT).rows.flatMap(({ cells: row }) => row).filter((cell) => cell?.link !== undefined)).toEqual([]);
  const cells = plan.rows.flatMap(({ cells: row }) => row);
  expectAll(cells.map((cell) => String(cell?.value ?? "")).join("\n"));
  expect(cells.flatMap((cell) => (cell?.link === undefined ? [] : [[cell.value, cell.link.row]]))).toEqual([["E5", 4], ["A1（Sheet5）", 0], ["E5", 4], ["A1（Sheet5）", 0], ["“合计”的合计（E6）", 5], ["“合计”的合计（E6）", 5], ["表3 部门支出总体情况表", 0]]);
  const { table } = plan;
  expect(plan.rows.slice((table?.cells.top ?? 0) + 1, (table?.cells.bottom ?? 0) + 1).map(({ cells: row }) => [row[0]?.value, row[1]?.value])).toEqual([[1, "错误"], [2, "提示"], [3, "警告"], [4, "错误"]]);
  const bytes = newWorkbook([plan]);
  expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(`location="&apos;表3 &lt;b&gt;支出&apos;&apos;s&lt;/b&gt;&apos;!E5"`.replaceAll("&apos;", "'"));
  const read = await readWorkbookFile(bytes, "x.xlsx");
  expect(read.sheets[0]?.rows.flatMap((row) => row ?? []).filter((cell) => cell?.formula !== undefined)).toEqual([]);
});

test("sheet: beside a sheet of the user's of its name it is called otherwise; an earlier one of ours is replaced", async () => {
  const user = packageOf([{ name: "校验报告", data: "" }]);
  const { sheets } = await readWorkbookFile(user, "x.xlsx");
  const plan = reportSheet(LITERAL_REPORT, ABOUT, sheets);
  const once = addSheets(user, [plan]);
  expect((await readWorkbookFile(once, "x.xlsx")).sheets.map(({ name, ours }) => [name, ours])).toEqual([["校验报告", undefined], ["校验报告（新）", true]]);
  expect((await readWorkbookFile(addSheets(once, [plan]), "x.xlsx")).sheets).toHaveLength(2);
});

test("document: everything is said, and it names nobody; the same report is the same file", async () => {
  const bytes = await reportDocx(LITERAL_REPORT, ABOUT);
  // A table of figures is no prose to our own reader: the words as they are in the file.
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const said = [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^[^>]*>/, "")).join("");
  expectAll(said.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name] ?? ""));
  expect(readDocx(bytes, "x.docx").narrative.paragraphs.length).toBeGreaterThan(20);
  expect(strFromU8(unzipSync(bytes)["docProps/core.xml"] ?? new Uint8Array())).toMatch(/<dc:creator><\/dc:creator>/);
  expect(Buffer.compare(bytes, await reportDocx(LITERAL_REPORT, ABOUT))).toBe(0);
});

test("JSON: the format of the command line, with the day and what was not checked", () => {
  const json = JSON.parse(reportJsonText(LITERAL_REPORT, ABOUT)) as unknown;
  expect(json).toMatchObject({
    tool: { name: "disclosure", version: "9.8.7" }, date: "2026-11-30", summary: { files: 1, unreadable: 0, errors: 2, warnings: 1, infos: 1 },
    files: [{ file: "甲局.xlsx", status: "checked", notices: ["文件含有宏"], unchecked: [{ rule: "y", noData: 1 }, { rule: "z", reasons: ["没有年份"] }] }],
  });
  expect(JSON.stringify(json)).not.toMatch(/zhang/);
});

test("a report without a finding says so only of what ran; one of nothing says that too", () => {
  expect(reportHtml({ ...LITERAL_REPORT, findings: [] }, ABOUT)).toContain("已运行的校验没有发现问题。");
  const { subject: _, ...nothing } = { ...LITERAL_REPORT, findings: [], tables: [], rules: [], ledger: { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 } };
  const plan = reportSheet(nothing, ABOUT);
  expect(plan.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toEqual(expect.arrayContaining(["没有可以校验的内容。", "没有要列出的问题。"]));
  expect(() => newWorkbook([plan])).not.toThrow();
});

test("names of report files are taken for no input", () => {
  expect(["html", "docx"].map((ending) => reportName(ABOUT, ending))).toEqual(["甲局-校验结果.html", "甲局-校验结果.docx"]);
});
