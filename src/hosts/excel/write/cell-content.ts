import { legalText } from "../../../core/workbook/legal-text";
import { LOOK_STYLES } from "../../../core/workbook/look-styles";
import type { PlannedCell } from "../../../core/workbook/sheet-plan";

/** What a cell is given: its number format before, and null where its content is a formula or nothing. */
export interface CellContent {
  readonly format: string;
  readonly value: string | number | null;
}

/**
 * Text stays text whatever it begins with: in the text format, or, where a number is awaited, behind an apostrophe, so that a number typed over it is one.
 * In both Excel takes a first apostrophe for a sign and not for text, so that one is doubled.
 */
export function cellContent({ value, formula, look }: PlannedCell, blankZeros: boolean): CellContent {
  const { format } = LOOK_STYLES[look];
  const awaitsNumber = format !== "General" && format !== "@";
  const shown = awaitsNumber && blankZeros ? `${format};-${format};` : format;
  if (formula !== undefined) return { format: format === "@" ? "General" : shown, value: null };
  if (typeof value === "number") return { format: format === "@" ? "General" : shown, value };
  const text = legalText(value ?? "");
  if (awaitsNumber) return { format: shown, value: text === "" ? null : `'${text}` };
  if (text !== "") return { format: "@", value: text.startsWith("'") ? `'${text}` : text };
  return { format: look === "input" ? "@" : format, value: null };
}
