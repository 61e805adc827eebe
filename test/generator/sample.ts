import type { Workbook } from "../../src/core/workbook/workbook";
import { makeAgency } from "./agency";
import type { Role } from "./grid";
import { layOut, type LaidOut } from "./lay-out";
import { standardLayout } from "./layout";
import { withCell } from "./mutants";
import { withProseSheet } from "./narrative/as-host";
import { narrativeOf } from "./narrative/narrative-of";
import { standardWording } from "./narrative/wording";
import { sampleMistakes, type SampleMistake } from "./sample-mistakes";
import { writeXlsx } from "./write-xlsx";

const agency = makeAgency(12, {
  year: 2024,
  units: 1,
  unitRows: true,
  rounding: "exact",
  transfers: true,
  ownFunds: true,
  fiscalCarryOver: true,
  otherCarryOver: true,
  governmentFund: false,
  stateCapital: false,
  specialAccount: false,
  basicBeyondBudget: false,
});

/** The sample's budget, tables and narrative, before anything is wrong with it. */
export function cleanSample(): LaidOut {
  const tables = layOut(agency, { ...standardLayout, nilPlace: "below", totalLabel: "合计" });
  const narrative = narrativeOf(agency, standardWording);
  const prose = new Map<string, Role>(narrative.paragraphs.map((_, row) => [`${String(row)},0`, "prose"]));
  return { ...tables, workbook: withProseSheet(tables.workbook, narrative), roles: new Map([...tables.roles, ["情况说明", prose]]) };
}

function rowAndColumn(address: string): { readonly row: number; readonly column: number } {
  const [, letter = "", digits = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  if (letter === "") throw new RangeError(`not a one-letter address: ${address}`);
  return { row: Number(digits) - 1, column: letter.charCodeAt(0) - 65 };
}

/** Puts mistakes in. Throws where a cell does not hold what the list says it held, so the list cannot go stale. */
export function withMistakes(workbook: Workbook, mistakes: readonly SampleMistake[] = sampleMistakes): Workbook {
  return mistakes.reduce(
    (changed, { sheet, changes }) =>
      changes.reduce((book, { address, before, after }) => {
        const at = { sheet, ...rowAndColumn(address) };
        const cell = book.sheets.find(({ name }) => name === sheet)?.rows[at.row]?.[at.column];
        if (cell?.value === before) return withCell(book, at, after === null ? undefined : { ...cell, value: after });
        if (typeof cell?.value === "string" && typeof before === "string" && typeof after === "string" && cell.value.includes(before)) return withCell(book, at, { ...cell, value: cell.value.replace(before, after) });
        throw new Error(`${sheet}!${address} holds ${String(cell?.value)}, not ${before}`);
      }, changed),
    workbook,
  );
}

/** Column widths that show every name and figure on one printed page's width. */
const widths: readonly (readonly number[])[] = [
  [40, 15, 34, 15],
  [6, 6, 6, 36, 12, 14, 12, 14, 12, 14, 12, 14, 12, 12, 12, 14],
  [7, 7, 7, 42, 14, 14, 14],
  [30, 14, 34, 13, 14, 14, 14],
  [7, 7, 7, 42, 14, 14, 14],
  [8, 8, 42, 15, 15, 15],
  [6, 6, 6, 30, 36, 13, 11, 11, 12, 12, 12, 11, 12, 11, 12, 11],
  [7, 7, 7, 42, 13, 13, 13, 13],
  [7, 7, 7, 42, 13, 13, 13, 13],
  [38, 14, 15, 15, 16],
  [36, 12, 12, 12, 12, 12, 12, 12, 12, 12],
  [100],
];

/** Bytes of assets/sample-budget.xlsx. */
export function sampleFile(): Uint8Array {
  const clean = cleanSample();
  return writeXlsx(withMistakes(clean.workbook), {
    roles: clean.roles,
    widths: new Map(clean.workbook.sheets.map(({ name }, at) => [name, widths[at] ?? []])),
  });
}
