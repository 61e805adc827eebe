import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAgency } from "../../generator/agency";
import { layOut } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { asTextNarrative, withProseSheet } from "../../generator/narrative/as-host";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { standardWording } from "../../generator/narrative/wording";

const agency = makeAgency(5, { year: 2024, transfers: true, ownFunds: true });
const { workbook } = layOut(agency, standardLayout);
const made = narrativeOf(agency, standardWording);
if (made.facts === undefined) throw new Error("no agency behind this narrative");
const { before } = made.facts;
const tables = layOut(before, standardLayout).workbook;
const REASON = "本年道路巡查改由外包服务承担，用工安排有所调整";

const paragraphs = made.paragraphs.map((text) => (/^基本支出\S+占/.test(text) ? text.replace(/(主要原因是：)[^。]+/, `$1${REASON}`) : text));
const said = (lastYear: Workbook): readonly string[] => {
  const { findings, notices } = checkWorkbook(withProseSheet(workbook, { ...made, paragraphs }), { lastYear });
  return [...notices, ...findings.filter(({ severity }) => severity !== "info").map(({ rule, text }) => `${rule} ${text?.quote ?? ""}`)];
};

test("last year's tables bear a consistent text out", () => expect(said(tables)).toEqual([]));

test("narrative/copied-reason: a reason that is word for word last year's, for the same item, is a warning", () => {
  const lastYears = (text: string): Workbook => withProseSheet(tables, { ...made, paragraphs: narrativeOf(before, standardWording).paragraphs.map((line) => (/^基本支出\S+占/.test(line) ? line.replace(/(主要原因是：)[^。]+/, `$1${text}`) : line)) });
  expect(said(lastYears(`${REASON}。`))).toContain(`narrative/copied-reason ${REASON}`);
  expect(said(lastYears("上年道路巡查改由外包服务承担，用工安排有所调整")).filter((one) => one.includes(REASON))).toEqual([]);
});

test.each([
  ["another year", layOut(makeAgency(5, { year: 2022 }), standardLayout).workbook, /^上年的文件“.+”写的是2022年，本文件是2024年，不是它的上一年，没有用来核对/],
  ["another unit", layOut(makeAgency(77, { year: 2023 }), standardLayout).workbook, /^上年的文件“.+”写的单位是“.+”，不是本单位，没有用来核对/],
  ["no disclosure at all", { name: "空.xlsx", sheets: [], notices: [] } satisfies Workbook, /^上年的文件“空.xlsx”里没有识别出公开表，也没有情况说明，没有用来核对/],
])("a workbook of %s is told once and not used", (_what, lastYear, words) => {
  const told = said(lastYear);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(words);
});

test("a text given in place of the sheet's is the one that is checked", () => {
  const { narrative, unrecognised } = checkWorkbook(withProseSheet(workbook, made), { narrative: asTextNarrative({ name: "另一份", paragraphs: ["2024年收入预算512.40万元。"] }) });
  expect(narrative?.name).toBe("另一份.txt");
  expect(unrecognised.map(({ sheet }) => sheet)).toContain("情况说明");
});
