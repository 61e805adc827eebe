import type { PrintedCell, PrintedTable } from "../tables/printed-table";
import { textArea } from "./measures";
import type { Area } from "./measures";
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

/** Left and right inside a cell, and what a row is taller than its lines. */
export const CELL_PADDING = 2.5;
const ROW_PADDING = 3;
/** As airy as rows get where a page has room. */
const MOST_ROW = 24;
/** A column of words is not made narrower than so many characters. */
const LEAST_WORDS = 6;
const MOST_WORDS = 17;
const CODE_CHARACTERS = 2.4;

const TRIES: readonly { readonly landscape: boolean; readonly size: TableSize }[] = [
  { landscape: false, size: 10.5 }, { landscape: false, size: 9 }, { landscape: true, size: 10.5 }, { landscape: true, size: 9 }, { landscape: true, size: 7.5 },
];

/**
 * Chooses page and size: upright where the columns have room, turned where they have not; the largest size that brings the table onto one page, else the
 * smallest that is tried. `taken` is the height that headings and sentences need on the table's first page.
 */
export function fitTable(table: PrintedTable, taken: number): FittedTable {
  const wide = TRIES.filter(({ landscape, size }) => least(table, size) <= textArea(landscape).width);
  const upright = wide.filter(({ landscape }) => !landscape);
  const tries = upright.length > 0 ? upright : wide.length > 0 ? wide : TRIES.slice(-1);
  let fitted: FittedTable | undefined;
  for (const { landscape, size } of tries) {
    const area = textArea(landscape);
    const widths = shareWidth(table, size, area.width);
    const heights = rowHeights(table, widths, size);
    fitted = { ...table, landscape, size, widths, heights };
    if (sum(heights) <= area.height - taken) return { ...fitted, heights: stretch(heights, table.headerRows, area, taken) };
  }
  return fitted as FittedTable;
}

/** The narrowest a column can be without breaking an amount or a code, or words into columns of letters. */
function leastWidth(table: PrintedTable, column: number, size: number): number {
  const kind = table.columns[column];
  if (kind === "code") return Math.max(CODE_CHARACTERS * size, longest(table, column, size)) + 2 * CELL_PADDING;
  if (kind === "amount") return Math.max(3 * size, longest(table, column, size)) + 2 * CELL_PADDING;
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
    if (kind !== "text") return floor[column] ?? 0;
    return Math.max(floor[column] ?? 0, Math.min(MOST_WORDS * size, longest(table, column, size) + 1) + 2 * CELL_PADDING);
  });
  const over = sum(wish) - width;
  if (over > 0) {
    const give = sum(wish) - sum(floor);
    return scaleTo(wish.map((one, column) => one - (give === 0 ? 0 : ((one - (floor[column] ?? 0)) * over) / give)), width);
  }
  const growing = table.columns.map((kind, column) => (kind === "code" ? 0 : wish[column] ?? 0));
  return wish.map((one, column) => one + (-over * (growing[column] ?? 0)) / (sum(growing) || 1));
}

function scaleTo(widths: readonly number[], width: number): readonly number[] {
  const factor = Math.min(1, width / sum(widths));
  return widths.map((one) => one * factor);
}

/** Heights by the lines of the tallest cell; what a cell over several rows needs more goes to the last of them. */
function rowHeights(table: PrintedTable, widths: readonly number[], size: TableSize): readonly number[] {
  const { line } = styleOf(cellStyle(size, "left"));
  const need = (cell: PrintedCell): number => {
    const width = sum(widths.slice(cell.column, cell.column + cell.columns)) - 2 * CELL_PADDING - 0.5;
    return countLines(cell.text, width, { size }) * line + ROW_PADDING;
  };
  const heights = table.rows.map((row) => Math.max(line + ROW_PADDING, ...row.filter(({ rows }) => rows === 1).map(need)));
  table.rows.forEach((row, at) => {
    for (const cell of row.filter(({ rows }) => rows > 1)) {
      const last = at + cell.rows - 1;
      const missing = need(cell) - sum(heights.slice(at, last + 1));
      if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  });
  return heights;
}

/** Spreads what is left of the page over the rows, evenly and within reason. */
function stretch(heights: readonly number[], headerRows: number, area: Area, taken: number): readonly number[] {
  const free = (area.height - taken - sum(heights)) * 0.9;
  const each = Math.max(0, free / heights.length);
  return heights.map((height, at) => (at < headerRows || height < MOST_ROW ? Math.max(height, Math.min(height + each, MOST_ROW + (at < headerRows ? 2 : 0))) : height));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
