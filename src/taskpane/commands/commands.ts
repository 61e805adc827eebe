import type { TextSpan } from "../../core/checking/finding";
import type { Review } from "../../core/checking/review/review";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { CompanionKind } from "../state/app-state";

/** Reports, what must not be published, own rules: of the shown document as it was checked. */
export interface OutletCommands {
  readonly saveReport: (form: "docx" | "html" | "json") => void;
  /** The report as a sheet, into the open workbook or into a copy that is downloaded. */
  readonly writeReport: () => void;
  /** The sheet 自定义勾稽关系 with its examples, likewise. */
  readonly insertOwnRules: () => void;
  readonly checkPublishing: () => void;
  /** Deletes the sheets of ours from the open workbook, or makes a copy of the file without them. */
  readonly publish: () => void;
  /** Takes back the last sheet that was written here. */
  readonly undo: () => void;
}

/** What can be asked for in the views 底稿 and 情况说明, of the shown document. */
export interface DraftingCommands {
  /** Reads the workbook again and makes the draft anew. */
  readonly renew: () => void;
  /** A draft of the text, from which notes are filled. */
  readonly takeSource: (file: File) => void;
  readonly dropSource: () => void;
  /** The notes sheets into the open workbook, or into a copy of the file that is downloaded. */
  readonly writeNotes: () => void;
  /** The downloaded workbook, filled in, in the place of the one that was chosen. */
  readonly bringBack: (file: File) => void;
  readonly downloadWord: () => void;
  /** One section, or all with null. Must be called inside the click, as every copying. */
  readonly copy: (section: string | null) => void;
  /** The narrative as a sheet, into the open workbook or into a copy of the file that is downloaded. */
  readonly writeNarrative: (withCharts: boolean) => void;
  /** One section of the text that stands on a sheet of ours, as it is written now; the rest of the sheet keeps its words. */
  readonly replaceSection: (section: string) => void;
  /** Takes back the last writing into the open workbook. */
  readonly undo: () => void;
}

/** What the user can ask for. Views know these names and nothing of how they are done. */
export interface Commands {
  /** Checks the shown document, again or for the first time. */
  readonly check: () => void;
  readonly cancel: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (id: string) => void;
  /** Opens a finding and goes to one of its cells. */
  readonly goTo: (finding: string, cell: number) => void;
  /** Goes to a table's cell, or to the cell of the text itself. */
  readonly goToPlace: (cell: CellRef) => void;
  /** Marks words in the narrative and, in Excel, selects the cell that they stand in. */
  readonly showWords: (words: TextSpan) => void;
  /** Takes a file as the narrative of the shown document, in place of the prose on its sheets. */
  readonly chooseNarrative: (file: File) => void;
  readonly pasteNarrative: (text: string) => void;
  /** Back to the prose on the sheets. */
  readonly dropNarrative: () => void;
  /** Another workbook that the shown document is checked and written with; null takes it away. */
  readonly useCompanion: (companion: CompanionKind, file: File | null) => void;
  /** Holds the shown document against itself as it was checked first. */
  readonly compareWithFirst: () => void;
  /** A made-up agency's workbook, to try things out on: beside the open one in Excel, as a file of its own in the browser. */
  readonly openSample: () => void;
  /** Must be called inside the click: some hosts allow copying only there. */
  readonly copyReport: () => void;
  /** One finding as text; the same holds for it. */
  readonly copyFinding: (finding: string) => void;
  /** Says something of a finding, in the sheet 核实记录; null takes back what was said. */
  readonly review: (finding: string, said: Said | null) => void;
  /** Takes back the last thing that was said of a finding. */
  readonly undoReview: () => void;
  /** A copy of the file with its sheet 核实记录, where there is no workbook to write into. */
  readonly saveReviews: () => void;
  readonly drafting: DraftingCommands;
  readonly outlet: OutletCommands;
}

/** What the user says of a finding. */
export type Said = Pick<Review, "verdict" | "reason" | "remark">;
