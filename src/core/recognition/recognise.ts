import { allTables, type DocumentStandard } from "../standards/document-standard";
import type { TableStandard } from "../standards/table-standard";
import { labelKey, squeeze } from "../wording/normalise";
import type { Workbook } from "../workbook/workbook";
import { cutRegions, type TableRegion } from "./cut-regions";
import { describeSheet } from "./describe-sheet";
import type { Disclosure, NotRecognised, RecognisedTable } from "./disclosure";
import { findTitles, otherTitle, standardOfTitle, tableNumber, type TitleCell } from "./find-titles";
import { SEARCH_DEPTH } from "./header-rows";
import { wordsOfAll } from "./header-words";
import { isFrontRow } from "./front-lines";
import { likelyDocuments } from "./likely-documents";
import type { PerformanceTable } from "./performance/performance-table";
import { readHeader, type Header } from "./read-header";
import { readTable } from "./read-table";
import { isBlank, isNumeric, type SheetGrid } from "./sheet-grid";
import { linkedResults, readingOf, type SheetMemory, type SheetReading } from "./sheet-memory";

/** What one sheet gives, while it is read. */
interface SheetResult {
  readonly document: DocumentStandard;
  /** Performance tables that were read from it. */
  readonly forms: readonly PerformanceTable[];
  readonly tables: RecognisedTable[];
  readonly unrecognised: NotRecognised[];
}

/**
 * Finds every standard table wherever it stands. A workbook is one document, the one that most of its titles are of; tables of another are told.
 * A standard with two candidates is left out and both are told. With a memory, a sheet that is the same object as before is not read again.
 */
export function recognise(workbook: Workbook, memory: SheetMemory = new WeakMap()): Disclosure {
  const sheets = workbook.sheets.map((sheet) => readingOf(sheet, memory));
  const [likely, ...others] = likelyDocuments(sheets);
  const first = recogniseAs(likely, workbook, sheets);
  if (first.tables.size > 0 || first.unrecognised.some(({ candidates }) => candidates.length > 0)) return first;
  return others.map((other) => recogniseAs(other, workbook, sheets)).find(({ tables }) => tables.size > 0) ?? first;
}

function recogniseAs(document: DocumentStandard, workbook: Workbook, sheets: readonly SheetReading[]): Disclosure {
  const results = linkedResults(sheets, document, (reading) => recogniseSheet(reading, document));
  const found = results.flatMap(({ tables }) => tables);
  const unrecognised = results.flatMap((result) => result.unrecognised);
  const tables = new Map<string, RecognisedTable>();
  for (const standard of document.tables) {
    const candidates = found.filter((table) => table.standard === standard);
    const [only] = candidates;
    if (only === undefined) continue;
    const published = candidates.filter((table) => !isHidden(workbook, table));
    if (candidates.length === 1) tables.set(standard.id, only);
    else if (published.length === 1 && published[0] !== undefined) {
      // Readers see one of them: that is the table; the hidden copies are told.
      tables.set(standard.id, published[0]);
      unrecognised.push(...candidates.filter((table) => table !== published[0]).map(hiddenCopy));
    } else unrecognised.push(...candidates.map((table) => twice(table, candidates)));
  }
  return { document: document.kind, tables, unrecognised, performance: sheets.flatMap(({ forms }) => forms) };
}

function isHidden(workbook: Workbook, { range }: RecognisedTable): boolean {
  return workbook.sheets.some(({ name, visibility }) => name === range.sheet && visibility !== "visible");
}

function hiddenCopy(table: RecognisedTable): NotRecognised {
  const { standard, range } = table;
  return {
    sheet: range.sheet,
    reason: `隐藏的工作表中另有一张${standard.name} ${standard.titles[0] ?? ""}，没有核对；核对的是可见的那一张。公开前请删除隐藏的副本`,
    ...(table.titleAt === undefined ? {} : { at: table.titleAt }),
    candidates: [],
  };
}

function twice(table: RecognisedTable, candidates: readonly RecognisedTable[]): NotRecognised {
  const others = candidates.filter((other) => other !== table).map((other) => `“${other.range.sheet}”第${String(other.range.top + 1)}行起`);
  return {
    sheet: table.range.sheet,
    reason: `${table.standard.name} ${table.standard.titles[0] ?? ""}不止一张（另见${others.join("、")}），不能断定哪一张为准，都没有核对`,
    ...(table.titleAt === undefined ? {} : { at: table.titleAt }),
    candidates: [table.standard.id],
  };
}

