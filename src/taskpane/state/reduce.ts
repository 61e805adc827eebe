import { ALL_SEVERITIES, newDocument, NO_NARROWING } from "./app-state";
import { VIEW_OF } from "./parts";
import type { AppState, Companion, CompanionKind, DocumentState } from "./app-state";
import type { Report } from "../../core/checking/report";
import type { AppEvent } from "./event";
import { reduceDrafting } from "./reduce-drafting";

/** The state after an event. Pure; an event that changes nothing gives the very same object. */
export function reduce(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case "documentsAdded": {
      const added = event.documents.map((d) => newDocument(d.id, d.name));
      const documents = [...state.documents, ...added];
      return { ...withFreshList(state), documents, active: added[0]?.id ?? state.active };
    }
    case "documentRemoved": {
      const documents = state.documents.filter((d) => d.id !== event.id);
      if (state.active !== event.id) return { ...state, documents };
      const index = state.documents.findIndex((d) => d.id === event.id);
      const next = documents[Math.min(index, documents.length - 1)];
      return { ...withFreshList(state), documents, active: next?.id ?? null };
    }
    case "documentChosen":
      return state.active === event.id ? state : { ...withFreshList(state), active: event.id };
    case "readingStarted":
      return { ...inDocument(state, event.id, () => ({ phase: { kind: "reading", done: 0, total: 0 } })), remark: null };
    case "readingAdvanced":
      // A late report of progress must not bring a cancelled reading back to life.
      return inDocument(state, event.id, (d) =>
        d.phase.kind === "reading" ? { phase: { kind: "reading", done: event.done, total: event.total } } : {});
    case "checkingStarted":
      return inDocument(state, event.id, () => ({ phase: { kind: "checking" } }));
    case "checked":
      return afterCheck(
        inDocument(state, event.id, (before) => ({
          phase: { kind: "idle" }, report: event.report, workbook: event.workbook, name: event.name, checkedAt: event.at, outlet: { ...before.outlet, publishing: null },
          stale: event.edits !== undefined && event.edits !== before.edits, ...changesOf(before, event.report),
          first: event.first ?? before.first,
          companions: { lastYear: judged(before.companions, "lastYear", event.report), budget: judged(before.companions, "budget", event.report), changedFrom: judged(before.companions, "changedFrom", event.report) },
        })),
        event.id,
      );
    case "failed":
      return inDocument(state, event.id, () => ({ phase: { kind: "failed", problem: event.problem } }));
    case "cancelled":
      return inDocument(state, event.id, () => ({ phase: { kind: "cancelled" } }));
    case "sheetsChanged":
      // What is edited while the first reading is under way may have been missed by it.
      return inDocument(state, event.id, (d) => (d.report === null && d.phase.kind === "idle" ? {} : { stale: d.report !== null, edits: d.edits + 1 }));
    case "recheckStarted":
      return inDocument(state, event.id, ({ recheck }) => ({ recheck: { ...recheck, running: true } }));
    case "recheckFailed":
      return inDocument(state, event.id, ({ recheck }) => ({
        // The same trouble again is not told again.
        recheck: { ...recheck, running: false, problem: event.problem !== null && recheck.problem?.code === event.problem.code ? recheck.problem : event.problem },
      }));
    case "liveSwitched":
      return state.live === event.on ? state : { ...state, live: event.on };
    case "problemDismissed":
      return inDocument(state, event.id, () => ({ phase: { kind: "idle" } }));
    case "viewChosen":
      return state.view === event.view && !state.help ? state : { ...state, view: event.view, help: false, words: null };
    case "partChosen": {
      const view = VIEW_OF[event.part];
      if (state.view === view && state.parts[view] === event.part) return state;
      // What was said of the part before is not said of this one.
      const quiet = state.active === null ? state : inDocument(state, state.active, ({ drafting }) => (drafting.said === null ? {} : { drafting: { ...drafting, said: null } }));
      return { ...quiet, view, parts: { ...state.parts, [view]: event.part }, words: null };
    }
    case "helpShown":
      return state.help === event.shown ? state : { ...state, help: event.shown };
    case "companionGiven":
      return inDocument(state, event.id, ({ companions }) => ({ companions: { ...companions, [event.companion]: event.name === null ? null : { name: event.name, unused: null } } }));
    case "severityToggled":
      return {
        ...state,
        severities: { ...state.severities, [event.severity]: !state.severities[event.severity] },
      };
    case "queryTyped":
      return state.query === event.query ? state : { ...state, query: event.query };
    case "filtersCleared":
      return { ...state, query: "", severities: ALL_SEVERITIES, narrow: NO_NARROWING };
    case "narrowed":
      return { ...state, narrow: { ...state.narrow, ...event.narrow } };
    case "undoForgone":
      return inDocument(state, event.id, ({ reviewing }) => ({ reviewing: { ...reviewing, undo: null } }));
    case "reviewStarted":
      return inDocument(state, event.id, ({ reviewing }) => ({ reviewing: { ...reviewing, busy: true } }));
    case "reviewEnded":
      return inDocument(state, event.id, ({ report, reviewing }) => ({
        report: event.report ?? report,
        reviewing: event.report === null ? { ...reviewing, busy: false } : { busy: false, unsaved: event.unsaved, undo: event.undo },
      }));
    case "outletChanged":
      // The next thing that is done ends what could be undone of the one before.
      return inDocument(state, event.id, ({ outlet, reviewing }) => ({ outlet: { ...outlet, ...event.outlet }, ...(event.outlet.doing == null || reviewing.undo === null ? {} : { reviewing: { ...reviewing, undo: null } }) }));
    case "groupFolded": {
      const folded = state.folded.includes(event.key) ? state.folded.filter((k) => k !== event.key) : [...state.folded, event.key];
      return { ...state, folded };
    }
    case "findingOpened":
      return { ...seen(state, event.finding), selection: { finding: event.finding, cell: event.cell }, place: null, remark: null };
    case "findingClosed":
      return state.selection === null && state.place === null ? state : { ...state, selection: null, place: null };
    case "placeOpened":
      return { ...state, selection: null, place: event.cell, remark: null };
    case "wordsShown":
      return { ...state, view: "narrative", parts: { ...state.parts, narrative: "text" }, words: event.words };
    case "outdatedOnlySwitched":
      return state.outdatedOnly === event.on ? state : { ...state, outdatedOnly: event.on };
    case "remarked":
      return { ...state, remark: event.remark };
    case "draftingStarted":
    case "drafted":
    case "draftingEnded":
    case "sourceGiven":
    case "undoOffered":
      return inDocument(state, event.id, ({ drafting, report, reviewing }) => {
        const next = reduceDrafting(drafting, event, report);
        const isWritten = event.type === "undoOffered" && event.undo !== null && reviewing.undo !== null;
        return next === drafting ? {} : { drafting: next, ...(isWritten ? { reviewing: { ...reviewing, undo: null } } : {}) };
      });
  }
}

