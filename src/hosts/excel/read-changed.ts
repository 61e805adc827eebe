import type { MergedArea, Sheet } from "../../core/workbook/workbook";
import { a1Range } from "../../core/workbook/a1";
import { isSameArea, isSameSheet } from "../../core/workbook/same-sheet";
import { sheetsReading } from "../../core/workbook/sheets-reading";
import { OWN_SHEET_MARK } from "../../core/workbook/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import { hiddenLines, viewToAsk, type HiddenLines } from "./hidden-lines";
import { parseAddresses } from "./parse-address";
import { CELLS_PER_CHUNK, planChunks } from "./plan-chunks";
import { noticesOf, readBook, toSheet, type BookSnapshot } from "./read-workbook";
import { readChunk, toCells } from "./read-chunk";
import { toVisibility } from "./read-shapes";
import { runBatch, type BatchOptions } from "./run-batch";
import { cellCount, type SheetShape } from "./sheet-shape";
import { supportsExcelApi } from "./supports";

/** A view's answer is an address for every cell of it: of very long sheets it is not asked for untold. */
const CELLS_PER_VIEW = 3000;

/**
 * A snapshot brought up to date, in one sync: the sheets of the given ids, and those whose formulas read them, are read again; of all others it is looked at where their
 * content ends and what is hidden. One more sync for each sheet of which something else is hidden now than a single question could tell, or whose content grew untold.
 * Where sheets were added, deleted, moved or renamed, or too much is to be read for one answer, the book is read anew. Throws ExcelProblem and nothing else.
 */
export async function readChanged(before: BookSnapshot, changed: ReadonlySet<string>, options: BatchOptions): Promise<BookSnapshot> {
  const names = new Set<string>();
  for (const id of changed) {
    const shape = before.shapes.find((one) => one.id === id);
    if (shape === undefined) return readBook(options);
    names.add(shape.name);
  }
  const again = sheetsReading(before.workbook, names);
  const wanted = before.workbook.sheets.filter(({ name }) => again.has(name));
  if (wanted.reduce((sum, sheet) => sum + cellsOf(sheet), 0) > CELLS_PER_CHUNK) return readBook(options);
  try {
    const read = await request(before.shapes, again, options);
    const isSame = read.names.length === before.shapes.length && before.shapes.every(({ id, name }, at) => read.names[at]?.id === id && read.names[at]?.name === name);
    if (!isSame) return await readBook(options);
    const sheets = await Promise.all(before.workbook.sheets.map(async (sheet, at): Promise<Sheet> => {
      const found = read.sheets[at];
      if (found === undefined) return sheet;
      // Most sheets that are read again are as they were: what is known of a sheet is known of its object.
      const now = await bringUp(sheet, found, options);
      return now !== sheet && isSameSheet(now, sheet) ? sheet : now;
    }));
    return { shapes: read.sheets.map(({ shape }) => shape), workbook: { name: read.name ?? before.workbook.name, sheets, notices: noticesOf(read.isManual) } };
  } catch (error) {
    // A sheet that is gone, an answer too large, more merged areas than Excel tells: the long way knows what to do.
    if (error instanceof ExcelProblem && (error.code === "gone" || error.code === "tooLarge" || error.code === "failed")) return readBook(options);
    throw error;
  }
}

interface Answer {
  readonly name: string | undefined;
  readonly isManual: boolean;
  /** All sheets that there are. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
  /** Those that there were. */
  readonly sheets: readonly FoundSheet[];
}

interface FoundSheet {
  readonly shape: SheetShape;
  /** Where its content ended before. */
  readonly usedBefore: MergedArea | null;
  /** Null where they were not asked for. */
  readonly cells: ReturnType<typeof toCells> | null;
  /** Null where none was asked for. */
  readonly view: { readonly area: MergedArea; readonly visible: readonly string[] } | null;
}

