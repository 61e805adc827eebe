import type { TableStandard } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";
import { standardOfTitle } from "./find-titles";
import { isFrontRow } from "./front-lines";
import { wordsOfAll } from "./header-words";
import { isHeaderRow, isTotalBesideLevels, rowLine, type HeaderRows } from "./header-rows";
import { isBlank, type Region, type SheetGrid } from "./sheet-grid";

/** What a sheet row below the header is, before anybody asks for its code or item. */
export type BodyLine = "blank" | "skip" | "row" | "other-header";

/**
 * Tells lines that are no data: a ※ or 1 2 3 row, the header, title and unit line repeated after a page break.
 * "other-header" holds labels of another table, which begins there without a title.
 */
export function classifyLine(grid: SheetGrid, row: number, region: Region, header: HeaderRows, standard: TableStandard, all: readonly TableStandard[]): BodyLine {
  const kind = glance(grid, row, region);
  if (kind === "blank") return "blank";
  if (isNumberingRow(grid, row, region)) return "skip";
  // What a page break repeats holds words only; so most rows need no closer look.
  if (kind === "numbers") return "row";
  const line = rowLine(grid, row, region);
  if (standard.sides.some(({ rows }) => isTotalBesideLevels(rows, line))) return "row";
  if (line.includes("|") && header.lines.has(line)) return "skip";
  if (isHeaderRow(grid, row, region, standard, 2) && isPartOfHeader(line, header)) return "skip";
  if (isFrontRow(grid, row, region) || isTitleRow(grid, row, region, standard)) return "skip";
  return isOtherHeader(grid, row, region, all) ? "other-header" : "row";
}

/** Words only, most of them labels of some standard table of the document: three of them, or two of which one stands above the amounts of one table only. */
function isOtherHeader(grid: SheetGrid, row: number, region: Region, all: readonly TableStandard[]): boolean {
  const words = wordsOfAll(all);
  const marks = marksOfAll(all);
  let known = 0;
  let other = 0;
  let marked = false;
  for (let column = region.left; column <= region.right; column++) {
    const key = grid.key(row, column);
    if (key === "") continue;
    if (words.has(key)) known++;
    else other++;
    marked ||= marks.has(key);
  }
  return known >= other && (known >= 3 || (known === 2 && marked));
}

const marksOf = new WeakMap<readonly TableStandard[], ReadonlySet<string>>();

function marksOfAll(all: readonly TableStandard[]): ReadonlySet<string> {
  let marks = marksOf.get(all);
  if (marks === undefined) marksOf.set(all, (marks = new Set(all.flatMap((standard) => standard.marks.map(labelKey)))));
  return marks;
}

function glance(grid: SheetGrid, row: number, region: Region): "blank" | "words" | "numbers" {
  let filled = false;
  for (let column = region.left; column <= region.right; column++) {
    const cell = grid.cell(row, column);
    if (cell === undefined) continue;
    if (typeof cell.value === "number") return "numbers";
    filled ||= !isBlank(cell);
  }
  return filled ? "words" : "blank";
}

/** A row of ※, 栏次 and 1 2 3 … in a run ("1=2+3" too), and nothing else: it numbers the columns. 类 款 项 may stand in it, merged down from the header. */
function isNumberingRow(grid: SheetGrid, row: number, region: Region): boolean {
  let marks = 0;
  let numbers = 0;
  for (let column = region.left; column <= region.right; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (/^(?:[※*×]+|栏次|行次|甲|乙|丙|类|款|项)$/.test(text)) marks++;
    else if (/^\(?(\d{1,2})(?:=[\d+-]+)?\)?$/.exec(text)?.[1] === String(numbers + 1)) numbers++;
    else return false;
  }
  return marks > 0 || numbers >= 2;
}

const alone = new WeakMap<TableStandard, readonly TableStandard[]>();

function titled(text: string, standard: TableStandard): boolean {
  let list = alone.get(standard);
  if (list === undefined) alone.set(standard, (list = [standard]));
  return standardOfTitle(text, list) !== undefined;
}

function isTitleRow(grid: SheetGrid, row: number, region: Region, standard: TableStandard): boolean {
  let seen = false;
  for (let column = region.left; column <= region.right; column++) {
    const value = grid.cell(row, column)?.value;
    if (isBlank(grid.cell(row, column))) continue;
    if (typeof value !== "string") return false;
    if (titled(value, standard)) seen = true;
    else return false;
  }
  return seen;
}

/** Every label of the row stands in one of the header's own lines. */
function isPartOfHeader(line: string, header: HeaderRows): boolean {
  const own = new Set([...header.lines].flatMap((each) => each.split("|")));
  return line.split("|").every((label) => own.has(label));
}
