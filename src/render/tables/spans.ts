import { cellText } from "../cell-text";
import { cellAt } from "../../core/workbook/workbook";
import type { MergedArea, Sheet } from "../../core/workbook/workbook";
import type { TableColumn } from "./column-kinds";

export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** Row of the sheet and printed column → how far the cell reaches; undefined where it lies under another one. */
export type Spans = (row: number, column: number) => Span | undefined;

const ONE: Span = { columns: 1, rows: 1 };

/**
 * Merged cells of one part (header or body), counted in printed rows and columns: what is hidden or left out makes an area smaller, and no area leaves its part.
 * Hosts that cannot tell merged areas list none; a header's blank cells then belong to the label above or before them.
 */
export function spanFinder(sheet: Sheet, rows: readonly number[], columns: readonly TableColumn[], isHeader: boolean): Spans {
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? -1;
  const own = sheet.merges.filter((area) => area.bottom >= top && area.top <= bottom);
  const areas = own.length === 0 && sheet.merges.length === 0 && isHeader ? guessAreas(sheet, rows, columns) : own;
  const found = new Map<string, Span | undefined>();
  for (const area of areas) {
    const inRows = rows.filter((row) => row >= area.top && row <= area.bottom);
    const inColumns = columns.flatMap(({ at }, column) => (at >= area.left && at <= area.right ? [column] : []));
    // What is merged is shown at its corner: an area whose corner is hidden or lies outside is no area here.
    if (inRows[0] !== area.top || columns[inColumns[0] ?? -1]?.at !== area.left) continue;
    inRows.forEach((row, r) => inColumns.forEach((column, c) => found.set(`${row}:${column}`, r === 0 && c === 0 ? { columns: inColumns.length, rows: inRows.length } : undefined)));
  }
  return (row, column) => {
    const key = `${row}:${column}`;
    return found.has(key) ? found.get(key) : ONE;
  };
}

/** A blank cell belongs to the label above it, and where there is none above, to the one before it. */
function guessAreas(sheet: Sheet, rows: readonly number[], columns: readonly TableColumn[]): readonly MergedArea[] {
  const isBlank = (r: number, c: number): boolean => cellText(cellAt(sheet, rows[r] ?? -1, columns[c]?.at ?? -1)).trim() === "";
  const isOpen = (r: number, c: number): boolean => rows.every((_, up) => up > r || isBlank(up, c));
  const areas: MergedArea[] = [];
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      if (isBlank(r, c)) continue;
      let right = c;
      while (right + 1 < columns.length && isOpen(r, right + 1)) right++;
      let down = r;
      while (down + 1 < rows.length && isBlank(down + 1, c) && (right === c || isOpen(down + 1, right))) down++;
      if (down > r || right > c) areas.push({ top: rows[r] ?? 0, bottom: rows[down] ?? 0, left: columns[c]?.at ?? 0, right: columns[right]?.at ?? 0 });
    }
  }
  return areas;
}