async function request(shapes: readonly SheetShape[], again: ReadonlySet<string>, options: BatchOptions): Promise<Answer> {
  const withMerges = supportsExcelApi("1.13");
  const named = supportsExcelApi("1.7");
  return runBatch(async (context) => {
    const { workbook } = context;
    const all = workbook.worksheets;
    all.load("items/id,items/name,items/visibility");
    if (named) workbook.load("name");
    const { application } = workbook;
    application.load("calculationMode");
    const asked = shapes.map((was) => {
      const worksheet = all.getItem(was.id);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
      used.untrack();
      return { was, used, view: askView(worksheet, was), content: again.has(was.name) ? askContent(worksheet, used, withMerges) : null };
    });
    await context.sync();
    const sheets = asked.map(({ was, used, view, content }): FoundSheet => {
      const item = all.items.find(({ id }) => id === was.id);
      if (item === undefined) throw new ExcelProblem("gone", { technical: `no sheet ${was.id}` });
      const { mark, merged } = content ?? {};
      const about = { ...was, name: item.name, visibility: toVisibility(item.visibility), ...(mark === undefined ? {} : { isOurs: !mark.isNullObject }) };
      if (used.isNullObject) return { shape: { ...about, used: null, rowHidden: false, columnHidden: false, merges: [] }, usedBefore: was.used, cells: [], view: null };
      const area = { top: used.rowIndex, left: used.columnIndex, bottom: used.rowIndex + used.rowCount - 1, right: used.columnIndex + used.columnCount - 1 };
      const merges = content === null ? was.merges : merged === undefined || merged === null || merged.isNullObject ? [] : parseAddresses(merged.address);
      const shape: SheetShape = { ...about, used: area, rowHidden: used.rowHidden, columnHidden: used.columnHidden, merges };
      return { shape, usedBefore: was.used, cells: content === null ? null : toCells({ sheet: shape, area }, used), view: view?.() ?? null };
    });
    return { name: named ? workbook.name : undefined, isManual: application.calculationMode === "Manual", names: all.items.map(({ id, name }) => ({ id, name })), sheets };
  }, options);
}

function askContent(worksheet: Excel.Worksheet, used: Excel.Range, withMerges: boolean): { readonly mark: Excel.NamedItem; readonly merged: Excel.RangeAreas | null } {
  used.load("values,formulas,numberFormat");
  const mark = worksheet.names.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load("name");
  const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  merged?.untrack();
  return { mark, merged };
}

/** Where only some lines were hidden, which: most likely it is the same question again. */
function askView(worksheet: Excel.Worksheet, was: SheetShape): (() => FoundSheet["view"]) | null {
  const area = was.used === null ? null : viewToAsk({ sheet: was, area: was.used });
  if (area === null || cellCount(area) > CELLS_PER_VIEW) return null;
  const range = worksheet.getRange(a1Range(area));
  range.untrack();
  const view = range.getVisibleView();
  view.load("cellAddresses");
  return () => ({ area, visible: (view.cellAddresses as readonly (readonly unknown[])[]).flat().map(String) });
}

async function bringUp(sheet: Sheet, found: FoundSheet, options: BatchOptions): Promise<Sheet> {
  const { shape, cells, usedBefore } = found;
  if (shape.used === null) return toSheet(shape, []);
  const hidden = hiddenNow(found);
  if (hidden === null || (cells === null && (usedBefore === null || !isSameArea(shape.used, usedBefore)))) {
    const contents = await Promise.all(planChunks([shape]).map(async (chunk) => readChunk(chunk, options)));
    return toSheet(shape, contents.flat());
  }
  if (cells !== null) return toSheet(shape, [{ piece: { sheet: shape, area: shape.used }, cells, hidden }]);
  return { ...sheet, visibility: shape.visibility, hiddenRows: new Set(hidden.rows), hiddenColumns: new Set(hidden.columns) };
}

/** Null where that was not asked, because it could not be known that it had to be. */
function hiddenNow({ shape, view }: FoundSheet): HiddenLines | null {
  const { used } = shape;
  if (used === null) return { rows: [], columns: [] };
  const piece = { sheet: shape, area: used };
  const wanted = viewToAsk(piece);
  if (wanted === null) return hiddenLines(piece, null);
  return view !== null && isSameArea(wanted, view.area) ? hiddenLines(piece, view.visible) : null;
}

function cellsOf({ rows }: Sheet): number {
  return rows.length * rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
}
