import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { standardWording } from "../../generator/narrative/wording";
import { complaints, verifyText } from "./verify-text";

const RULE = "narrative/another-document";
const agency = makeAgency(5, { year: 2024, units: 1 });
const { workbook } = layOut(agency, standardLayout);
const { paragraphs, facts } = narrativeOf(agency, standardWording);

/** The text with its unit called otherwise. */
const called = (name: string, text = paragraphs): readonly string[] => text.map((words) => words.split(agency.name).join(name));

/** The tables with every text cell changed. */
function withCells({ sheets, ...book }: Workbook, change: (text: string) => string): Workbook {
  const rows = (sheet: Workbook["sheets"][number]): (typeof sheet)["rows"] => sheet.rows.map((cells) => cells?.map((cell) => (typeof cell?.value === "string" ? { ...cell, value: change(cell.value) } : cell)));
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, rows: rows(sheet) })) };
}

test.each(["公路养护中心", "临江坪市公路养护中心（本级）", "临江坪市公路养护中心本级", "临江坪市公养中心", "市公路养护中心", "某省临江坪市公路养护中心"])("%s is 临江坪市公路养护中心 by a shorter or longer name, even where amounts are wrong", (name) => {
  expect(agency.name).toBe("临江坪市公路养护中心");
  expect(complaints(verifyText(called(name), workbook)).filter((one) => one.includes(RULE))).toEqual([]);
  const wrong = called(name).map((text) => text.replace(/(基本支出(?:预算)?)(\d)(\d*\.\d\d万元)/, (_all, words: string, digit: string, rest: string) => `${words}${digit === "9" ? "8" : "9"}${rest}`));
  const said = complaints(verifyText(wrong, workbook));
  expect(said.filter((one) => one.includes(RULE))).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
});

test("another name with the tables' amounts is no other document", () => {
  expect(complaints(verifyText(called("松原市水文站"), workbook)).filter((one) => one.includes(RULE))).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])("last year's tables or another unit's are told once, whether a year is printed or not (seed %i)", (seed) => {
  const one = makeAgency(seed, { year: 2024 });
  const made = narrativeOf(one, standardWording);
  if (made.facts === undefined) throw new Error("no agency behind this narrative");
  const before = layOut(made.facts.before, standardLayout).workbook;
  const unsaid = withCells(before, (text) => text.replace(/20\d\d年?度?/g, ""));
  const other = narrativeOf(makeAgency(seed + 100, { year: 2024 }), standardWording);
  const errors = (texts: readonly string[], tables: Workbook): readonly string[] => verifyText(texts, tables).findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  expect(errors(made.paragraphs, before)).toEqual([RULE]);
  expect(errors(made.paragraphs, unsaid)).toEqual([RULE]);
  expect(errors(other.paragraphs, layOut(one, standardLayout).workbook)).toEqual([RULE]);
  expect(errors(made.paragraphs, layOut(one, standardLayout).workbook)).toEqual([]);
});

test("what is said once says what to do and how much agrees", () => {
  const before = withCells(layOut(facts?.before ?? agency, standardLayout).workbook, (text) => text.replace(/20\d\d年?度?/g, ""));
  const said = verifyText(paragraphs, before).findings.filter(({ rule }) => rule === RULE);
  expect(said.map(({ message }) => message)).toEqual([expect.stringMatching(/可以对照的 \d+ 个金额中只有 \d+ 个一致.*请核对文件/)]);
  expect(said[0]?.text?.quote).toMatch(/\d/);
});

test("one wrong unit all over the text is a wrong unit and no other document", () => {
  const inYuan = paragraphs.map((text) => text.replace(/万元/g, "元"));
  expect(complaints(verifyText(inYuan, workbook)).filter((one) => one.includes(RULE))).toEqual([]);
});

test("where no table was recognised, the text is checked by itself and nothing is said of tables", () => {
  const unknown: Workbook = { name: "无", notices: [], sheets: [{ name: "Sheet1", visibility: "visible", merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), rows: [[{ value: "某年食堂菜单" }], [{ value: "周一" }, { value: 12.5 }]] }] };
  const beside = verifyText(paragraphs, unknown);
  expect(beside).toEqual(verifyText(paragraphs));
  expect(beside.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(beside.statuses.some(({ status }) => status === "verified")).toBe(true);
  expect(beside.statuses.every(({ cell }) => cell === undefined)).toBe(true);
});
