import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { numbersThat, type DocumentChanges, type QuotingNumber } from "../../../src/core/checking/changes/document-changes";
import { changedFigures } from "../../../src/core/checking/changes/changed-figures";
import { recognise } from "../../../src/core/recognition/recognise";
import { a1 } from "../../../src/core/workbook/a1";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { makeAccounts } from "../../generator/accounts/accounts-agency";
import { standardAccounts } from "../../generator/accounts/accounts-layout";
import { layOutAccounts } from "../../generator/accounts/lay-out-accounts";
import { makeAgency, type Agency } from "../../generator/agency";
import { layOut, placeOf } from "../../generator/lay-out";
import { standardLayout } from "../../generator/layout";
import { withCell } from "../../generator/mutants";
import { withProseSheet } from "../../generator/narrative/as-host";
import { narrativeOf } from "../../generator/narrative/narrative-of";
import { standardWording } from "../../generator/narrative/wording";
import { variants } from "../../generator/variants";

const agency = makeAgency(5, { year: 2024, rounding: "exact", transfers: true, ownFunds: true, units: 1 });
const laidOut = layOut(agency, standardLayout);
const made = narrativeOf(agency, standardWording);
const book = withProseSheet(laidOut.workbook, made);

function changes(now: Workbook, changedFrom: Workbook): DocumentChanges & { readonly outdated: readonly QuotingNumber[]; readonly followed: number } {
  const report = checkWorkbook(now, { changedFrom });
  if (report.changes === undefined) throw new Error(report.notices.join());
  return { ...report.changes, outdated: numbersThat(report.changes, "outdated"), followed: numbersThat(report.changes, "followed").length };
}

test("the same tables: nothing has changed", () => {
  expect(changes(book, book)).toMatchObject({ figures: [], outdated: [], followed: 0, tables: { added: [], gone: [] } });
});

test("tables in any other layout are the same: no line is where it was", () => {
  const before = recognise(laidOut.workbook);
  for (const { name, layout } of variants.filter(({ name }, at) => at % 4 === 0 && name !== "a needed column missing")) {
    expect([name, changedFigures(before, recognise(layOut(agency, layout).workbook)).slice(0, 3)]).toEqual([name, []]);
  }
});

/** The agency with one amount more than it had, wherever that shows. */
function amended(of: Agency, at: number, by = 123_400): Agency {
  return { ...of, entries: of.entries.map((entry, index) => (index === at ? { ...entry, yuan: entry.yuan + by } : entry)) };
}

describe("an amount of the budget is changed, the tables follow, the text does not", () => {
  test.each([0, 8])("entry %i: every number left behind is told, and no other", (at) => {
    const later = amended(agency, at);
    const tables = layOut(later, standardLayout).workbook;
    const { figures, outdated, followed } = changes(withProseSheet(tables, made), book);
    expect(figures.length).toBeGreaterThan(5);
    expect(followed).toBe(0);
    const wanted = narrativeOf(later, standardWording);
    const cellOf = ({ line, cell }: { readonly line?: number; readonly cell?: { readonly row: number } }): number => cell?.row ?? line ?? -1;
    // A text written of the changed tables has another number there.
    const wrong = outdated.filter(({ words }) => wanted.paragraphs[cellOf(words)]?.slice(0, words.end).endsWith(words.quote) === true && wanted.paragraphs[cellOf(words)] === made.paragraphs[cellOf(words)]);
    expect(wrong.map(({ words }) => words.quote)).toEqual([]);
    // Every amount of the tables that the two texts tell otherwise is among them.
    const told = new Set(outdated.map(({ words }) => `${String(cellOf(words))}|${words.quote}`));
    const missed = made.paragraphs.flatMap((text, row) => {
      const other = wanted.paragraphs[row] ?? "";
      const [was, is] = [text, other].map((one) => /(?:合计|总计|预算|预算数为|支出)(\d+\.\d\d)万元/.exec(one)?.[1]);
      return was === undefined || is === undefined || was === is || told.has(`${String(row)}|${was}`) ? [] : [text.slice(0, 60)];
    });
    expect(missed).toEqual([]);
  });

  test("each figure has the sentences that tell it, and each sentence at most its own figures", () => {
    const { figures, numbers = [] } = changes(withProseSheet(layOut(amended(agency, 0), standardLayout).workbook, made), book);
    const total = figures.find(({ table, line, column }) => table === "budget-5" && line === "总计" && column === "合计");
    expect(total?.difference).toBe("+12.34");
    expect(total?.quotes.length).toBeGreaterThan(0);
    for (const { quotes, before, now } of figures) {
      for (const { state, kind, words, sentence, offset, before: was, now: is } of quotes) {
        expect(sentence.slice(offset).startsWith(words.quote)).toBe(true);
        expect(state).toBe("outdated");
        if (kind === "amount") expect([was, is]).toEqual([before?.text, now?.text]);
      }
    }
    const placed = new Set(figures.flatMap(({ quotes }) => quotes));
    expect(numbers.filter((one) => one.kind === "amount" && !placed.has(one)).map(({ words, why }) => [words.quote, why])).toEqual([]);
  });

  test("a text that follows the tables already is counted, not told", () => {
    const later = amended(agency, 3);
    const { figures, outdated, followed } = changes(withProseSheet(layOut(later, standardLayout).workbook, narrativeOf(later, standardWording)), book);
    expect(outdated).toEqual([]);
    expect(figures.flatMap(({ quotes }) => quotes.map(({ state }) => state)).every((state) => state === "followed")).toBe(true);
    expect(followed).toBeGreaterThan(2);
  });
});

