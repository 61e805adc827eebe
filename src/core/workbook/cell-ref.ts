/** Where a cell is. `row` and `column` count from 0; `sheet` is the sheet's name, which is unique in a workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** One text per place, for sets and maps; never shown. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}

/** A rectangle of cells on one sheet, both corners included, counted from 0. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
