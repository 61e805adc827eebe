import type { Entry, TableId } from "./agency";

export type RowLevel = "total" | "class" | "division" | "item" | "project" | "unit" | "label";

/** A row before it is laid out. `key` is unique in its table. */
export interface BudgetRow {
  readonly key: string;
  readonly level: RowLevel;
  readonly code?: string;
  readonly name: string;
  readonly project?: string;
  /** 元 by column key. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Cells that the document leaves blank although there is an amount (see `splitTable2`). */
  readonly withheld?: readonly string[];
}

export interface BudgetTable {
  readonly id: TableId;
  readonly columns: readonly string[];
  readonly rows: readonly BudgetRow[];
}

export type BudgetTables = Readonly<Partial<Record<TableId, BudgetTable>>>;

export function sum(entries: readonly Entry[], belongs: (entry: Entry) => boolean = () => true): number {
  return entries.reduce((total, entry) => (belongs(entry) ? total + entry.yuan : total), 0);
}
