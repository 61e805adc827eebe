import type { Cell } from "../../core/workbook/cell";
import type { Sheet, Workbook } from "../../core/workbook/workbook";
import { MANUAL_CALCULATION } from "../../core/workbook/manual-calculation";
import { ExcelProblem } from "./excel-problem";
import { planChunks } from "./plan-chunks";
import { readChunk, type PieceContent } from "./read-chunk";
import { readNames, readShapes } from "./read-shapes";
import { cellCount, type SheetShape } from "./sheet-shape";

export interface ReadWorkbookOptions {
  readonly signal?: AbortSignal;
  /** Cells read and cells there are; the total is 0 until it is known. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** How long one answer of Excel may take; asked for twice, then given up. */
  readonly timeoutMs?: number;
  /** Called when all is known but what the cells hold, just before that is asked for. */
  readonly onContent?: () => void;
}

/** The open workbook as it was read, with each sheet's id and shape in the same order. */
export interface BookSnapshot {
  readonly workbook: Workbook;
  readonly shapes: readonly SheetShape[];
}

/** What Excel itself hands out at most; a budget has some thousands. */
const MAX_CELLS = 5_000_000;

/**
 * The open workbook as a snapshot, in three syncs (names, shapes, content) whatever the number of sheets; a book of more
 * than some 2 MB of content takes one sync more for each further chunk. Reads only. Throws ExcelProblem and nothing else.
 */
export async function readWorkbook(options: ReadWorkbookOptions = {}): Promise<Workbook> {
  return (await readBook(options)).workbook;
}

/** The same, with what is needed to read only a part of it the next time. */
export async function readBook(options: ReadWorkbookOptions = {}): Promise<BookSnapshot> {
  const { onProgress, onContent } = options;
  onProgress?.({ done: 0, total: 0 });
  const book = await readNames(options);
  const shapes = await readShapes(book.sheets, options);
  const total = totalCells(shapes);
  onProgress?.({ done: 0, total });
  onContent?.();
  const contents: PieceContent[] = [];
  let done = 0;
  for (const chunk of planChunks(shapes)) {
    contents.push(...(await readChunk(chunk, options)));
    done += chunk.reduce((sum, { area }) => sum + cellCount(area), 0);
    onProgress?.({ done, total });
  }
  const sheets = shapes.map((shape) => toSheet(shape, contents.filter(({ piece }) => piece.sheet === shape)));
  return { workbook: { name: book.name, sheets, notices: noticesOf(book.manual) }, shapes };
}

/** What is said of the whole book. */
export function noticesOf(isManual: boolean): readonly string[] {
  return isManual ? [MANUAL_CALCULATION] : [];
}

function totalCells(shapes: readonly SheetShape[]): number {
  const sizes = shapes.map(({ name, used }) => ({ name, cells: used === null ? 0 : cellCount(used) }));
  const total = sizes.reduce((sum, { cells }) => sum + cells, 0);
  if (total <= MAX_CELLS) return total;
  const largest = sizes.reduce((a, b) => (b.cells > a.cells ? b : a));
  throw new ExcelProblem("tooLarge", { sheet: largest.name, technical: `${String(total)} cells, ${String(largest.cells)} of them on one sheet` });
}

/** A sheet of what was read of it. */
export function toSheet({ name, visibility, merges, isOurs }: SheetShape, contents: readonly PieceContent[]): Sheet {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  for (const { piece, cells, hidden } of contents) {
    cells.forEach((line, r) => line.forEach((cell, c) => {
      if (cell !== undefined) (rows[piece.area.top + r] ??= [])[piece.area.left + c] = cell;
    }));
    hidden.rows.forEach((row) => hiddenRows.add(row));
    hidden.columns.forEach((column) => hiddenColumns.add(column));
  }
  return { name, visibility, rows, merges, hiddenRows, hiddenColumns, ...(isOurs ? { ours: true } : {}) };
}
