import type { Finding } from "../../core/checking/finding";

/**
 * From a cell of a finding, by its index, to the other side of what disagrees: from the first cell's sheet to the first cell on another one, and back; within one
 * sheet from cell to cell, round to the first. Null where there is only one cell.
 */
export function otherSide({ at }: Pick<Finding, "at">, from: number): number | null {
  if (at.length < 2) return null;
  const home = at[0]?.sheet;
  const away = at.findIndex(({ sheet }) => sheet !== home);
  if (away < 0) return (from + 1) % at.length;
  return at[from]?.sheet === home ? away : 0;
}
