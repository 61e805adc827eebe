import type { PerformanceTable } from "../../core/recognition/performance/performance-table";
import { printedText } from "../../core/recognition/performance/printed-text";
import { cellAt } from "../../core/workbook/workbook";
import type { Sheet, Workbook } from "../../core/workbook/workbook";
import { cleanText } from "../clean-text";
import type { PrintedCell, PrintedTable } from "./printed-table";
import { spanFinder } from "./spans";

/** Labels and numbers stand in the middle, sentences at the left. */
const SHORT = 10;

/** The printed form of a performance table: all of its form but the title and the year, as the workbook has it; undefined where nothing of it is visible. */
export function printedPerformance({ title, range, year, form }: PerformanceTable, workbook: Workbook): PrintedTable | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === range.sheet);
  if (sheet === undefined) return undefined;
  const text = (row: number, column: number): string => shown(sheet, row, column);
  const all = counted(range.top + 1, range.bottom).filter((row) => !sheet.hiddenRows.has(row));
  const columns = counted(range.left, range.right).filter((column) => !sheet.hiddenColumns.has(column) && all.some((row) => text(row, column) !== ""));
  const words = (row: number): readonly string[] => columns.map((column) => text(row, column));
  const said = new Set<string>();
  const rows = all.filter((row) => {
    const own = words(row);
    if (own.every((one) => one === "") || isYearAlone(own)) return false;
    // Printed pages of the sheet repeat the header.
    if (!own.some((one) => one.replace(/\s/g, "") === "三级指标")) return true;
    const key = own.join("\u0000");
    return !said.has(key) && said.add(key) !== undefined;
  });
  if (columns.length === 0 || rows.length === 0) return undefined;
  const spans = spanFinder(sheet, rows, columns.map((at) => ({ kind: "text", at })), false);
  const name = cleanText(title.text).replace(/\s+/g, "");
  return {
    title: year === undefined || name.includes("年") ? name : `${name}（${String(year.value)}年${form.isReview ? "度" : ""}）`,
    agency: "", unit: "", columns: columns.map(() => "text"), headerRows: 0, notes: [],
    rows: rows.map((row) => columns.flatMap((at, column): readonly PrintedCell[] => {
      const span = spans(row, column);
      const own = text(row, at);
      return span === undefined ? [] : [{ column, ...span, text: own, align: own.length <= SHORT ? "center" : "left" }];
    })),
  };
}

function shown(sheet: Sheet, row: number, column: number): string {
  return cleanText(printedText(cellAt(sheet, row, column))).replace(/\s+/g, " ").trim();
}

/** （2024年度）: told with the title. */
function isYearAlone(words: readonly string[]): boolean {
  const filled = words.filter((one) => one !== "");
  return filled.length === 1 && /^[(（]?\s*20\d\d\s*年度?\s*[)）]?$/.test(filled[0] ?? "");
}

function counted(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
