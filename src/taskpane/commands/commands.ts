import type { CellRef } from "../../core/workbook/cell-ref";

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
  /** Takes a file as the narrative of the shown document, in place of the prose on its sheets. */
  readonly chooseNarrative: (file: File) => void;
  readonly pasteNarrative: (text: string) => void;
  /** Back to the prose on the sheets. */
  readonly dropNarrative: () => void;
  /** Must be called inside the click: some hosts allow copying only there. */
  readonly copyReport: () => void;
}
