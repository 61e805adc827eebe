import type { Disclosure } from "../recognition/disclosure";
import type { CellRange } from "../workbook/cell-ref";
import type { Sheet, Workbook } from "../workbook/workbook";
import { subjectOf } from "../wording/prose";
import type { Narrative, Paragraph } from "./narrative";
import { splitParagraphs } from "./split-paragraphs";

/** The prose of sheets as it was found last, and beside which tables; a sheet that changed is another object. */
export type ProseMemory = WeakMap<Sheet, { readonly tables: readonly CellRange[]; readonly paragraphs: readonly Paragraph[] }>;

/** A note below a table is no narrative: beside tables, prose must be this long. */
const MORE_THAN_NOTES = 300;

/**
 * The narrative that stands on a workbook's own sheets, found by its words and not by a sheet's name: one paragraph per cell or line of a cell,
 * in reading order. `tables` are the areas of recognised tables. Hidden sheets, rows and columns are not published and not read.
 * Undefined where no sheet holds prose. Text that we wrote is another version of the user's own and is never read together with it, nor with another of ours.
 */
export function findNarrative({ sheets }: Workbook, tables: readonly CellRange[] = [], memory: ProseMemory = new WeakMap()): Narrative | undefined {
  const all = sheets.flatMap((sheet) => {
    const areas = tables.filter((area) => area.sheet === sheet.name);
    const paragraphs = sheet.visibility === "visible" ? remembered(sheet, areas, memory) : [];
    return paragraphs.length === 0 ? [] : [{ name: sheet.name, paragraphs, isOurs: sheet.ours === true }];
  });
  const own = all.filter(({ isOurs }) => !isOurs);
  const found = own.length > 0 ? own : all.slice(0, 1);
  if (found.length === 0) return undefined;
  return { source: "sheet", name: found.map(({ name }) => name).join("、"), paragraphs: found.flatMap(({ paragraphs }) => paragraphs) };
}

/** The narrative that stands on the sheets of a document, beside its tables or on sheets of its own. */
export function narrativeOf(workbook: Workbook, { tables }: Disclosure, memory?: ProseMemory): Narrative | undefined {
  return findNarrative(workbook, [...tables.values()].map(({ range }) => range), memory);
}

/** The narrative as we wrote it into the workbook, with the sheet that it stands on; the first one, where there are several. */
export function ownNarrativeOf(workbook: Workbook): { readonly sheet: Sheet; readonly narrative: Narrative } | undefined {
  for (const sheet of workbook.sheets) {
    const narrative = sheet.ours === true ? findNarrative({ ...workbook, sheets: [sheet] }) : undefined;
    if (narrative !== undefined) return { sheet, narrative };
  }
  return undefined;
}

function remembered(sheet: Sheet, tables: readonly CellRange[], memory: ProseMemory): readonly Paragraph[] {
  const known = memory.get(sheet);
  if (known !== undefined && known.tables.length === tables.length && known.tables.every((range, at) => range === tables[at])) return known.paragraphs;
  const paragraphs = proseOf(sheet, tables);
  memory.set(sheet, { tables, paragraphs });
  return paragraphs;
}

function proseOf(sheet: Sheet, tables: readonly CellRange[]): readonly Paragraph[] {
  const paragraphs = textsOf(sheet, tables);
  const texts = paragraphs.map(({ text }) => text);
  if (subjectOf(sheet.name, texts) !== "narrative") return [];
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return tables.length > 0 && length < MORE_THAN_NOTES ? [] : paragraphs;
}

function textsOf(sheet: Sheet, tables: readonly CellRange[]): readonly Paragraph[] {
  return sheet.rows.flatMap((cells, row) => {
    if (cells === undefined || sheet.hiddenRows.has(row)) return [];
    return cells.flatMap((cell, column) => {
      if (typeof cell?.value !== "string" || cell.error !== undefined || sheet.hiddenColumns.has(column) || tables.some((area) => isInside(area, row, column))) return [];
      return splitParagraphs(cell.value, { cell: { sheet: sheet.name, row, column } });
    });
  });
}

function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
