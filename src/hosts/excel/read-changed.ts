import type { Sheet, Workbook } from "../../core/workbook/workbook";
import { sheetsReading } from "../../core/workbook/sheets-reading";
import { OWN_SHEET_MARK } from "../../core/workbook/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import { parseAddresses } from "./parse-address";
import { CELLS_PER_CHUNK, planChunks } from "./plan-chunks";
import { readBook, toSheet, type BookSnapshot } from "./read-workbook";
import { readChunk, toCells } from "./read-chunk";
import { hiddenLines } from "./hidden-lines";
import { toVisibility } from "./read-shapes";
import { runBatch, type BatchOptions } from "./run-batch";
import type { SheetShape } from "./sheet-shape";
import { supportsExcelApi } from "./supports";

/**
 * A snapshot brought up to date: the sheets of the given ids, and those whose formulas read them, are read again, in one sync; one more where only some lines of such a
 * sheet are hidden. Where sheets were added, deleted, moved or renamed, or too much is to be read for one answer, the book is read anew. Throws ExcelProblem and nothing else.
 */
export async function readChanged(before: BookSnapshot, changed: ReadonlySet<string>, options: BatchOptions): Promise<BookSnapshot> {
  const names = new Set<string>();
  for (const id of changed) {
    const at = before.ids.indexOf(id);
    const sheet = before.workbook.sheets[at];
    if (sheet === undefined) return readBook(options);
    names.add(sheet.name);
  }
  const again = sheetsReading(before.workbook, names);
  const wanted = before.workbook.sheets.flatMap((sheet, at) => (again.has(sheet.name) ? [{ id: before.ids[at] ?? "", sheet }] : []));
  if (wanted.reduce((sum, { sheet }) => sum + cellsOf(sheet), 0) > CELLS_PER_CHUNK) return readBook(options);
  try {
    const read = await request(wanted.map(({ id }) => id), options);
    const isSame = read.ids.length === before.ids.length && read.ids.every((id, at) => id === before.ids[at] && read.names[at] === before.workbook.sheets[at]?.name);
    if (!isSame) return await readBook(options);
    const sheets = await Promise.all(before.workbook.sheets.map(async (sheet, at): Promise<Sheet> => {
      const found = read.sheets.get(before.ids[at] ?? "");
      const now = found === undefined ? sheet : await withHidden(found, options);
      const visibility = read.visibilities[at] ?? now.visibility;
      return now.visibility === visibility ? now : { ...now, visibility };
    }));
    return { ids: before.ids, workbook: { ...before.workbook, name: read.name ?? before.workbook.name, sheets } };
  } catch (error) {
    // A sheet that is gone, an answer too large, more merged areas than Excel tells: the long way knows what to do.
    if (error instanceof ExcelProblem && (error.code === "gone" || error.code === "tooLarge" || error.code === "failed")) return readBook(options);
    throw error;
  }
}

interface Answer {
  readonly name: string | undefined;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly visibilities: readonly Workbook["sheets"][number]["visibility"][];
  readonly sheets: ReadonlyMap<string, FoundSheet>;
}

interface FoundSheet {
  readonly shape: SheetShape;
  readonly cells: ReturnType<typeof toCells>;
}

async function request(ids: readonly string[], options: BatchOptions): Promise<Answer> {
  const withMerges = supportsExcelApi("1.13");
  const named = supportsExcelApi("1.7");
  return runBatch(async (context) => {
    const { workbook } = context;
    const all = workbook.worksheets;
    all.load("items/id,items/name,items/visibility");
    if (named) workbook.load("name");
    const asked = ids.map((id) => {
      const worksheet = all.getItem(id);
      const mark = worksheet.names.getItemOrNullObject(OWN_SHEET_MARK);
      mark.load("name");
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,values,formulas,numberFormat");
      const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
      merged?.load("address");
      used.untrack();
      merged?.untrack();
      return { id, mark, used, merged };
    });
    await context.sync();
    const sheets = new Map<string, FoundSheet>();
    for (const { id, mark, used, merged } of asked) {
      const item = all.items.find((one) => one.id === id);
      if (item === undefined) throw new ExcelProblem("gone", { technical: `no sheet ${id}` });
      const about = { id, name: item.name, visibility: toVisibility(item.visibility), isOurs: !mark.isNullObject };
      if (used.isNullObject) {
        sheets.set(id, { shape: { ...about, used: null, rowHidden: false, columnHidden: false, merges: [] }, cells: [] });
        continue;
      }
      const area = { top: used.rowIndex, left: used.columnIndex, bottom: used.rowIndex + used.rowCount - 1, right: used.columnIndex + used.columnCount - 1 };
      const merges = merged === null || merged.isNullObject ? [] : parseAddresses(merged.address);
      const shape: SheetShape = { ...about, used: area, rowHidden: used.rowHidden, columnHidden: used.columnHidden, merges };
      sheets.set(id, { shape, cells: toCells({ sheet: shape, area }, used) });
    }
    return {
      name: named ? workbook.name : undefined,
      ids: all.items.map(({ id }) => id), names: all.items.map(({ name }) => name), visibilities: all.items.map(({ visibility }) => toVisibility(visibility)), sheets,
    };
  }, options);
}

/** Which lines are hidden cannot be asked for before it is known that only some are. */
async function withHidden({ shape, cells }: FoundSheet, options: BatchOptions): Promise<Sheet> {
  if (shape.used === null) return toSheet(shape, []);
  if (shape.rowHidden !== null && shape.columnHidden !== null) {
    const piece = { sheet: shape, area: shape.used };
    return toSheet(shape, [{ piece, cells, hidden: hiddenLines(piece, null) }]);
  }
  const contents = await Promise.all(planChunks([shape]).map(async (chunk) => readChunk(chunk, options)));
  return toSheet(shape, contents.flat());
}

function cellsOf({ rows }: Sheet): number {
  return rows.length * rows.reduce((width, row) => Math.max(width, row?.length ?? 0), 0);
}
