import type { DocumentStandard } from "../standards/document-standard";
import type { TableStandard } from "../standards/table-standard";
import type { Sheet } from "../workbook/workbook";
import type { NotRecognised, RecognisedTable } from "./disclosure";
import { linkTables, unitsIn } from "./link-tables";
import { titledStandards } from "./likely-documents";
import type { PerformanceTable } from "./performance/performance-table";
import { readPerformance } from "./performance/read-performance";
import { sheetGrid, type SheetGrid } from "./sheet-grid";

/** What sheets gave when they were read last. Sheets are values: one that changed is another object, and an entry goes with its sheet. */
export type SheetMemory = WeakMap<Sheet, SheetReading>;

/** A sheet as read, whatever document it is of. */
export interface SheetReading {
  readonly grid: SheetGrid;
  /** Every standard of which it bears a title. */
  readonly titled: ReadonlySet<TableStandard>;
  /** 绩效 tables. */
  readonly forms: readonly PerformanceTable[];
  /** What it gave as part of a document of a kind. */
  readonly as: Map<DocumentStandard, LinkedResult>;
}

interface Result {
  readonly tables: readonly RecognisedTable[];
  readonly unrecognised: readonly NotRecognised[];
}

interface LinkedResult extends Result {
  /** The units that its lines alone show. */
  readonly units: readonly string[];
  /** All the units of the workbook that its lines were linked with. */
  readonly linkedWith: string;
}

export function readingOf(sheet: Sheet, memory: SheetMemory): SheetReading {
  let reading = memory.get(sheet);
  if (reading === undefined) {
    const grid = sheetGrid(sheet);
    memory.set(sheet, (reading = { grid, titled: titledStandards(grid), forms: readPerformance(grid), as: new Map() }));
  }
  return reading;
}

/** What every sheet gives, linked. A sheet that was linked with other units than those of the workbook now is read again: linking is done to its lines. */
export function linkedResults(sheets: readonly SheetReading[], document: DocumentStandard, read: (sheet: SheetReading) => Result): readonly Result[] {
  const known = sheets.map((sheet) => sheet.as.get(document) ?? unlinked(read(sheet)));
  const units = new Set(known.flatMap((result) => result.units));
  const all = [...units].sort().join("\n");
  const results = known.map((result, at) => {
    const sheet = sheets[at];
    return "linkedWith" in result && result.linkedWith !== all && sheet !== undefined ? unlinked(read(sheet)) : result;
  });
  const fresh = results.filter((result) => !("linkedWith" in result));
  linkTables(fresh.flatMap(({ tables }) => tables), units);
  results.forEach((result, at) => sheets[at]?.as.set(document, { ...result, linkedWith: all }));
  return results;
}

function unlinked(result: Result): Omit<LinkedResult, "linkedWith"> {
  return { tables: result.tables, unrecognised: result.unrecognised, units: unitsIn(result.tables) };
}
