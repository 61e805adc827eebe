import type { CellRef } from "../workbook/cell-ref";
import type { Exact } from "./exact";
import type { AmountUnit } from "./unit";

/** How an amount stands in its cell. */
export type Writing = "blank" | "dash" | "number" | "formula" | "text";

/** Why a cell where an amount is due could not be read as one. */
export interface FigureProblem {
  readonly kind: "malformed" | "error";
  /** The cell's own text. */
  readonly text: string;
}

/**
 * A published amount: the interval [value − half, value + half], both ends included, in `unit`.
 * `half` is half a unit of the last printed digit (at least two decimals are meant), and 0 for a blank, "-" or 0, which are exactly zero.
 */
export interface Figure {
  readonly value: Exact;
  readonly half: Exact;
  readonly unit: AmountUnit;
  readonly at: CellRef;
  readonly writing: Writing;
  /** The cell stores more decimals than it displays. */
  readonly finerThanShown?: boolean;
  /** Set where the cell holds no readable amount; `value` is then 0 and must not be used. */
  readonly problem?: FigureProblem;
}
