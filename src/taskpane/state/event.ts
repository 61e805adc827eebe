import type { Severity, TextSpan } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { Workbook } from "../../core/workbook/workbook";
import type { CompanionKind, Narrowing, Problem } from "./app-state";
import type { Outlet } from "./outlet";
import type { Part, View } from "./parts";
import type { Draft } from "./drafting";
import type { Remark } from "./remark";

/** What happens to the writing in one document. */
export type DraftingEvent =
  /** `anew`: a draft is made, beside the report that there is now. */
  | { readonly type: "draftingStarted"; readonly id: string; readonly doing: string; readonly anew: boolean }
  | { readonly type: "drafted"; readonly id: string; readonly draft: Draft }
  | { readonly type: "draftingEnded"; readonly id: string; readonly said: Remark | null }
  | { readonly type: "sourceGiven"; readonly id: string; readonly name: string | null }
  | { readonly type: "undoOffered"; readonly id: string; readonly undo: readonly string[] | null };

/** Everything that can happen to the state. */
export type AppEvent =
  | DraftingEvent
  | { readonly type: "documentsAdded"; readonly documents: readonly { readonly id: string; readonly name: string }[] }
  | { readonly type: "documentRemoved"; readonly id: string }
  | { readonly type: "documentChosen"; readonly id: string }
  | { readonly type: "readingStarted"; readonly id: string }
  | { readonly type: "readingAdvanced"; readonly id: string; readonly done: number; readonly total: number }
  | { readonly type: "checkingStarted"; readonly id: string }
  | {
      readonly type: "checked";
      readonly id: string;
      readonly name: string;
      readonly report: Report;
      readonly workbook: Workbook | null;
      readonly at: string;
      /** What the document as it was checked first is called; as before where nothing is said. */
      readonly first?: string;
      /** How many changes had been told when reading began; all of them where nothing is said. */
      readonly edits?: number;
    }
  /** The words of an undo are put away; it can no longer be had. */
  | { readonly type: "undoForgone"; readonly id: string }
  | { readonly type: "recheckStarted"; readonly id: string }
  /** null: it was given up for a check that the user asked for. */
  | { readonly type: "recheckFailed"; readonly id: string; readonly problem: Problem | null }
  | { readonly type: "liveSwitched"; readonly on: boolean }
  | { readonly type: "failed"; readonly id: string; readonly problem: Problem }
  | { readonly type: "cancelled"; readonly id: string }
  | { readonly type: "sheetsChanged"; readonly id: string }
  | { readonly type: "problemDismissed"; readonly id: string }
  | { readonly type: "viewChosen"; readonly view: View }
  /** A part of a view, and the view with it. */
  | { readonly type: "partChosen"; readonly part: Part }
  | { readonly type: "helpShown"; readonly shown: boolean }
  | { readonly type: "companionGiven"; readonly id: string; readonly companion: CompanionKind; readonly name: string | null }
  | { readonly type: "severityToggled"; readonly severity: Severity }
  | { readonly type: "queryTyped"; readonly query: string }
  | { readonly type: "narrowed"; readonly narrow: Partial<Narrowing> }
  | { readonly type: "filtersCleared" }
  | { readonly type: "reviewStarted"; readonly id: string }
  /** The report with what was said of its findings; null where it could not be written. */
  | { readonly type: "reviewEnded"; readonly id: string; readonly report: Report | null; readonly unsaved: boolean; readonly undo: string | null }
  | { readonly type: "outletChanged"; readonly id: string; readonly outlet: Partial<Outlet> }
  | { readonly type: "groupFolded"; readonly key: string }
  | { readonly type: "findingOpened"; readonly finding: string; readonly cell: number }
  | { readonly type: "findingClosed" }
  | { readonly type: "placeOpened"; readonly cell: CellRef }
  | { readonly type: "wordsShown"; readonly words: TextSpan }
  | { readonly type: "outdatedOnlySwitched"; readonly on: boolean }
  | { readonly type: "remarked"; readonly remark: Remark | null };
