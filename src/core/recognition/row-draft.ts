import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/read-figure";
import type { AmountUnit } from "../figures/unit";
import type { CellRef } from "../workbook/cell-ref";
import type { TableRow } from "./disclosure";
import type { Words } from "./words";
import type { SheetGrid } from "./sheet-grid";

/** A row while its table is being read; afterwards it is handed out as a TableRow and not touched again. */
export interface RowDraft {
  kind: TableRow["kind"];
  key: string;
  code?: string;
  name: string;
  nameAt?: CellRef;
  codeAt: readonly CellRef[];
  codeName?: Words;
  row: number;
  figures: ReadonlyMap<string, Figure>;
  parent?: RowDraft;
  children: RowDraft[];
}

/** Figures of one sheet row, by column key. */
export function readFigures(grid: SheetGrid, row: number, amounts: ReadonlyMap<string, number>, unit: AmountUnit): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const [key, column] of amounts) {
    figures.set(key, readFigure(grid.cell(row, column), { sheet: grid.sheet.name, row, column }, unit));
  }
  return figures;
}

/** Whether nothing at all is written in the row's amount cells. */
export function allBlank(figures: ReadonlyMap<string, Figure>): boolean {
  for (const figure of figures.values()) if (figure.writing !== "blank") return false;
  return true;
}

/** Whether the row bears an amount other than zero, or something unreadable where one is due. */
export function bearsAmount(figures: ReadonlyMap<string, Figure>): boolean {
  for (const figure of figures.values()) if (figure.problem !== undefined || !figure.value.isZero()) return true;
  return false;
}

/** First cell with text among some columns: its squeezed text and place. */
export function firstWords(grid: SheetGrid, row: number, columns: readonly number[]): Words | undefined {
  for (const column of columns) {
    const text = grid.text(row, column);
    if (text !== "") return { text, at: { sheet: grid.sheet.name, row, column } };
  }
  return undefined;
}
