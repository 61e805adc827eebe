import type { ReadRows } from "./read-item-rows";
import { allBlank } from "./row-draft";

/**
 * Lists beside each other may end in one total whose label spans all but the last of them: its amount then stands in a list where no label does.
 * Such an amount is that of the named line to its left. Changes the rows it is given.
 */
export function takeSpannedAmounts(parts: readonly ReadRows[]): void {
  parts.forEach(({ strays }, at) => {
    for (const stray of strays.filter(({ name, codeAt }) => name === "" && codeAt.length === 0)) {
      const item = parts.slice(0, at).reverse().flatMap(({ rows }) => rows).find((row) => row.kind === "item" && row.row === stray.row);
      if (item === undefined || !allBlank(item.figures)) continue;
      item.figures = stray.figures;
      strays.splice(strays.indexOf(stray), 1);
    }
  });
}
