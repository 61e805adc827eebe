import { onceFor } from "../../recall/once-for";
import type { CellRef } from "../../workbook/cell-ref";
import { cellAt, type Sheet } from "../../workbook/workbook";
import { squeeze } from "../../wording/normalise";
import type { Disclosure, RecognisedTable } from "../../recognition/disclosure";
import type { CheckContext } from "../rule";
import { tableName } from "./name-lines";
import { nilCapable, notesOf } from "./nil-notes";

/** A year as printed somewhere in the workbook. */
export interface PrintedYear {
  readonly year: number;
  readonly at: CellRef;
  /** 表3, or 工作表“…”. */
  readonly where: string;
  /** It stands on a table's own part of a sheet: in its title, its front lines, or its nil sentence. */
  readonly onTable: boolean;
  /** Set where it stands in a table's title or front lines. */
  readonly table?: RecognisedTable;
}

/**
 * What the printed years agree on: "agreed" where most say one year, "split" where as many say another, "alone" where only one place prints a year.
 */
export type YearConsensus = { readonly kind: "none" } | { readonly kind: "alone" | "agreed" | "split"; readonly year: number };

/** Years on sheets that are no table (performance tables repeat it dozens of times) never outvote the tables by number. */
const MOST_OTHER_VOTES = 2;
const FRONT_ROWS = 4;

const printed = onceFor<Disclosure, readonly PrintedYear[]>();

/** Every year that tells what year the document is of: in titles and front lines, in nil sentences, in the heads of the other sheets. */
export function printedYears(context: CheckContext): readonly PrintedYear[] {
  return printed(context.current, () => [...inTables(context), ...inOtherSheets(context)]);
}

/** The year of the document, as most places print it. */
export function documentYear(context: CheckContext): YearConsensus {
  const years = printedYears(context);
  const votes = new Map<number, number>();
  const others = new Map<number, number>();
  for (const { year, onTable } of years) {
    const count = onTable ? votes : others;
    count.set(year, (count.get(year) ?? 0) + 1);
  }
  for (const [year, count] of others) votes.set(year, (votes.get(year) ?? 0) + Math.min(count, MOST_OTHER_VOTES));
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return { kind: "none" };
  if (years.length === 1) return { kind: "alone", year: first[0] };
  return { kind: first[1] > (second?.[1] ?? 0) ? "agreed" : "split", year: first[0] };
}

/** Up to three places that print a year, or, with `not`, any other year. */
export function placesOfYear(context: CheckContext, year: number, not = false): readonly PrintedYear[] {
  return printedYears(context).filter((one) => (one.year === year) !== not).slice(0, 3);
}

function* inTables({ workbook, current }: CheckContext): Generator<PrintedYear> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const table of current.tables.values()) {
    const { year } = table;
    if (year?.at === undefined || isDate(sheets.get(year.at.sheet), year.at)) continue;
    yield { year: year.value, at: year.at, where: tableName(table), onTable: true, table };
  }
  for (const table of nilCapable(current)) {
    for (const { words, nil, years } of notesOf(table)) if (nil && years[0] !== undefined) yield { year: years[0], at: words.at, where: `${tableName(table)}的说明`, onTable: true };
  }
}

/** A day of signing or printing (2022年12月31日) is not the year of the budget. */
function isDate(sheet: Sheet | undefined, at: CellRef): boolean {
  const value = sheet === undefined ? undefined : cellAt(sheet, at.row, at.column)?.value;
  return typeof value === "string" && /日期|20\d\d年\d{1,2}月/.test(squeeze(value));
}

function* inOtherSheets({ workbook, current }: CheckContext): Generator<PrintedYear> {
  const used = new Set([...current.tables.values()].map(({ range }) => range.sheet));
  for (const sheet of workbook.sheets) {
    if (used.has(sheet.name) || sheet.visibility !== "visible") continue;
    const found = headYear(sheet);
    if (found !== undefined) yield { ...found, where: `工作表“${sheet.name}”`, onTable: false };
  }
}

/** "（2024年）" alone in a cell, or "2024年…表" as a title, in the first rows. */
function headYear(sheet: Sheet): { readonly year: number; readonly at: CellRef } | undefined {
  for (let row = 0; row < FRONT_ROWS; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column]?.value;
      if (typeof value !== "string" || value.length > 60) continue;
      const match = /^[(（]?(20\d\d)年(?:度)?(?:[)）]|$|.{0,30}(?:表|预算公开)[)）]?$)/.exec(squeeze(value));
      if (match !== null) return { year: Number(match[1]), at: { sheet: sheet.name, row, column } };
    }
  }
  return undefined;
}
