import type { Cell } from "../core/workbook/cell";

/** A cell as the sheet would show it, as far as amounts go: decimals, separators and percent of its number format. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const { value, format } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return numberText(value, format ?? "General");
}

function numberText(value: number, format: string): string {
  const [positive = ""] = format.split(";");
  const pattern = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(pattern);
  // General, text, dates and fractions: the number itself, without the noise beyond Excel's fifteen digits.
  if (digits === null || /[ymdhs@/E]/i.test(pattern)) return String(Number(value.toPrecision(15)));
  const decimals = digits[1] ?? "";
  const shown = pattern.includes("%") ? value * 100 : value;
  const text = formatter(decimals.replace(/[^0]/g, "").length, decimals.length, digits[0].includes(",")).format(shown);
  return pattern.includes("%") ? `${text}%` : text;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making one takes longer than formatting a sheet with it. */
function formatter(least: number, most: number, grouping: boolean): Intl.NumberFormat {
  const key = `${least}:${most}:${String(grouping)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat("en-US", { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: grouping });
  formatters.set(key, known);
  return known;
}

/** Whether a cell stands at the right like a figure: numbers, and amounts that are text; codes such as "208" are words. */
export function isFigure(cell: Cell | undefined): boolean {
  return cell !== undefined && (typeof cell.value === "number" || /^\s*[+-]?[\d,，]*\d[.．]\d+%?\s*$/.test(String(cell.value)));
}
