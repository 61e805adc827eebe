import { Exact } from "../../core/figures/exact";
import { amountText } from "../../core/figures/amount-text";
import type { Cell } from "../../core/workbook/cell";
import { cellText } from "../cell-text";
import { cleanText } from "../clean-text";

const HAN = "\\p{Script=Han}";
const BROKEN_WORD = new RegExp(`(?<=${HAN})\\s*\\n\\s*(?=${HAN})`, "gu");

/** A label as a narrow cell can take it: line breaks inside a word and runs of spaces closed up. */
export function labelShown(text: string): string {
  return cleanText(text).replace(BROKEN_WORD, "").replace(/\s+/g, " ").trim();
}

/** A part of a code: "01" stored as 1 under the format 00 is 01. */
export function codeShown(cell: Cell | undefined): string {
  const text = labelShown(cellText(cell));
  return cell?.format !== undefined && /^0+$/.test(cell.format) ? text.padStart(cell.format.length, "0") : text;
}

/**
 * An amount as the sheet displays it; under General, with the two decimals at least that every amount of the form has (10 is 10.00).
 * General takes thousands separators where the table's other amounts have them. A zero is what its format makes of it ("-", nothing, 0.00); amounts that are text stay as they are.
 */
export function amountShown(cell: Cell | undefined, grouped: boolean): string {
  if (cell === undefined || typeof cell.value !== "number") return labelShown(cellText(cell));
  const { value, format } = cell;
  if (format === undefined) return inGroups(amountText(new Exact(value.toPrecision(15))), grouped);
  const zeros = format.split(";")[2];
  if (value === 0 && zeros !== undefined && !/[0#]/.test(zeros)) return zeros.includes("-") ? "-" : "";
  return cellText(cell);
}

function inGroups(text: string, grouped: boolean): string {
  return grouped ? text.replace(/^(-?)(\d+)/, (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(\d{3})+$)/g, ",")) : text;
}
