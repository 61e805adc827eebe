import { a1Range } from "../../core/workbook/a1";
import type { Cell } from "../../core/workbook/cell";
import { ExcelProblem } from "./excel-problem";
import { hiddenLines, viewToAsk, type HiddenLines } from "./hidden-lines";
import { halveChunk, type Chunk } from "./plan-chunks";
import { runBatch, type BatchOptions } from "./run-batch";
import type { Piece } from "./sheet-shape";
import { toCell } from "./to-cell";

/** A piece with its cells, `cells[r][c]` counted from the piece's own corner. */
export interface PieceContent {
  readonly piece: Piece;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  readonly hidden: HiddenLines;
}

type Matrix = readonly (readonly unknown[])[];

/** Request 3, and one more for each further chunk. What proves too large for one answer is asked for in halves. */
export async function readChunk(chunk: Chunk, options: BatchOptions): Promise<readonly PieceContent[]> {
  try {
    return await requestChunk(chunk, options);
  } catch (error) {
    if (!(error instanceof ExcelProblem) || error.code !== "tooLarge") throw error;
    const halves = halveChunk(chunk);
    if (halves === null) throw error;
    const first = await readChunk(halves[0], options);
    return [...first, ...(await readChunk(halves[1], options))];
  }
}

async function requestChunk(chunk: Chunk, options: BatchOptions): Promise<readonly PieceContent[]> {
  const sheet = chunk.length === 1 ? chunk[0]?.sheet.name : undefined;
  return runBatch(async (context) => {
    const asked = chunk.map((piece) => {
      const worksheet = context.workbook.worksheets.getItem(piece.sheet.name);
      const range = worksheet.getRange(a1Range(piece.area));
      range.load("values,formulas,numberFormat");
      range.untrack();
      const viewArea = viewToAsk(piece);
      const viewed = viewArea === null ? null : worksheet.getRange(a1Range(viewArea));
      viewed?.untrack();
      const view = viewed?.getVisibleView() ?? null;
      view?.load("cellAddresses");
      return { piece, range, view };
    });
    await context.sync();
    return asked.map(({ piece, range, view }) => ({
      piece,
      cells: toCells(piece, range),
      hidden: hiddenLines(piece, view === null ? null : (view.cellAddresses as Matrix).flat().map(String)),
    }));
  }, sheet === undefined ? options : { ...options, sheet });
}

/** The cells of a piece from a range with values, formulas and formats loaded. */
export function toCells(piece: Piece, range: Excel.Range): PieceContent["cells"] {
  // Above its limit of cells Excel gives null instead of a matrix, and no error.
  const values = range.values as Matrix | null;
  const formulas = range.formulas as Matrix | null;
  const formats = range.numberFormat as Matrix | null;
  if (values === null || formulas === null) throw new ExcelProblem("tooLarge", { sheet: piece.sheet.name, technical: `values of ${a1Range(piece.area)} are null` });
  return values.map((row, r) => row.map((value, c) => toCell(value, formulas[r]?.[c], formats?.[r]?.[c])));
}
