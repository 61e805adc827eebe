import { displayedDecimals } from "../figures/displayed-decimals";
import { halfUnit } from "../figures/exact";
import type { Figure } from "../figures/figure";
import type { RowDraft } from "./row-draft";
import type { SheetGrid } from "./sheet-grid";

/**
 * Amounts in 元 are printed to 分, unless every amount of the table is a whole 元: then each is rounded to 1 元, and its margin is half of that.
 * One cell alone cannot tell, so that the margins are widened when the whole table is read. Changes the drafts it is given.
 */
export function widenWholeYuan(grid: SheetGrid, drafts: readonly RowDraft[]): void {
  if (!drafts.every(({ figures }) => [...figures.values()].every((figure) => isPrintedWhole(grid, figure)))) return;
  const half = halfUnit(0);
  for (const draft of drafts) {
    draft.figures = new Map([...draft.figures].map(([key, figure]) => [key, figure.value.isZero() ? figure : { ...figure, half }]));
  }
}

/** No decimals in the text, none stored, and none that the number format would print. */
function isPrintedWhole(grid: SheetGrid, { value, at, problem }: Figure): boolean {
  if (problem !== undefined) return true;
  const cell = grid.cell(at.row, at.column);
  if (typeof cell?.value === "string" && value.isZero()) return true;
  const decimals = typeof cell?.value === "string" ? (/[.．](\d+)/.exec(grid.text(at.row, at.column))?.[1]?.length ?? 0) : (displayedDecimals(cell?.format) ?? 0);
  return value.isInteger() && decimals === 0;
}
