import { Exact } from "../../figures/exact";
import type { SheetGrid } from "../sheet-grid";
import type { Score } from "./performance-table";
import { printedText } from "./printed-text";
import { squeezed } from "../../wording/normalise";

const SCORE = /^(-?\d+(?:\.(\d+))?)(?:分|%)?$/;

/** A score, weight or percentage: "0.16 分", 10, "1.60%"; undefined where the cell is blank. */
export function readScore(grid: SheetGrid, row: number, column: number): Score | undefined {
  const text = printedText(grid.cell(row, column));
  if (text === "") return undefined;
  // A format that pads 6.3 to 6.30 says nothing of how finely it was judged.
  const stored = grid.cell(row, column)?.value;
  const decimals = typeof stored === "number" && !text.endsWith("%") ? new Exact(stored.toPrecision(15)).decimalPlaces() : undefined;
  const match = SCORE.exec(squeezed(text));
  return { text, at: { sheet: grid.sheet.name, row, column }, decimals: decimals ?? match?.[2]?.length ?? 0, ...(match === null ? {} : { value: new Exact(match[1] ?? 0) }) };
}
