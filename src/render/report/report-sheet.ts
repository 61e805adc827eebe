import { a1, a1Range } from "../../core/workbook/a1";
import { isSettled, type Finding } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { CellLook, PlannedCell, SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import { sheetText } from "../sheet-text";
import { CHANGES_TITLE, changeRows, moreChanges, type ChangeRow } from "./change-rows";
import { QUOTE_WORDS } from "./group-changes";
import { groupFindings } from "./group-findings";
import type { ReportAbout } from "./report-about";
import { reportHead } from "./report-head";
import { levelText, reviewText } from "./review-text";
import { basisFinder, detailLines, findingCell, findingPlace, quotedText } from "./told-finding";
import { changesVerdict } from "./told-changes";
import { tableNumber, whatDidNotRun } from "./what-ran";

export const REPORT_SHEET = "校验报告";
/** Where a sheet of the user's is called 校验报告 already. */
const OTHER_NAME = "校验报告（新）";

const COLUMNS = [
  ["序号", 5], ["级别", 6], ["表", 18], ["位置", 18], ["问题", 58], ["现为", 11], ["应为（提示为对照）", 11], ["相差", 10], ["对照", 14], ["依据", 26],
] as const;
const LAST = COLUMNS.length - 1;
/** Excel keeps 65,530 links in a sheet; a finding has two. */
const MOST_FINDINGS = 30_000;

type Row = SheetPlan["rows"][number];

/**
 * The report as a sheet of ours: the findings as a table that can be filtered, whose places lead to their cells, and below it what was checked and what was not.
 * `beside`: the sheets of the workbook that it is written into: links lead to them, and one of the user's that is called so keeps its name. By itself it has no links.
 */
export function reportSheet(report: Report, about: ReportAbout, beside: Workbook["sheets"] = []): SheetPlan {
  const basisOf = basisFinder(report);
  const told = [...groupFindings(report)].flatMap(([table, findings]) => findings.map((finding) => ({ table, finding })));
  const head: readonly Row[] = [row([sheetText(REPORT_SHEET, "title")]), ...reportHead(report, about).map(({ label, words }) => row([sheetText(label, "label"), undefined, sheetText(words, "label")])), { cells: [] }];
  const findings = told.slice(0, MOST_FINDINGS).map(({ table, finding }, at) => findingRow(at + 1, table, finding, report, basisOf(finding)));
  const cut = told.length > MOST_FINDINGS ? [wide("warning", `另有 ${String(told.length - MOST_FINDINGS)} 处没有列出：一张表列不下。`)] : [];
  const before = [...head, row(COLUMNS.map(([label]) => sheetText(label, "header"))), ...(findings.length === 0 ? [wide("label", "没有要列出的问题。")] : findings), ...cut, { cells: [] }];
  const rows = [...before, ...changesRows(report), ...checkedRows(report)];
  const header = head.length;
  return {
    name: beside.some(({ name, ours }) => name === REPORT_SHEET && ours !== true) ? OTHER_NAME : REPORT_SHEET,
    widths: COLUMNS.map(([, width]) => width), rows: withoutDeadLinks(rows, new Set(beside.map(({ name }) => name))), merges: mergesOf(rows), validations: [],
    print: { landscape: true, ...(findings.length === 0 ? {} : { repeat: [header, header] as const }) },
    ...(findings.length === 0 ? {} : { table: { name: "校验问题", cells: { top: header, left: 0, bottom: header + findings.length, right: LAST } } }),
  };
}

function findingRow(number: number, table: string, finding: Finding, { narrative }: Report, basis: string): Row {
  const { severity, message, text: span, at, found, expected, difference } = finding;
  const cell = findingCell(finding);
  // Of a text the first cell is what it is held against; of a table the second one.
  const other = span === undefined ? at[1] : at[0];
  const quoted = quotedText(finding, narrative);
  const problem = [message, ...(quoted === "" ? [] : [`原文：${quoted}`]), ...detailLines(finding).map((detail) => `· ${detail}`), ...(finding.review === undefined ? [] : [reviewText(finding.review)])].join("\n");
  return row([
    { value: number, look: "code" }, sheetText(levelText(finding), severity === "error" && !isSettled(finding) ? "warning" : "label"), sheetText(table, "label"),
    cell === undefined ? sheetText(findingPlace(finding), "label") : cellLink(cell, table.includes(cell.sheet)),
    sheetText(problem, "label"), sheetText(found ?? "", "label"), sheetText(expected ?? "", "label"), sheetText(difference ?? "", "label"),
    other === undefined ? sheetText("", "label") : cellLink(other, other.sheet === cell?.sheet),
    sheetText(basis, "source"),
  ]);
}

/** What changed since an earlier state, and which sentences tell it: in the columns of the findings. */
function changesRows({ changes }: Report): readonly Row[] {
  if (changes === undefined) return [];
  const { rows, more } = changeRows(changes);
  return [
    wide("header", CHANGES_TITLE), wide("label", changesVerdict(changes)),
    ...(rows.length === 0 ? [] : [row(CHANGE_LABELS.map((label) => sheetText(label, "header"))), ...rows.map(changeRow)]),
    ...(more === 0 ? [] : [wide("warning", moreChanges(more))]), { cells: [] },
  ];
}

const CHANGE_LABELS = ["序号", "是否已更新", "表", "位置", "情况说明中引用的句子", "改动前", "改动后", "相差", "句子所在", ""] as const;

function changeRow({ table, place, cell, before, now, difference, sentence, sentenceCell, state }: ChangeRow, at: number): Row {
  return row([
    { value: at + 1, look: "code" }, sheetText(state, state === QUOTE_WORDS.outdated ? "warning" : "label"), sheetText(table, "label"), { ...sheetText(place, "label"), ...(cell === undefined ? {} : { link: cell }) },
    sheetText(sentence, "label"), sheetText(before, "label"), sheetText(now, "label"), sheetText(difference, "label"),
    sentenceCell === undefined ? sheetText("", "label") : cellLink(sentenceCell, false), sheetText("", "source"),
  ]);
}

/** Below the findings: the tables, the sheets that were not read, what did not run and why, and every rule with its counts. */
function checkedRows(report: Report): readonly Row[] {
  const { tables, unrecognised, rules } = report;
  const notRun = whatDidNotRun(report);
  return [
    ...section(`识别出的表（${String(tables.length)} 张）`, tables.map(({ id, title, range, unit }) => pair(`${tableNumber(id)}${title}`, `${range.sheet}!${a1Range(range)}，单位：${unit}`, { sheet: range.sheet, row: range.top, column: range.left }))),
    ...section(`未识别、没有校验的工作表（${String(unrecognised.length)} 张）`, unrecognised.map(({ sheet, reason }) => pair(sheet, reason))),
    ...section("没能做的核对", notRun.map(({ reason, checks }) => pair(reason, checks.join("、")))),
    ...section("各项校验的次数", rules.map(({ title, passed, failed, notApplicable, noData, ambiguous }) => pair(
      `通过 ${String(passed)}，不符 ${String(failed)}${noData + ambiguous === 0 ? "" : `，没能核对 ${String(noData + ambiguous)}`}${notApplicable === 0 ? "" : `，不适用 ${String(notApplicable)}`}`, title,
    ))),
  ];
}

function section(title: string, rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [wide("header", title), ...rows, { cells: [] }];
}

function pair(left: string, right: string, link?: PlannedCell["link"]): Row {
  return row([{ ...sheetText(left, "label"), ...(link === undefined ? {} : { link }) }, undefined, undefined, undefined, sheetText(right, "label")]);
}

function wide(look: CellLook, words: string): Row {
  return row([sheetText(words, look)]);
}

/** Rows outside the table reach over its columns: from each cell to the one before the next. */
function mergesOf(rows: readonly Row[]): SheetPlan["merges"] {
  return rows.flatMap(({ cells }, at) => {
    const starts = cells.flatMap((cell, column) => (cell === undefined ? [] : [column]));
    if (starts.length === 0 || starts.length > 2) return [];
    return starts.flatMap((left, index) => {
      const right = (starts[index + 1] ?? LAST + 1) - 1;
      return right === left ? [] : [{ top: at, left, bottom: at, right }];
    });
  });
}

/** The address first: Excel cuts a long link, and the sheet's name may be known already. */
function cellLink(link: CellRef, isKnown: boolean): PlannedCell {
  return { ...sheetText(isKnown ? a1(link) : `${a1(link)}（${link.sheet}）`, "label"), link };
}

function withoutDeadLinks(rows: readonly Row[], sheets: ReadonlySet<string>): readonly Row[] {
  const isDead = (cell: PlannedCell | undefined): boolean => cell?.link !== undefined && !sheets.has(cell.link.sheet);
  return rows.map((one) => (one.cells.some(isDead) ? { ...one, cells: one.cells.map((cell) => (cell !== undefined && isDead(cell) ? { ...cell, link: undefined } : cell)) } : one));
}

function row(cells: Row["cells"]): Row {
  return { cells };
}
