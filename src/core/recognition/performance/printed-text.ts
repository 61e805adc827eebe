import { Exact } from "../../figures/exact";
import { dateText, isDateFormat } from "../../figures/stored-date";
import type { Cell } from "../../workbook/cell";

/** The text of a cell as it prints: percentages, dates and fixed decimals that are stored as numbers as their format gives them. Trimmed; "" where blank. */
export function printedText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value !== "number" || !Number.isFinite(cell.value)) return String(cell.value).trim();
  if (isDateFormat(cell.format)) return dateText(cell.value);
  const stored = new Exact(cell.value.toPrecision(15));
  const [format = ""] = (cell.format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").split(";");
  const places = /\.(0+)/.exec(format)?.[1]?.length;
  if (format.includes("%")) return `${stored.times(100).toFixed(places ?? 0)}%`;
  return places === undefined ? stored.toFixed() : stored.toFixed(places);
}