test("one cell alone: the figure with its cells, old and new", () => {
  const place = placeOf(laidOut, "budget-5", "total", "total");
  if (place === undefined) throw new Error("no total of table 5");
  const before = laidOut.workbook.sheets.find(({ name }) => name === place.cell.sheet)?.rows[place.cell.row]?.[place.cell.column];
  const { figures, outdated } = changes(withCell(book, place.cell, { ...before, value: 98765.43 }), book);
  expect(figures).toMatchObject([{ table: "budget-5", tableName: "表5", line: "总计", column: "合计", now: { text: "98765.43", at: place.cell } }]);
  expect(outdated.map(({ kind, now }) => [kind, now]).filter(([kind]) => kind === "amount").every(([, now]) => now === "98765.43")).toBe(true);
});

test("a unit that changed is told where the digits are the same", () => {
  const yuan = (sheet: (typeof book.sheets)[number]): (typeof book.sheets)[number] => ({
    ...sheet, rows: sheet.rows.map((row) => row?.map((cell) => (typeof cell?.value === "string" && cell.value.includes("万元") && cell.value.length < 12 ? { ...cell, value: cell.value.replace("万元", "元") } : cell))),
  });
  const [first] = changes({ ...book, sheets: book.sheets.map((sheet) => (sheet.name.includes("三公") || /十$|10/.test(sheet.name) ? yuan(sheet) : sheet)) }, book).figures;
  expect([first?.before?.text.endsWith(" 万元"), first?.now?.text.endsWith(" 元"), first?.difference]).toEqual([true, true, undefined]);
});

test("final accounts are compared too", () => {
  const accounts = makeAccounts(12, { year: 2023, rounding: "exact" });
  const { workbook, places } = layOutAccounts(accounts, standardAccounts);
  const place = places.find(({ table, rowKey, columnKey }) => table === "accounts-03" && rowKey === "total" && columnKey === "total");
  if (place === undefined) throw new Error("no total of table 3");
  expect(changes(withCell(workbook, place.cell, { value: 12.34 }), workbook).figures.map(({ tableName, column, now }) => [tableName, column, now?.text, now === undefined ? "" : a1(now.at)])).toEqual([["决算03表", "本年支出合计", "12.34", a1(place.cell)]]);
});

test.each<[string, Workbook, RegExp]>([
  ["another unit", layOut(makeAgency(77, { year: 2024 }), standardLayout).workbook, /^修改前的文件“.+”写的单位是“.+”，不是本单位，没有对照/],
  ["another year", layOut(makeAgency(5, { year: 2023 }), { ...standardLayout, titleYear: true } as typeof standardLayout).workbook, /^修改前的文件“.+”写的是2023年，本文件是2024年，不是同一份文件，没有对照/],
  ["final accounts", layOutAccounts(makeAccounts(12), standardAccounts).workbook, /^修改前的文件“.+”是部门决算公开，本文件是部门预算公开，不是同一份文件/],
  ["no disclosure", { name: "空.xlsx", sheets: [], notices: [] }, /^修改前的文件“空.xlsx”里没有识别出公开表，没有对照/],
])("a workbook of %s is told and not compared", (_, changedFrom, words) => {
  const report = checkWorkbook(laidOut.workbook, { changedFrom });
  expect(report.changes).toBeUndefined();
  expect(report.notices.filter((notice) => words.test(notice))).toHaveLength(1);
  expect(report.unused?.changedFrom).toMatch(words);
});
