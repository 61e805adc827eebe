import type { RecognisedTable } from "../../core/recognition/disclosure";
import { cellAt } from "../../core/workbook/workbook";
import type { Sheet, Workbook } from "../../core/workbook/workbook";
import { cleanText } from "../clean-text";
import { cellText } from "../cell-text";
import { columnsOf } from "./column-kinds";
import type { ColumnKind, TableColumn } from "./column-kinds";
import { amountShown, codeShown, labelShown } from "./shown-text";
import { spanFinder } from "./spans";
import type { Spans } from "./spans";

/** A cell as printed. `column` counts the printed columns, spans are at least 1; cells under a merged one are not there. */
export interface PrintedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
}

/** A table of the workbook as a document prints it: no hidden rows, no filler, amounts as they are displayed. */
export interface PrintedTable {
  readonly title: string;
  /** 编制部门：… and 单位：万元, left and right above the grid. */
  readonly agency: string;
  readonly unit: string;
  readonly columns: readonly ColumnKind[];
  /** Header rows come first and are repeated on every page; they hold no merged area that reaches into the body. */
  readonly headerRows: number;
  readonly rows: readonly (readonly PrintedCell[])[];
  /** Sentences under the table. */
  readonly notes: readonly string[];
}

/** The printed form of a recognised table; undefined where its sheet is not in the workbook or nothing of it is visible. */
export function printedTable(table: RecognisedTable, workbook: Workbook): PrintedTable | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === table.range.sheet);
  if (sheet === undefined) return undefined;
  const columns = columnsOf(table, sheet);
  const { header, body, notes, above } = rowsOf(table, sheet, columns);
  if (columns.length === 0 || header.length + body.length === 0) return undefined;
  const totals = new Set(table.rows.filter(({ kind }) => kind === "total").map(({ row }) => row));
  const grouped = body.some((row) => columns.some(({ kind, at }) => kind === "amount" && cellAt(sheet, row, at)?.format?.includes(",") === true));
  const spans = [spanFinder(sheet, header, columns, true), spanFinder(sheet, body, columns, false)];
  const rows = [header, body].flatMap((part, at) => part.map((row) => printRow({ sheet, columns, grouped, spans: spans[at] as Spans }, row, at === 0 ? "header" : totals.has(row) ? "total" : "body")));
  return {
    title: labelShown(table.title), ...unitLine(above), columns: columns.map(({ kind }) => kind), headerRows: header.length, rows,
    notes: notes.map((text) => cleanText(text).replace(/\s+/g, " ").trim()),
  };
}

type Part = "header" | "total" | "body";

interface Printing {
  readonly sheet: Sheet;
  readonly columns: readonly TableColumn[];
  readonly grouped: boolean;
  readonly spans: Spans;
}

/** 合计, 收入总计 …: labels of totals on lines that are items like others. */
const TOTAL_LABEL = /^(?:收入|支出)?[总合]计$/;

function printRow({ sheet, columns, grouped, spans }: Printing, row: number, part: Part): readonly PrintedCell[] {
  return columns.flatMap(({ kind, at }, column) => {
    const span = spans(row, column);
    if (span === undefined) return [];
    const cell = cellAt(sheet, row, at);
    if (part === "header") return [{ column, ...span, text: labelShown(cellText(cell)), align: "center" }];
    const text = kind === "amount" ? amountShown(cell, grouped) : kind === "code" ? codeShown(cell) : labelShown(cellText(cell));
    const centred = kind === "code" || (kind === "text" && (part === "total" || TOTAL_LABEL.test(text.replaceAll(" ", ""))));
    return [{ column, ...span, text, align: centred ? "center" : kind === "amount" ? "right" : "left" }];
  });
}

interface Rows {
  readonly header: readonly number[];
  readonly body: readonly number[];
  readonly notes: readonly string[];
  /** Texts between the title and the header. */
  readonly above: readonly string[];
}

/** Which rows of the range are what; hidden and blank rows and headers repeated at page breaks of the sheet are left out. */
function rowsOf(table: RecognisedTable, sheet: Sheet, columns: readonly TableColumn[]): Rows {
  const { range } = table;
  const first = Math.min(...[...table.rows, ...table.strays].map(({ row }) => row), ...table.notes.map(({ at }) => at.row), range.bottom + 1);
  const front = [table.titleAt, table.unitAt, table.agency?.at].flatMap((at) => (at !== undefined && at.row < first ? [at.row] : []));
  const lastFront = Math.max(range.top - 1, ...front);
  const noteRows = new Map(table.notes.map(({ at, text }) => [at.row, cellText(cellAt(sheet, at.row, at.column)) || text]));
  const words = (row: number): string => columns.map(({ at }) => labelShown(cellText(cellAt(sheet, row, at)))).join("\u0000");
  const isBlank = (row: number): boolean => words(row).replaceAll("\u0000", "") === "";
  const visible = span(range.top, range.bottom).filter((row) => !sheet.hiddenRows.has(row));

  const header: number[] = [];
  for (const row of visible.filter((row) => row > lastFront && row < first)) {
    if (!isBlank(row)) header.push(row);
    else if (header.length > 0) break;
  }
  const said = new Set(visible.filter((row) => row <= (header.at(-1) ?? lastFront)).map(words));
  const start = header.at(-1) ?? lastFront;
  const body = visible.filter((row) => row > start && !isBlank(row) && !isNoteAlone(noteRows, row, table) && !said.has(words(row)));
  const above = visible.filter((row) => row > (table.titleAt?.row ?? range.top - 1) && row <= lastFront);
  return {
    header, body, notes: [...noteRows.values()],
    above: above.flatMap((row) => span(range.left, range.right).map((column) => cellText(cellAt(sheet, row, column))).filter((text) => text.trim() !== "" && !MARK.test(text))),
  };
}

/** 公开09表 in a corner: places number their tables otherwise than the headings of the document do. */
const MARK = /^\s*(?:公开)?\s*\d{1,2}\s*表\s*$/;

/** A note in a row that bears figures stays where it is. */
function isNoteAlone(notes: ReadonlyMap<number, string>, row: number, table: RecognisedTable): boolean {
  return notes.has(row) && !table.rows.some((line) => line.row === row);
}

/** "编制部门：某局     单位：万元", in one cell or several. */
function unitLine(above: readonly string[]): { readonly agency: string; readonly unit: string } {
  const line = cleanText(above.join(" ")).replace(/\s+/g, " ").trim();
  const unit = /(?:金额)?单位\s*[:：]\s*(?:人民币)?\s*(?:元|千元|万元|亿元)(?=\s|$)/.exec(line);
  return unit === null ? { agency: line, unit: "" } : { agency: line.replace(unit[0], "").trim(), unit: unit[0].replace(/\s+/g, "") };
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
