import { checkWorkbook } from "../../../../src/core/checking/check-workbook";
import { isSettled, type Finding } from "../../../../src/core/checking/finding";
import { findingValues } from "../../../../src/core/checking/review/finding-values";
import { planReviews } from "../../../../src/core/checking/review/plan-reviews";
import type { Review } from "../../../../src/core/checking/review/review";
import { plannedWorkbook } from "../../../../src/core/workbook/planned-workbook";
import type { Cell } from "../../../../src/core/workbook/cell";
import type { Sheet, Workbook } from "../../../../src/core/workbook/workbook";
import { makeAgency } from "../../../generator/agency";
import { layOut } from "../../../generator/lay-out";
import { standardLayout } from "../../../generator/layout";

const T3 = "表3";
type Change = (rows: (Cell | undefined)[][]) => void;
const changed = (book: Workbook, change: Change): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet): Sheet => {
    if (!sheet.name.startsWith(T3)) return sheet;
    const rows = Array.from(sheet.rows, (row) => [...(row ?? [])]);
    change(rows);
    return { ...sheet, rows };
  }),
});
const clean = layOut(makeAgency(3), standardLayout).workbook;
const sheet3 = clean.sheets.find(({ name }) => name.startsWith(T3))!;
/** A cell of the last column of figures on a coded row, made wrong. */
const row = sheet3.rows.findIndex((cells, at) => at > 7 && cells?.some((cell) => typeof cell?.value === "number" && cell.value > 0));
const column = sheet3.rows[row]!.findIndex((cell) => typeof cell?.value === "number" && cell.value > 0);
const wrong = (by: number): Change => (rows) => {
  const cell = rows[row]![column]!;
  rows[row]![column] = { ...cell, value: Number(cell.value) + by };
};
const book = changed(clean, wrong(3));
const { findings } = checkWorkbook(book);
const target = findings.find(({ severity }) => severity === "error")!;
const reviewOf = (finding: Finding): Review => {
  const { text, checksum } = findingValues(finding, book);
  return { finding: finding.id, verdict: "verified", reason: "批复或文件即如此", remark: "见批复第3页", checksum, date: "2026-03-05", message: finding.message, values: text };
};
const withReviews = (to: Workbook, reviews: readonly Review[], name?: string): Workbook => ({ ...to, sheets: [...to.sheets, ...plannedWorkbook([planReviews(reviews, findings, name)]).sheets] });
const reviewIn = (to: Workbook): Finding["review"] => checkWorkbook(to).findings.find(({ id }) => id === target.id)?.review;

test("what was said stands beside the finding, settles it and comes back as it was; nothing else changes", () => {
  const said = withReviews(book, [reviewOf(target)], "随便改的名字");
  const report = checkWorkbook(said);
  expect(report.findings.find(({ id }) => id === target.id)?.review).toEqual({ verdict: "verified", reason: "批复或文件即如此", remark: "见批复第3页", standing: true });
  expect(report.findings.filter(isSettled)).toHaveLength(1);
  expect(report.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect(report.reviews).toEqual({ sheet: "随便改的名字", lines: [reviewOf(target)] });
  expect(report.unrecognised).toEqual(checkWorkbook(book).unrecognised);
});

test("an inserted row changes nothing; another value ends it, and the line stays to be seen", () => {
  const said = withReviews(book, [reviewOf(target)]);
  expect(reviewIn(changed(said, (rows) => void rows.unshift([])))).toMatchObject({ standing: true });
  const lapsed = changed(said, wrong(1));
  expect(reviewIn(lapsed)).toMatchObject({ standing: false, verdict: "verified" });
  const plan = planReviews([reviewOf(target)], checkWorkbook(lapsed).findings);
  expect(plan.rows[3]?.cells[3]?.value).toBe("已失效：数值变了");
  expect(planReviews([reviewOf(target)], []).rows[3]?.cells.map((cell) => cell?.value)).toEqual(["已核实", "批复或文件即如此", "见批复第3页", "问题已不存在", "", target.message, reviewOf(target).values, "2026-03-05", reviewOf(target).checksum, target.id]);
});

test("a cleared verdict takes a line back, other words are told, and what was kept of an earlier sheet is not read", () => {
  const edited = (value: string): Workbook => ({
    ...book,
    sheets: [...book.sheets, ...plannedWorkbook([planReviews([reviewOf(target)], findings)]).sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((cells, at) => (at === 3 ? [value === "" ? undefined : { value }, ...(cells ?? []).slice(1)] : cells)) }))],
  });
  expect(reviewIn(edited(""))).toBeUndefined();
  expect(reviewIn(edited("不适用"))).toMatchObject({ verdict: "notApplicable", standing: true });
  expect(checkWorkbook(edited("大概没问题")).notices.at(-1)).toMatch(/核实记录有 1 行的结论不是/);
  const kept = withReviews(book, [reviewOf(target)], "核实记录（上一版）");
  const hidden = { ...kept, sheets: kept.sheets.map((sheet) => (sheet.name.startsWith("核实记录") ? { ...sheet, visibility: "hidden" as const } : sheet)) };
  expect(checkWorkbook(hidden)).toEqual(checkWorkbook(book));
});

test("values are told once each, few of them, and are the same in any order", () => {
  const { at } = target;
  const same = findingValues({ ...target, at: [...at].reverse() }, book);
  expect(same.checksum).toBe(findingValues(target, book).checksum);
  expect(findingValues({ ...target, at: [] }, book).checksum).not.toBe(same.checksum);
  const many = findingValues({ ...target, at: sheet3.rows.flatMap((cells, r) => (cells ?? []).map((_, c) => ({ sheet: sheet3.name, row: r, column: c }))) }, book);
  expect(many.text).toMatch(/^[^；]*(；[^；]*){7}等 \d+ 个$/);
});
