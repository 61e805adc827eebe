import type { MissingNote } from "../../core/notes/missing-notes";
import type { PreparedNotes } from "../../core/narrative/importing/prepare-notes";
import type { Narrative } from "../../core/narrative/narrative";
import type { NarrativeDifference } from "../../core/narrative/writing/compare-narratives";
import type { NarrativeDocument } from "../../core/narrative/writing/narrative-document";
import type { Report } from "../../core/checking/report";
import type { Workbook } from "../../core/workbook/workbook";
import type { WrittenText } from "../../render/replaced-section";
import type { SvgNode } from "../../render/charts/svg-node";
import type { Parts } from "./parts";
import type { Remark } from "./remark";

/** The parts of the views that show a draft; the user may go back and forth. */
export type DraftPart = Exclude<Parts["notes"] | Parts["narrative"], "text">;

/** A notes sheet as the fill-in list shows it. */
export interface DraftSheet {
  readonly name: string;
  /** It stands in the workbook already. */
  readonly present: boolean;
  readonly missing: readonly MissingNote[];
}

/** All that the tables and notes of a workbook give: what the views of writing draw. */
export interface Draft {
  readonly workbook: Workbook;
  readonly prepared: PreparedNotes;
  readonly sheets: readonly DraftSheet[];
  readonly document: NarrativeDocument;
  /** The text on a sheet of ours, whose sections can be replaced one by one. */
  readonly written: WrittenText | undefined;
  /** The narrative that is there already (the written one, where there is one), and what would change in it. */
  readonly before: Narrative | undefined;
  readonly differences: readonly NarrativeDifference[];
  readonly charts: readonly { readonly id: string; readonly svg: SvgNode }[];
}


/** Writing in one document. */
export interface Drafting {
  /** What is being done, for the user; null while nothing is. */
  readonly doing: string | null;
  /** How the last thing ended. */
  readonly said: Remark | null;
  readonly draft: Draft | null;
  /** The report beside which the draft was begun: another one asks for another draft. */
  readonly of: Report | null;
  /** The name of the draft of a text that notes are filled from; last year's workbook is a companion of the document. */
  readonly source: string | null;
  /** The sheets that the one undo would put back as they were; null where there is nothing. */
  readonly undo: readonly string[] | null;
}

export const NO_DRAFTING: Drafting = {
  doing: null, said: null, draft: null, of: null, source: null, undo: null,
};

/** The way to filled-in notes, in order. */
export const NOTES_STEPS: readonly Parts["notes"][] = ["prepare", "import", "fill"];

/** How many required answers are open. */
export function openAnswers({ sheets }: Draft): number {
  return sheets.reduce((sum, { missing }) => sum + missing.length, 0);
}

/** Whether a step has nothing left to do; importing never ends. */
export function isDone(step: Parts["notes"], draft: Draft | null): boolean {
  if (draft === null) return false;
  if (step === "prepare") return draft.sheets.every(({ present }) => present);
  return step === "fill" && openAnswers(draft) === 0;
}
