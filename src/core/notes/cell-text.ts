import { Exact } from "../figures/exact";
import { dateText, isDateFormat } from "../figures/stored-date";
import type { Cell } from "../workbook/cell";

/** What a cell holds, as the preparer sees it: numbers at 15 digits, dates as 2024年2月23日. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value !== "number") return String(cell.value);
  if (isDateFormat(cell.format)) return dateText(cell.value);
  return Number.isFinite(cell.value) ? new Exact(cell.value.toPrecision(15)).toFixed() : String(cell.value);
}
