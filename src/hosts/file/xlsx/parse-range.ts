import { parseA1 } from "../../../core/workbook/a1";
import type { MergedArea } from "../../../core/workbook/workbook";

/** "B2:D9" or "B2" → its corners in order; null where the text is no range of cells. */
export function parseRange(text: string): MergedArea | null {
  const [first, second] = text.split(":");
  const from = parseA1(first ?? "");
  const to = second === undefined ? from : parseA1(second);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