function recogniseSheet({ grid, forms }: SheetReading, document: DocumentStandard): SheetResult {
  const result: SheetResult = { document, forms, tables: [], unrecognised: [] };
  if (grid.bounds === undefined) {
    result.unrecognised.push({ sheet: grid.sheet.name, reason: "空白工作表", candidates: [] });
    return result;
  }
  // What we wrote names tables and repeats their labels, but holds none.
  if (grid.sheet.ours === true) {
    result.unrecognised.push(describeSheet(grid));
    return result;
  }
  const titles = findTitles(grid, grid.bounds, document.tables);
  for (const region of cutRegions(grid, grid.bounds, titles)) readRegion(grid, region, result);
  if (forms.length === 0 && result.tables.length === 0 && result.unrecognised.length === 0) result.unrecognised.push(describeSheet(grid));
  return result;
}

/** Reads the table of a region by its title, by the sheet's name, or by a header that only one table has. */
function readRegion(grid: SheetGrid, region: TableRegion, result: SheetResult): void {
  const [title] = region.titles;
  if (title !== undefined) readTitled(grid, region, title, result);
  else readUntitled(grid, region, result);
}

function readTitled(grid: SheetGrid, region: TableRegion, title: TitleCell, result: SheetResult): void {
  const header = readHeader(grid, region, title.row, title.standard, true);
  if ("reason" in header) {
    // A title with nothing below it is a line of a table of contents, or prose that quotes it.
    if (hasGridBelow(grid, region, title)) {
      result.unrecognised.push({
        sheet: grid.sheet.name, reason: `标题是“${title.text}”，但${header.reason}`,
        at: { sheet: grid.sheet.name, row: title.row, column: title.column }, candidates: [title.standard.id],
      });
    }
    return;
  }
  take(grid, region, title.standard, header, title, result);
}

function readUntitled(grid: SheetGrid, region: TableRegion, result: SheetResult): void {
  const { document } = result;
  const other = otherTitle(grid, region, tablesOfOthers(document));
  if (other !== undefined) {
    const { text, standard } = other;
    if (result.forms.some(({ title }) => squeeze(title.text) === text)) return;
    const why = standard === undefined ? `不是${document.name}的标准表，没有核对` : `不是${document.name}的表；这个工作簿按${document.name}核对，这一张没有核对。请把两种公开表分成两个工作簿`;
    result.unrecognised.push({ sheet: grid.sheet.name, reason: `标题是“${text}”，${why}`, candidates: [] });
    return;
  }
  const titled = titleOfSheet(grid, document);
  const header = titled === undefined ? undefined : readHeader(grid, region, region.top, titled, true);
  if (titled !== undefined && header !== undefined && !("reason" in header)) {
    take(grid, region, titled, header, undefined, result);
    return;
  }
  if (titled === undefined && !mayHoldHeader(grid, region, document)) return;
  const named = titled ?? numberedStandard(grid, document);
  const tried = named === undefined ? document.tables : [named];
  const whole = fittingStandards(grid, region, tried, (header) => header.complete);
  // Columns of nothing but zeros are often left out; then a label that only this table has must tell it.
  const fitting = whole.length > 0 ? whole : fittingStandards(grid, region, tried, (header) => header.marked && holdsTotalAndParts(header));
  const marked = fitting.filter(({ header }) => header.marked);
  const [choice, ...others] = fitting.length === 1 ? fitting : marked;
  if (choice !== undefined && others.length === 0) take(grid, region, choice.standard, choice.header, undefined, result);
  else if (fitting.length > 1) {
    result.unrecognised.push({
      sheet: grid.sheet.name, reason: `没有表名，表头与${fitting.map(({ standard }) => standard.name).join("、")}都相符，不能断定是哪一张。请补上表名`,
      candidates: fitting.map(({ standard }) => standard.id),
    });
  } else if (named !== undefined) {
    const header = readHeader(grid, region, region.top, named);
    const reason = "reason" in header ? header.reason : "表头缺列";
    result.unrecognised.push({ sheet: grid.sheet.name, reason: `工作表名像${named.name}，但${reason}`, candidates: [named.id] });
  }
}

