import type { CellLook, PlannedCell } from "../core/workbook/sheet-plan";
import { cleanText } from "./clean-text";

/** A cell of Excel holds 32,767 characters, and nobody reads so many. */
const MOST_CHARACTERS = 8_000;

/** Words in a cell of a report: a text whatever they begin with, no longer than anybody reads; what is cut is said. */
export function sheetText(words: string, look: CellLook): PlannedCell {
  const text = cleanText(words);
  return { value: text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…（过长，后面略去）` : text, look };
}
