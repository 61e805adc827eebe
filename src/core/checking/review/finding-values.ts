import { cellAt, type Sheet, type Workbook } from "../../workbook/workbook";
import type { CellRef } from "../../workbook/cell-ref";
import type { Finding } from "../finding";

/** More values than these are counted. */
const VALUES_TOLD = 8;

/** The values that take part in a finding, for people, and a checksum over all of them: it is the same wherever the cells stand, in whatever order. */
export function findingValues(finding: Finding, workbook: Workbook): { readonly text: string; readonly checksum: string } {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const values = finding.at.map((cell) => valueAt(sheets.get(cell.sheet), cell));
  const all = [...values.sort(), ...(finding.text === undefined ? [] : [`“${finding.text.quote}”`])];
  const told = finding.at.map((cell) => valueAt(sheets.get(cell.sheet), cell)).filter((value, index, list) => value !== "" && list.indexOf(value) === index);
  const words = finding.text === undefined ? told : [`“${finding.text.quote}”`, ...told];
  const text = words.slice(0, VALUES_TOLD).join("；");
  return { text: words.length > VALUES_TOLD ? `${text}等 ${String(words.length)} 个` : text, checksum: checksum(JSON.stringify(all)) };
}

function valueAt(sheet: Sheet | undefined, { row, column }: CellRef): string {
  const cell = sheet === undefined ? undefined : cellAt(sheet, row, column);
  if (cell === undefined) return "";
  // Fifteen digits are what Excel keeps: another program's last bits are no change.
  return typeof cell.value === "number" ? String(Number(cell.value.toPrecision(15))) : String(cell.value).trim();
}

/** Begins with a letter, so that no program takes it for a number. */
function checksum(text: string): string {
  return `v${[0x811c9dc5, 0x01234567].map((seed) => hash(text, seed).toString(36).padStart(7, "0")).join("")}`;
}

/** FNV-1a over UTF-16 units: against chance, not against anybody. */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
