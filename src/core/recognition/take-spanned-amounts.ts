import type { AmountUnit } from "../figures/unit";
import type { SideColumns } from "./read-header";
import type { ReadRows } from "./read-item-rows";
import { allBlank, readFigures, type RowDraft } from "./row-draft";
import type { SheetGrid } from "./sheet-grid";

/**
 * Lists beside each other may end in one total whose label spans all but the last of them: its amount then stands in a list that has no label there.
 * Gives such a named line the amount cells of the last list that it spans. Changes the rows it is given.
 */
export function takeSpannedAmounts(grid: SheetGrid, parts: readonly ReadRows[], sides: readonly SideColumns[], unit: AmountUnit): void {
  parts.forEach(({ rows }, at) => {
    for (const line of rows) {
      if (line.kind !== "item" || !allBlank(line.figures)) continue;
      const spanned = lastSpanned(grid, line, at, sides);
      if (spanned === at) continue;
      line.figures = readFigures(grid, line.row, sides[spanned]?.amounts ?? new Map<string, number>(), unit);
      for (const { strays } of parts.slice(at + 1, spanned + 1)) strays.splice(0, strays.length, ...strays.filter(({ row }) => row !== line.row));
    }
  });
}

function lastSpanned(grid: SheetGrid, { row }: RowDraft, at: number, sides: readonly SideColumns[]): number {
  let last = at;
  while (last + 1 < sides.length && [...(sides[last + 1]?.codes ?? []), ...(sides[last + 1]?.names ?? [])].every((column) => grid.text(row, column) === "")) last++;
  return last;
}
