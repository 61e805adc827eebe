import type { TableId } from "./agency";
import type { Unit, Written } from "./amounts";

/** What a cell is for: styles of the written file and kinds of mutants depend on it. */
export type Role =
  "number" | "title" | "meta" | "metaRight" | "header" | "marker" | "code" | "text" | "amount" | "totalText" | "totalAmount" | "note" | "prose";

export interface GridCell extends Written {
  readonly role: Role;
  /** Columns of this row (from the grid's left) that the cell adds up, where the layout writes formulas. */
  readonly sumOf?: readonly number[];
}

/** What stands in a cell, by logical name. Row and column count from the grid's own corner until it is placed. */
export interface LocalPlace {
  readonly what: "amount" | "code" | "codePart" | "name" | "project" | "label" | "title" | "unit" | "agency" | "nil";
  readonly table: TableId;
  /** Row key of the table; "" for what belongs to the whole table. */
  readonly rowKey: string;
  /** Column key of an amount; else the same word as `what`. */
  readonly columnKey: string;
  readonly row: number;
  readonly column: number;
  readonly unit: Unit;
  /** 元 that the books hold, for an amount. */
  readonly yuan?: number;
}

/** A merged area from the grid's own corner. */
export interface LocalMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One table as a rectangle of cells. */
export interface Grid {
  readonly table: TableId;
  readonly height: number;
  readonly width: number;
  readonly cells: ReadonlyMap<string, GridCell>;
  readonly merges: readonly LocalMerge[];
  readonly places: readonly LocalPlace[];
  readonly fillerRows: readonly number[];
}

export const gridKey = (row: number, column: number): string => `${row},${column}`;
