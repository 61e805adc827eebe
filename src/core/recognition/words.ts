import type { CellRef } from "../workbook/cell-ref";

/** Text of a cell and where it stands. */
export interface Words {
  readonly text: string;
  readonly at: CellRef;
}
