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

/** A label reaches down over blanks to the end of the header, and to the right over blanks that have labels of their own below. */
function guessAreas(sheet: Sheet, rows: readonly number[], columns: readonly TableColumn[]): readonly MergedArea[] {
  const isBlank = (r: number, c: number): boolean => cellText(cellAt(sheet, rows[r] ?? -1, columns[c]?.at ?? -1)).trim() === "";
  const taken = new Set<string>();
  const areas: MergedArea[] = [];
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      if (isBlank(r, c) || taken.has(`${r}:${c}`)) continue;
      const below = (at: number): boolean => rows.some((_, down) => down > r && !isBlank(down, at));
      let down = r;
      let right = c;
      if (below(c)) while (right + 1 < columns.length && isBlank(r, right + 1) && !taken.has(`${r}:${right + 1}`) && below(right + 1)) right++;
      else down = rows.length - 1;
      for (let i = r; i <= down; i++) for (let j = c; j <= right; j++) taken.add(`${i}:${j}`);
      if (down > r || right > c) areas.push({ top: rows[r] ?? 0, bottom: rows[down] ?? 0, left: columns[c]?.at ?? 0, right: columns[right]?.at ?? 0 });
    }
  }
  return areas;
}
