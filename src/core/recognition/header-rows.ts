import type { RowAxis, TableStandard } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";
import { axisLabels, headerWords } from "./header-words";
import { isBlank, isBlankRow, isNumeric, type Region, type SheetGrid } from "./sheet-grid";

/** The rows of a header and, for each column, its labels from the top one down to its own. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  /** Column → labels, top first, as compared. The last one is the column's own where `own` holds it. */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  /** Columns that have a label in a header row themselves; the others only stand under a wider one. */
  readonly own: ReadonlySet<number>;
  /** Labels of each row from the title to the last header row: tells what a page break repeats from a body row. */
  readonly lines: ReadonlySet<string>;
}

/** How far below a region's first row a header may begin. */
export const SEARCH_DEPTH = 40;

/** Whether a row holds header labels of the standard and no figures; `least` labels are needed. */
export function isHeaderRow(grid: SheetGrid, row: number, region: Region, standard: TableStandard, least = 1): boolean {
  const vocabulary = headerWords(standard);
  let known = 0;
  let other = 0;
  for (let column = region.left; column <= region.right; column++) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    if (isNumeric(cell)) return false;
    const key = grid.key(row, column);
    // The unit may stand behind the label: 合计（万元）.
    if (vocabulary.has(key) || vocabulary.has(key.replace(/[万千]?元$/, ""))) known++;
    else other++;
  }
  return known >= least && known >= other;
}

/** The last labels of a header in the row of the 合计, which has amounts in the columns that are labelled above: three labels of amounts at least, and nothing else but numbers. */
function sharesRowWithTotal(grid: SheetGrid, row: number, region: Region, standard: TableStandard): boolean {
  const vocabulary = headerWords(standard);
  let known = 0;
  for (let column = region.left; column <= region.right; column++) {
    const cell = grid.cell(row, column);
    if (isBlank(cell) || isNumeric(cell)) continue;
    const key = grid.key(row, column);
    if (!vocabulary.has(key)) return false;
    if (!standard.sides.some(({ rows }) => axisLabels(rows).has(key))) known++;
  }
  return known >= 3;
}

/** The own labels of a row, joined: equal for a header row and its repetition after a page break. */
export function rowLine(grid: SheetGrid, row: number, region: Region): string {
  const labels: string[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const key = grid.key(row, column);
    if (key !== "") labels.push(key);
  }
  return labels.join("|");
}

/**
 * Finds the header of a standard in a region, from `from` down; undefined where no row looks like one.
 * Two labels in one row make a header; one is enough below the table's own title (T10 with nothing left but 合计).
 */
export function findHeaderRows(grid: SheetGrid, region: Region, from: number, standard: TableStandard, titled: boolean): HeaderRows | undefined {
  const begin = firstHeaderRow(grid, region, from, standard, 2) ?? (titled ? firstHeaderRow(grid, region, from, standard, 1) : undefined);
  if (begin === undefined) return undefined;
  let first = begin;
  const start = first;
  while (first > from && isHeaderRow(grid, first - 1, region, standard)) first--;
  let last = start;
  for (let row = start + 1; row <= Math.min(region.bottom, start + 5); row++) {
    if (isBlankRow(grid, row, region)) continue;
    if (!(isHeaderRow(grid, row, region, standard) || sharesRowWithTotal(grid, row, region, standard)) || isLoneLine(grid, row, region, standard, first)) break;
    last = row;
  }
  const { paths, own, lines } = labelPaths(grid, region, first, last, standard);
  // Headings above the labels that the form does not know are repeated with them.
  const above: string[] = [];
  for (let row = from; row < first; row++) above.push(rowLine(grid, row, region));
  return { first, last, paths, own, lines: new Set([...lines, ...above.filter((line) => line !== "")]) };
}

function firstHeaderRow(grid: SheetGrid, region: Region, from: number, standard: TableStandard, least: number): number | undefined {
  for (let row = from; row <= Math.min(region.bottom, from + SEARCH_DEPTH); row++) if (isHeaderRow(grid, row, region, standard, least)) return row;
  return undefined;
}

/**
 * A single 合计 on a row is the body's total row with nothing in it, unless it stands where no column that names rows stands
 * (the 合计 of a group whose other columns were left out). So is a single item of a form that may print its items as columns.
 */
function isLoneLine(grid: SheetGrid, row: number, region: Region, standard: TableStandard, first: number): boolean {
  const line = rowLine(grid, row, region);
  if (!standard.sides.some(({ rows }) => namesLine(rows, line))) return false;
  let column = region.left;
  while (grid.key(row, column) === "") column++;
  const { paths } = labelPaths(grid, region, first, row - 1, standard);
  const above = paths.get(column);
  return above === undefined || standard.sides.some(({ rows }) => axisLabels(rows).has(above[above.length - 1] ?? ""));
}

/** 类 款 项 merged down from the header into the row of the 合计 beside them. */
const LEVELS = /^类\|款(?:\|项)?\|/;

/** Whether the labels of a row are 类, 款, 项 and the total of the axis: a line of the body. */
export function isTotalBesideLevels(rows: RowAxis, line: string): boolean {
  return LEVELS.test(line) && rows.kind !== "items" && rows.kind !== "classes" && rows.total.includes(line.replace(LEVELS, ""));
}

function namesLine(rows: RowAxis, line: string): boolean {
  if (rows.kind === "classes") return false;
  if (rows.kind !== "items") return rows.total.includes(line) || isTotalBesideLevels(rows, line);
  return rows.items.some(({ name, labels = [] }) => name === line || (rows.across !== undefined && [name, ...labels].some((label) => labelKey(label) === line)));
}

/**
 * Labels over each column. A label also covers the blank cells to its right, up to a column where a label above begins:
 * that is what a merged header looks like without its merges, and where merges are kept it reads the same.
 * A 合计 below the label of a column that names rows is the body's total line, printed in the same row as the last labels.
 */
function labelPaths(grid: SheetGrid, region: Region, first: number, last: number, standard: TableStandard): Pick<HeaderRows, "paths" | "own"> & { readonly lines: ReadonlySet<string> } {
  const paths = new Map<number, string[]>();
  const own = new Set<number>();
  const lines = new Set<string>();
  for (let row = first; row <= last; row++) {
    let carried = "";
    const begun = new Set(own);
    for (let column = region.left; column <= region.right; column++) {
      const key = grid.key(row, column);
      if (begun.has(column) && (isNumeric(grid.cell(row, column)) || isTotalBelow(key, paths.get(column), standard))) carried = "";
      else if (key !== "") {
        own.add(column);
        carried = key;
      } else if (begun.has(column)) carried = "";
      if (carried === "") continue;
      const path = paths.get(column);
      if (path === undefined) paths.set(column, [carried]);
      else if (path[path.length - 1] !== carried) path.push(carried);
    }
    const line = rowLine(grid, row, region);
    if (line !== "") lines.add(line);
  }
  return { paths, own, lines };
}

function isTotalBelow(key: string, path: readonly string[] | undefined, { sides }: TableStandard): boolean {
  const above = path?.[path.length - 1];
  return above !== undefined && sides.some(({ rows }) => rows.kind !== "items" && rows.kind !== "classes" && rows.total.includes(key) && axisLabels(rows).has(above));
}