function inDocument(state: AppState, id: string, change: (document: DocumentState) => Partial<DocumentState>): AppState {
  let changed = false;
  const documents = state.documents.map((d) => {
    if (d.id !== id) return d;
    const part = change(d);
    if (Object.keys(part).length === 0) return d;
    changed = true;
    return { ...d, ...part };
  });
  return changed ? { ...state, documents } : state;
}

/** What a check changed in the list. The first one brings nothing new: all of it is. */
function changesOf({ report, news }: DocumentState, now: Report): Pick<DocumentState, "news" | "recheck"> {
  const before = new Set(report?.findings.map(({ id }) => id));
  const after = new Set(now.findings.map(({ id }) => id));
  const came = report === null ? [] : [...after].filter((id) => !before.has(id));
  const still = [...news].filter((id) => after.has(id));
  return { news: new Set([...still, ...came]), recheck: { running: false, problem: null, came: came.length, went: [...before].filter((id) => !after.has(id)).length } };
}

/** What is opened is new no longer. */
function seen(state: AppState, finding: string): AppState {
  return state.active === null ? state : inDocument(state, state.active, ({ news }) => (news.has(finding) ? { news: new Set([...news].filter((id) => id !== finding)) } : {}));
}

/** Whether a companion served is known after the check. */
function judged(companions: DocumentState["companions"], kind: CompanionKind, { unused }: Report): Companion | null {
  const companion = companions[kind];
  return companion === null ? null : { ...companion, unused: unused?.[kind] ?? null };
}

/** Another document is shown: nothing of the old list may linger. Filters stay, they are the user's, but for those that name what only this document has. */
function withFreshList(state: AppState): AppState {
  return { ...state, narrow: { ...state.narrow, table: null, rule: null }, folded: [], selection: null, place: null, words: null, remark: null };
}

/** Ids of findings outlive a re-check, so what was open stays open as long as it is still found. */
function afterCheck(before: AppState, id: string): AppState {
  // Cells and words may have moved: what was followed is let go.
  const state = before.active === id ? { ...before, place: null, words: null } : before;
  if (state.active !== id || state.selection === null) return state;
  const open = state.selection.finding;
  const report = state.documents.find((d) => d.id === id)?.report;
  const still = report?.findings.find((f) => f.id === open);
  if (still === undefined) return { ...state, selection: null };
  return { ...state, selection: { finding: open, cell: Math.min(state.selection.cell, Math.max(0, still.at.length - 1)) } };
}
