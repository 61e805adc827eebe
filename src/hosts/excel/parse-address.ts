import { parseA1 } from "../../core/workbook/a1";
import type { MergedArea } from "../../core/workbook/workbook";

/** Excel's "'Sheet 1'!$A$1:B2" or "A1" → the rectangle, from 0; null where it is no address of cells (a whole column, #REF!). */
export function parseAddress(address: string): MergedArea | null {
  const [first = "", second = first] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const from = parseA1(first);
  const to = parseA1(second);
  if (from === null || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Several of them with commas between ("'A, B'!A1:B2, 'A, B'!D1"), as Excel writes areas; what is no cell address is left out. */
export function parseAddresses(addresses: string): readonly MergedArea[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => parseAddress(part.trim())).filter((area) => area !== null);
}

/** Excel's "'Sheet 1'!$A$1" → "Sheet 1"; "" where no sheet is named. */
export function sheetOfAddress(address: string): string {
  const sheet = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  return /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
