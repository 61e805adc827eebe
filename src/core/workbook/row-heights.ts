import { LOOK_FONTS, LOOK_STYLES } from "./look-styles";
import type { SheetPlan } from "./sheet-plan";

/** A row of one line, in points. */
const PLAIN = 18;
/** Excel hides what is higher. */
const HIGHEST = 409;
/** The font whose digits a column's width is counted in. */
const WIDTH_FONT = 11;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026]/;

/** Heights in points, estimated on the safe side where the plan leaves them open, for programs and merged cells that do not measure wrapped text. */
export function rowHeights(plan: SheetPlan): readonly number[] {
  const spans = new Map(plan.merges.map((merge) => [`${String(merge.top)}:${String(merge.left)}`, merge]));
  return plan.rows.map(({ height, cells }, row) => {
    if (height !== undefined) return height;
    const needed = cells.map((cell, column) => {
      if (typeof cell?.value !== "string") return PLAIN;
      const span = spans.get(`${String(row)}:${String(column)}`);
      // A text that has several rows to itself does not stretch the first.
      if (span !== undefined && span.bottom > row) return PLAIN;
      const { font, wrap } = LOOK_STYLES[cell.look];
      const { size } = LOOK_FONTS[font];
      if (!wrap) return 6 + size * 1.4;
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
