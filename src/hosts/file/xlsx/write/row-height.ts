import type { SheetPlan } from "../../../../core/workbook/sheet-plan";
import { CELL_STYLES, FONTS } from "./cell-styles";

/** A row of one line, in points. */
const PLAIN = 18;
/** Excel hides what is higher. */
const HIGHEST = 409;
/** The font whose digits a column's width is counted in. */
const WIDTH_FONT = 11;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/;

/**
 * Heights in points for rows that the plan leaves open, so that wrapped text shows at once in programs that do not measure on opening.
 * Estimated on the safe side; Excel measures anew when a cell of the row is edited.
 */
export function rowHeights(plan: SheetPlan): readonly number[] {
  const spans = new Map(plan.merges.map((merge) => [`${String(merge.top)}:${String(merge.left)}`, merge]));
  return plan.rows.map(({ height, cells }, row) => {
    if (height !== undefined) return height;
    const needed = cells.map((cell, column) => {
      if (typeof cell?.value !== "string") return PLAIN;
      const span = spans.get(`${String(row)}:${String(column)}`);
      // A text that has several rows to itself does not stretch the first.
      if (span !== undefined && span.bottom > row) return PLAIN;
      const { font, align } = CELL_STYLES[cell.look];
      const { size } = FONTS[font];
      if (!align.includes("wrapText")) return 6 + size * 1.4;
      const width = plan.widths.slice(column, (span?.right ?? column) + 1).reduce((sum, one) => sum + one, 0);
      return 6 + linesOf(cell.value, ((width - 1) * WIDTH_FONT) / size) * size * 1.4;
    });
    return Math.min(HIGHEST, Math.ceil(Math.max(PLAIN, ...needed)));
  });
}

/** Lines that a text takes in a column of so many narrow characters. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => {
    const long = [...line].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
    return lines + Math.max(1, Math.ceil(long / Math.max(2, width)));
  }, 0);
}
