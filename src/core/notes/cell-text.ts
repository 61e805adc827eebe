import { Exact } from "../figures/exact";
import type { Cell } from "../workbook/cell";

const DATE = /[ymd年月日]/i;
const DAY = 86_400_000;
/** Excel counts days from here; its 29 February 1900 never was, and no date of ours lies before it. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What a cell holds, as the preparer sees it: numbers at 15 digits, dates as 2024年2月23日. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value !== "number") return String(cell.value);
  if (cell.format !== undefined && DATE.test(cell.format.replace(/"[^"]*"|\[[^\]]*\]|General/g, (quoted) => (quoted.startsWith('"') ? quoted.slice(1, -1) : "")))) return dateText(cell.value);
  return Number.isFinite(cell.value) ? new Exact(cell.value.toPrecision(15)).toFixed() : String(cell.value);
}

function dateText(serial: number): string {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月${String(date.getUTCDate())}日`;
}
