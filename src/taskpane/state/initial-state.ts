import { ALL_SEVERITIES, newDocument, NO_NARROWING, type AppState } from "./app-state";
import type { Memory } from "./memory";
import { FIRST_PARTS, type View } from "./parts";

/** The state before anything was done: Excel has its one document from the start. What the page is opened for goes before what was looked at last. */
export function initialState(host: AppState["host"], memory: Memory = {}, asked: View | "help" | null = null): AppState {
  const documents = host === "excel" ? [newDocument("excel", "")] : [];
  const { view = "check", parts = FIRST_PARTS, severities = ALL_SEVERITIES, live = true, checked = false } = memory;
  return {
    host, documents, active: documents[0]?.id ?? null, view: asked === null || asked === "help" ? view : asked, parts, help: asked === "help", live, firstRun: !checked,
    severities, query: "", narrow: NO_NARROWING, folded: [], selection: null, place: null, outdatedOnly: false, words: null, remark: null,
  };
}
