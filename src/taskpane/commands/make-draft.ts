import { trustedUnits } from "../../core/checking/survey/trusted-units";
import { budgetDocument } from "../../core/checking/companion-document";
import { readDocument } from "../../core/checking/read-document";
import { prepareNotes } from "../../core/narrative/importing/prepare-notes";
import { narrativeOf, ownNarrativeOf } from "../../core/narrative/find-narrative";
import type { Narrative } from "../../core/narrative/narrative";
import { blockText } from "../../core/narrative/writing/block-text";
import { compareNarratives } from "../../core/narrative/writing/compare-narratives";
import { writeNarrative } from "../../core/narrative/writing/write-narrative";
import { findNotesSheets } from "../../core/notes/find-notes-sheets";
import { missingNotes } from "../../core/notes/missing-notes";
import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import { narrativeCharts } from "../../render/charts/narrative-charts";
import { chartSvg } from "../../render/charts/chart-svg";
import { narrativeHtml } from "../../render/narrative-html";
import { asideWords, narrativeSheets } from "../../render/narrative-sheets";
import { narrativeText } from "../../render/narrative-text";
import { replacedSection } from "../../render/replaced-section";
import { printedTable } from "../../render/tables/printed-table";
import type { Draft } from "../state/drafting";

/** What a draft is made from, beside the workbook. */
export interface DraftSources {
  /** Notes are filled from it. */
  readonly narrative?: Narrative;
  readonly lastYear?: Workbook;
  /** The budget that final accounts go with. */
  readonly budget?: Workbook;
  /** Companions whose figures stand in the notes already: nothing is filled from them again. */
  readonly imported?: ReadonlySet<Workbook>;
  /** What the text is held against before it is written; the prose on the workbook's own sheets where none is given. */
  readonly compared?: Narrative;
}

/** Notes prepared, text written, both compared with what is there. A module of its own, loaded with the first draft. */
export function makeDraft(workbook: Workbook, { narrative, lastYear, budget, imported, compared = narrative }: DraftSources): Draft {
  const isNew = (companion: Workbook | undefined): companion is Workbook => companion !== undefined && imported?.has(companion) !== true;
  const prepared = prepareNotes({ workbook, ...(narrative === undefined ? {} : { narrative }), ...(isNew(lastYear) ? { lastYear } : {}), ...(isNew(budget) ? { budget } : {}) });
  const { notes } = prepared;
  // A table whose printed unit is wrong is told and drawn in the unit that its amounts are in, as it is checked; printed it is as it stands.
  const disclosure = trustedUnits(prepared.disclosure);
  const plan = budget === undefined ? undefined : budgetDocument(readDocument(budget, null), { workbook, current: prepared.disclosure }).disclosure;
  const document = writeNarrative(disclosure, notes, plan === undefined ? {} : { budget: trustedUnits(plan) });
  const written = ownNarrativeOf(workbook);
  const before = written?.narrative ?? compared ?? narrativeOf(workbook, disclosure);
  const present = new Map(findNotesSheets(workbook, disclosure.document).found.map(({ standard, sheet }) => [standard.name, sheet.name]));
  const missing = missingNotes(notes, disclosure);
  return {
    workbook, prepared, document, written, before,
    sheets: prepared.plans.map(({ name }) => ({ name, present: present.has(name), missing: missing.filter(({ sheet }) => sheet === name) })),
    differences: before === undefined ? [] : compareNarratives(before, document),
    charts: narrativeCharts(disclosure, notes).map((chart) => ({ id: chart.id, svg: chartSvg(chart) })),
  };
}

/** A draft for the clipboard: all of it, or one section. */
export function draftCopy({ document, prepared: { disclosure }, workbook }: Draft, section: string | null): { readonly text: string; readonly html: string } {
  const table = (id: string): ReturnType<typeof printedTable> | undefined => {
    const found = disclosure.tables.get(id);
    return found === undefined ? undefined : printedTable(found, workbook);
  };
  if (section === null) return { text: narrativeText(document), html: narrativeHtml(document, { table }) };
  const blocks = document.sections.find(({ id }) => id === section)?.blocks ?? [];
  return { text: `${blocks.map(blockText).join("\n")}\n`, html: narrativeHtml(document, { table, sections: new Set([section]) }) };
}

/** The sheets that the narrative is given out in, and what is to be said of where. */
export function draftSheets({ document, prepared: { disclosure, notes }, workbook }: Draft, withCharts: boolean): { readonly plans: readonly SheetPlan[]; readonly aside: string } {
  const plans = narrativeSheets(document, withCharts ? narrativeCharts(trustedUnits(disclosure), notes) : [], workbook);
  return { plans, aside: asideWords(plans) };
}

/** Our sheet with one section of the text replaced; undefined where that cannot be done by itself. */
export function draftSection({ document, written }: Draft, section: string): SheetPlan | undefined {
  return written === undefined ? undefined : replacedSection(written, document, section);
}
