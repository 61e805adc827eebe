import type { TableId } from "../agency";

/** A column of a form before it gets a place. */
export interface FormColumn {
  readonly key: string;
  readonly kind: "code" | "name" | "project" | "label" | "amount" | "extra";
  /** Header texts from the top row to the bottom. */
  readonly path: readonly string[];
  /** The one text that tells the column where the header has one row. */
  readonly flat: string;
}

export interface AmountCell {
  readonly yuan: number;
  readonly row: string;
  readonly column: string;
  /** Left blank by the document although there is an amount. */
  readonly withheld: boolean;
}

export interface TextCell {
  readonly text: string | number;
  readonly row: string;
  readonly what: "code" | "name" | "project" | "label" | "codePart";
}

export type FormCell = AmountCell | TextCell;

export interface FormRow {
  readonly kind: "total" | "body";
  readonly cells: Readonly<Record<string, FormCell>>;
}

/** A table as a form: columns and rows, no addresses yet. */
export interface Form {
  readonly id: TableId;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** The sentence of a nil table; undefined where the table has amounts or needs none. */
  readonly nil?: string;
}

export function isAmount(cell: FormCell): cell is AmountCell {
  return "yuan" in cell;
}

export function amountColumn(key: string, path: readonly string[], flat?: string): FormColumn {
  return { key, kind: "amount", path, flat: flat ?? path[path.length - 1] ?? "" };
}
