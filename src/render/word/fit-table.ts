import type { PrintedCell, PrintedTable } from "../tables/printed-table";
import { textArea } from "./measures";
import { cellStyle, styleOf } from "./paragraph-styles";
import type { TableSize } from "./paragraph-styles";
import { countLines, textWidth } from "./text-width";

/** A printed table with its measures, in points. */
export interface FittedTable extends PrintedTable {
  readonly landscape: boolean;
  readonly size: TableSize;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** Left and right inside a cell. */
export const CELL_PADDING = 2.5;
/** As airy as rows get where a page has room. */
const MOST_ROW = 24;
/** A column of words is not made narrower than so many characters. */
const LEAST_WORDS = 6;
const MOST_WORDS = 17;
const CODE_CHARACTERS = 2.4;
/** An amount's column would like to take its label in lines of so many characters. */
const LABEL_CHARACTERS = 4.2;
/** Digits are wider in some stand-ins for Times New Roman. */
const DIGIT_SLACK = 1.06;

interface Try {
  readonly landscape: boolean;
  readonly size: TableSize;
  /** What a row is taller than its lines. */
  readonly padding: number;
}

const TRIES: readonly Try[] = [
  { landscape: false, size: 10.5, padding: 3 }, { landscape: false, size: 9, padding: 3 }, { landscape: false, size: 9, padding: 1.5 }, { landscape: false, size: 7.5, padding: 1.5 },
  { landscape: true, size: 10.5, padding: 3 }, { landscape: true, size: 9, padding: 3 }, { landscape: true, size: 9, padding: 1.5 }, { landscape: true, size: 7.5, padding: 1 },
];
/** What a table of several pages is set in. */
const LONG_TABLE_SIZE = 9;

/**
 * Chooses page and size: upright where the columns have room, turned where they have not; the largest size that brings the table onto one page, else a small
 * one on several. `taken` is the height that is not free on the table's first page, by orientation.
 */
export function fitTable(table: PrintedTable, taken: (landscape: boolean) => number): FittedTable {
  const wide = TRIES.filter(({ landscape, size }) => least(table, size) <= textArea(landscape).width);
  const upright = wide.filter(({ landscape }) => !landscape);
  const tries = upright.length > 0 ? upright : wide.length > 0 ? wide : TRIES.slice(-1);
  for (const one of tries) {
    const free = textArea(one.landscape).height - taken(one.landscape);
    const fitted = setTable(table, one);
    if (sum(fitted.heights) <= free) return { ...fitted, heights: stretch(fitted.heights, free) };
  }
  return setTable(table, tries.find(({ size }) => size <= LONG_TABLE_SIZE) ?? (tries[0] as Try));
}

function setTable(table: PrintedTable, { landscape, size, padding }: Try): FittedTable {
  const widths = shareWidth(table, size, textArea(landscape).width);
  return { ...table, landscape, size, widths, heights: rowHeights(table, widths, size, padding) };
}

/** The narrowest a column can be without breaking an amount or a code, or words into columns of letters. */
function leastWidth(table: PrintedTable, column: number, size: number): number {
  const kind = table.columns[column];
  if (kind === "code") return Math.max(CODE_CHARACTERS * size, longest(table, column, size) * DIGIT_SLACK) + 2 * CELL_PADDING;
  if (kind === "amount") return Math.max(3 * size, longest(table, column, size) * DIGIT_SLACK) + 2 * CELL_PADDING;
  return LEAST_WORDS * size + 2 * CELL_PADDING;
}

function least(table: PrintedTable, size: number): number {
  return sum(table.columns.map((_, column) => leastWidth(table, column, size)));
}

/** Width of the longest text of a column's body that no merged cell holds. */
function longest(table: PrintedTable, column: number, size: number): number {
  return Math.max(0, ...table.rows.slice(table.headerRows).flatMap((row) => row.filter((cell) => cell.column === column && cell.columns === 1).map(({ text }) => textWidth(text, size))));
}

/** Columns of words get what they would like as far as there is room; what is left goes to all, amounts and words alike. */
function shareWidth(table: PrintedTable, size: number, width: number): readonly number[] {
  const floor = table.columns.map((_, column) => leastWidth(table, column, size));
  const wish = table.columns.map((kind, column) => {
    if (kind === "code") return floor[column] ?? 0;
    if (kind === "amount") return Math.max(floor[column] ?? 0, LABEL_CHARACTERS * size + 2 * CELL_PADDING);
    return Math.max(floor[column] ?? 0, Math.min(MOST_WORDS * size, longest(table, column, size) + 1) + 2 * CELL_PADDING);
  });
  const over = sum(wish) - width;
  if (over > 0) {
    const give = sum(wish) - sum(floor);
    return scaleTo(wish.map((one, column) => one - (give === 0 ? 0 : ((one - (floor[column] ?? 0)) * over) / give)), width);
  }
  const growing = table.columns.map((kind, column) => (kind === "code" ? 0 : (wish[column] ?? 0) * (kind === "amount" ? 2 : 1)));
  return wish.map((one, column) => one + (-over * (growing[column] ?? 0)) / (sum(growing) || 1));
}

function scaleTo(widths: readonly number[], width: number): readonly number[] {
  const factor = Math.min(1, width / sum(widths));
  return widths.map((one) => one * factor);
}

/** Heights by the lines of the tallest cell; what a cell over several rows needs more goes to the last of them. */
function rowHeights(table: PrintedTable, widths: readonly number[], size: TableSize, padding: number): readonly number[] {
  const { line } = styleOf(cellStyle(size, "left"));
  const need = (cell: PrintedCell): number => {
    const width = sum(widths.slice(cell.column, cell.column + cell.columns)) - 2 * CELL_PADDING - 0.5;
    return countLines(cell.text, width, { size }) * line + padding;
  };
  const heights = table.rows.map((row) => Math.max(line + padding, ...row.filter(({ rows }) => rows === 1).map(need)));
  table.rows.forEach((row, at) => {
    for (const cell of row.filter(({ rows }) => rows > 1)) {
      const last = at + cell.rows - 1;
      const missing = need(cell) - sum(heights.slice(at, last + 1));
      if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  });
  return heights;
}

/** Spreads most of what is left of the page over the rows, evenly and within reason. */
function stretch(heights: readonly number[], free: number): readonly number[] {
  const each = Math.max(0, ((free - sum(heights)) * 0.9) / heights.length);
  return heights.map((height) => Math.max(height, Math.min(height + each, MOST_ROW)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
