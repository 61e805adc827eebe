import type { MergedArea, SheetVisibility } from "../../core/workbook/workbook";

/** A sheet as the first request tells it. */
export interface SheetName {
  /** Excel's own, the same after renaming and moving. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** Excel's answer for a property of a whole range: all of it, none of it, or (null) some of it. */
export type Hidden = boolean | null;

/** Where a sheet's content stands, before any of it is read. `used` is null on an empty sheet. */
export interface SheetShape extends SheetName {
  /** It carries our mark. */
  readonly isOurs: boolean;
  readonly used: MergedArea | null;
  readonly rowHidden: Hidden;
  readonly columnHidden: Hidden;
  readonly merges: readonly MergedArea[];
}

/** Some whole rows of one sheet's content, asked for in one request with others. */
export interface Piece {
  readonly sheet: SheetShape;
  readonly area: MergedArea;
}

export function rowCount(area: MergedArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: MergedArea): number {
  return area.right - area.left + 1;
}

export function cellCount(area: MergedArea): number {
  return rowCount(area) * columnCount(area);
}
