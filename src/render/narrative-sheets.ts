import type { NarrativeDocument } from "../core/narrative/writing/narrative-document";
import type { SheetPlan } from "../core/workbook/sheet-plan";
import type { Workbook } from "../core/workbook/workbook";
import type { NarrativeChart } from "./charts/narrative-charts";
import { chartSheet } from "./charts/chart-sheet";
import { NARRATIVE_SHEET, narrativeSheet } from "./narrative-sheet";

/** Where a sheet of the user's is called 情况说明 already. */
const OTHER_NAME = "情况说明（新）";

/** The sheets that a narrative is given out in, beside those of the workbook: the text, and the charts that were asked for. */
export function narrativeSheets(document: NarrativeDocument, charts: readonly NarrativeChart[], { sheets }: Workbook): readonly SheetPlan[] {
  const isTaken = sheets.some(({ name, ours }) => name === NARRATIVE_SHEET && ours !== true);
  const drawn = chartSheet(charts);
  return [{ ...narrativeSheet(document), name: isTaken ? OTHER_NAME : NARRATIVE_SHEET }, ...(drawn === undefined ? [] : [drawn])];
}

/** What is to be said of where the text was written, plain Chinese; "" where it has its own name. */
export function asideWords([text]: readonly SheetPlan[]): string {
  return text === undefined || text.name === NARRATIVE_SHEET ? "" : `工作簿里已有一张“${NARRATIVE_SHEET}”，没有改动它；新写的在“${text.name}”。`;
}
