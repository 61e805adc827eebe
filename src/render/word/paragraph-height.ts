import type { Run } from "../../core/narrative/writing/narrative-document";
import { styleOf } from "./paragraph-styles";
import type { ParagraphStyle, StyleId } from "./paragraph-styles";
import { countLines } from "./text-width";

/** How many lines a paragraph takes in a column of text. */
export function paragraphLines(runs: readonly Run[], { left = 0, right = 0, ...style }: ParagraphStyle, width: number): number {
  return countLines(runs.map(({ text }) => text).join(""), width - left - right, style);
}

/** Height of a paragraph with the space around it, in points. */
export function paragraphHeight(runs: readonly Run[], id: StyleId, width: number): number {
  const style = styleOf(id);
  return paragraphLines(runs, style, width) * style.line + (style.before ?? 0) + (style.after ?? 0);
}
