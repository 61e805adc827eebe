import type { MergedArea } from "../../core/workbook/workbook";
import { columnCount, rowCount, type Piece, type SheetShape } from "./sheet-shape";

/** What one request asks for. */
export type Chunk = readonly Piece[];

/**
 * Cells per request. The three matrices cost some 25 bytes a cell in long tables and 60 in short, wordy ones, so this is
 * 2 to 5 of the 5 MB that Excel on the web lets through; what proves too large is halved. A usual book (some thousand
 * cells, 0.2 MB) is one request.
 */
export const CELLS_PER_CHUNK = 80_000;

/** Cuts the content of all sheets into requests of at most `limit` cells, sheets in order, rows whole wherever they fit. */
export function planChunks(sheets: readonly SheetShape[], limit: number = CELLS_PER_CHUNK): readonly Chunk[] {
  const chunks: Piece[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    if (sheet.used === null) continue;
    for (const stripe of stripes(sheet.used, limit)) {
      const { bottom } = stripe;
      const width = columnCount(stripe);
      for (let top = stripe.top; top <= bottom;) {
        if (room < width) {
          chunks.push([]);
          room = limit;
        }
        const rows = Math.max(1, Math.min(Math.floor(room / width), bottom - top + 1));
        chunks[chunks.length - 1]?.push({ sheet, area: { ...stripe, top, bottom: top + rows - 1 } });
        room -= rows * width;
        top += rows;
      }
    }
  }
  return chunks;
}

/** Vertical stripes no wider than the limit: one, but for the narrowest of limits. */
function stripes(area: MergedArea, limit: number): readonly MergedArea[] {
  const result: MergedArea[] = [];
  for (let left = area.left; left <= area.right; left += limit) result.push({ ...area, left, right: Math.min(left + limit - 1, area.right) });
  return result;
}

/** The same content in two halves, for an answer that proved too large; null where there is only one cell left. */
export function halveChunk(chunk: Chunk): readonly [Chunk, Chunk] | null {
  if (chunk.length > 1) {
    const middle = Math.ceil(chunk.length / 2);
    return [chunk.slice(0, middle), chunk.slice(middle)];
  }
  const piece = chunk[0];
  if (piece === undefined) return null;
  const { area } = piece;
  if (rowCount(area) > 1) {
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [[{ ...piece, area: { ...area, bottom: middle } }], [{ ...piece, area: { ...area, top: middle + 1 } }]];
  }
  if (columnCount(area) > 1) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [[{ ...piece, area: { ...area, right: middle } }], [{ ...piece, area: { ...area, left: middle + 1 } }]];
  }
  return null;
}
