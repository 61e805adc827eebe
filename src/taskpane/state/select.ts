import type { Finding } from "../../core/checking/finding";
import type { AppState, DocumentState } from "./app-state";

/** The document that is shown, where there is one. */
export function activeDocument(state: AppState): DocumentState | undefined {
  return state.documents.find((d) => d.id === state.active);
}

/** The finding that is open, where there is one. */
export function openFinding(state: AppState): Finding | undefined {
  const open = state.selection?.finding;
  return open === undefined ? undefined : activeDocument(state)?.report?.findings.find((f) => f.id === open);
}

/** Whether what is looked at is drawn of a draft. */
export function showsDraft({ view, parts, help }: AppState): boolean {
  return !help && (view === "notes" || (view === "narrative" && parts.narrative !== "text"));
}

export function isBusy(document: DocumentState): boolean {
  return document.phase.kind === "reading" || document.phase.kind === "checking";
}

/** What a finished check amounts to, before any filter. */
export type Verdict = "nothingRecognised" | "allClear" | "findings";

export function verdictOf(document: DocumentState): Verdict | null {
  if (document.report === null) return null;
  if (document.report.findings.length > 0) return "findings";
  return document.report.tables.length === 0 && document.report.numbers === undefined ? "nothingRecognised" : "allClear";
}