/** Whether any row bears labels of any standard: most sheets without a title (prose, performance tables) have none, and need not be tried with every table. */
function mayHoldHeader(grid: SheetGrid, region: TableRegion, { tables }: DocumentStandard): boolean {
  const words = wordsOfAll(tables);
  for (let row = region.top; row <= Math.min(region.bottom, region.top + SEARCH_DEPTH); row++) {
    let known = 0;
    for (let column = region.left; column <= region.right; column++) if (words.has(grid.key(row, column))) known++;
    if (known >= 2) return true;
  }
  return false;
}

/** The standard whose title is the sheet's name; names are cut at 31 characters, so the closing 表 may be missing. */
function titleOfSheet({ sheet: { name } }: SheetGrid, { tables }: DocumentStandard): TableStandard | undefined {
  return standardOfTitle(name, tables) ?? standardOfTitle(`${name}表`, tables);
}

/** The standard whose number is the sheet's name (公开03表). Other documents number their tables too, so the header must agree. */
function numberedStandard({ sheet: { name } }: SheetGrid, { tables, numbered }: DocumentStandard): TableStandard | undefined {
  const number = numbered ? tableNumber(name) : null;
  return tables.find((standard) => standard.number === number);
}

const othersOf = new WeakMap<DocumentStandard, readonly TableStandard[]>();

function tablesOfOthers(document: DocumentStandard): readonly TableStandard[] {
  let others = othersOf.get(document);
  if (others === undefined) othersOf.set(document, (others = allTables.filter((table) => !document.tables.includes(table))));
  return others;
}

function fittingStandards(
  grid: SheetGrid, region: TableRegion, standards: readonly TableStandard[], fits: (header: Header) => boolean,
): { standard: TableStandard; header: Header }[] {
  return standards.flatMap((standard) => {
    const header = readHeader(grid, region, region.top, standard);
    return "reason" in header || !fits(header) || !namesItsRows(header) ? [] : [{ standard, header }];
  });
}

/** Whether every side has its first column (the total) and no column is in doubt; more than the total on one side at least. */
function holdsTotalAndParts({ sides }: Header): boolean {
  const totals = sides.every(({ side, amounts, ambiguous }) => ambiguous.length === 0 && amounts.has(Object.keys(side.columns)[0] ?? ""));
  return totals && (sides.length > 1 || sides.some(({ amounts }) => amounts.size > 1));
}

/** Without a title, the columns that name the rows must be labelled as the form labels them. */
function namesItsRows({ sides, rows }: Header): boolean {
  return sides.every(({ side, codes, names, project }) => {
    if (side.rows.kind === "items" || side.rows.kind === "classes") {
      const labels = new Set(side.rows.labels.map(labelKey));
      return names.some((column) => rows.paths.get(column)?.some((label) => labels.has(label))) || names.every((column) => !rows.own.has(column));
    }
    if (side.rows.kind === "projects") return project !== undefined;
    if (side.rows.kind === "coded-projects") return project !== undefined && codes.length + names.length > 0;
    const economic = [...codes, ...names].some((column) => rows.paths.get(column)?.some((label) => label.includes("经济")));
    return codes.length + names.length > 0 && (side.rows.kind === "economic" || !economic);
  });
}

function take(grid: SheetGrid, region: TableRegion, standard: TableStandard, header: Header, title: TitleCell | undefined, result: SheetResult): void {
  const { table, next } = readTable(grid, region, standard, header, title, result.document.tables);
  result.tables.push(table);
  // A unit line above a header belongs to it.
  if (next !== undefined) readUntitled(grid, { ...region, top: isFrontRow(grid, next - 1, region) ? next - 1 : next, titles: [] }, result);
  for (const side of header.sides) {
    for (const key of side.ambiguous) {
      result.unrecognised.push({ sheet: grid.sheet.name, reason: `${standard.name}有不止一列像“${key}”，不能断定是哪一列，这一列没有核对`, candidates: [] });
    }
  }
}

/** Whether anything like a table stands below a title: a number, stored or written, or a row of three words (the header of a nil table). */
function hasGridBelow(grid: SheetGrid, region: TableRegion, title: TitleCell): boolean {
  for (let row = title.row + 1; row <= region.bottom; row++) {
    let filled = 0;
    for (let column = region.left; column <= region.right; column++) {
      const cell = grid.cell(row, column);
      if (isNumeric(cell)) return true;
      if (!isBlank(cell)) filled++;
    }
    if (filled >= 3) return true;
  }
  return false;
}
