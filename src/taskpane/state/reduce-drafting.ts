import type { Report } from "../../core/checking/report";
import type { Drafting } from "./drafting";
import type { DraftingEvent } from "./event";

/** Writing in one document after an event. `report` is the document's: what a draft is begun beside. */
export function reduceDrafting(drafting: Drafting, event: DraftingEvent, report: Report | null): Drafting {
  switch (event.type) {
    case "draftingStarted":
      // A draft may be made anew without being asked for: what was just done is still to be read then.
      return { ...drafting, doing: event.doing, said: event.anew && drafting.said?.tone === "good" ? drafting.said : null, ...(event.anew ? { of: report } : {}) };
    case "drafted":
      return { ...drafting, draft: event.draft, doing: null };
    case "draftingEnded":
      return { ...drafting, doing: null, said: event.said };
    case "sourceGiven":
      return { ...drafting, source: event.name };
    case "undoOffered":
      return drafting.undo === event.undo ? drafting : { ...drafting, undo: event.undo };
  }
}
