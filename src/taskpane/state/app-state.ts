import type { Report } from "../../core/checking/report";
import type { Severity } from "../../core/checking/finding";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { Workbook } from "../../core/workbook/workbook";
import { NO_DRAFTING, type Drafting } from "./drafting";
import type { Memory } from "./memory";
import type { Remark } from "./remark";

/** Why something could not be done, in words for the user. */
export interface Problem {
  readonly code: string;
  /** What happened and what to do, plain Chinese. */
  readonly message: string;
  /** Whether trying again may help. */
  readonly retry: boolean;
  /** For whoever is asked for help: the error as the program saw it. */
  readonly technical?: string;
}

/** What is being done with a document. The last report stays beside it, so a failed re-check loses nothing. */
export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "checking" }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "cancelled" };

/** One workbook: the open one in Excel, or a file in the browser. */
export interface DocumentState {
  readonly id: string;
  readonly name: string;
  readonly phase: Phase;
  readonly report: Report | null;
  /** Kept where the page itself shows the sheets (browser), null in Excel. */
  readonly workbook: Workbook | null;
  /** "14:05", the time of day of the last check. */
  readonly checkedAt: string | null;
  /** Sheets changed since the last check. */
  readonly stale: boolean;
  readonly drafting: Drafting;
  /** Other workbooks that it is checked and written with. */
  readonly companions: Readonly<Record<CompanionKind, Companion | null>>;
}

/** Last year's document; the budget of the same year, for final accounts. */
export type CompanionKind = "lastYear" | "budget";

export interface Companion {
  readonly name: string;
  /** Why it was not used, where it was not; plain Chinese. */
  readonly unused: string | null;
}

export type View = "check" | "narrative" | "notes";

/** What of each view is shown. */
export interface Parts {
  readonly check: "findings" | "ledger";
  readonly narrative: "text" | "preview" | "differences" | "output";
  readonly notes: "prepare" | "import" | "fill";
}

export type Part = Parts[View];

export const VIEW_OF: Readonly<Record<Part, View>> = {
  findings: "check", ledger: "check", text: "narrative", preview: "narrative", differences: "narrative", output: "narrative", prepare: "notes", import: "notes", fill: "notes",
};

export const FIRST_PARTS: Parts = { check: "findings", narrative: "text", notes: "prepare" };

/** Which severities are shown. */
export type SeverityFilter = Readonly<Record<Severity, boolean>>;

/** The open finding and which of its cells was last gone to. */
export interface Selection {
  readonly finding: string;
  readonly cell: number;
}

export interface AppState {
  readonly host: "excel" | "files";
  readonly documents: readonly DocumentState[];
  readonly active: string | null;
  readonly view: View;
  readonly parts: Parts;
  /** The help covers the view; it comes back as it was. */
  readonly help: boolean;
  /** Nothing was ever checked on this machine, as far as is known: the first steps are shown without being asked for. */
  readonly firstRun: boolean;
  readonly severities: SeverityFilter;
  readonly query: string;
  /** Keys of the groups that are folded. */
  readonly folded: readonly string[];
  /** How many rows of the list are in the page; more follow as the user scrolls. */
  readonly shown: number;
  readonly selection: Selection | null;
  /** The cell that a number of the narrative was last followed to. */
  readonly place: CellRef | null;
  /** The finding whose words are marked in the narrative. */
  readonly words: string | null;
  readonly remark: Remark | null;
}

/** Rows that the list starts with and grows by: a screenful several times over, drawn in one frame. */
export const CHUNK = 120;

export const ALL_SEVERITIES: SeverityFilter = { error: true, warning: true, info: true };

/** The state before anything was done: Excel has its one document from the start. What the page is opened for goes before what was looked at last. */
export function initialState(host: AppState["host"], memory: Memory = {}, asked: View | "help" | null = null): AppState {
  const documents = host === "excel" ? [newDocument("excel", "")] : [];
  const { view = "check", parts = FIRST_PARTS, severities = ALL_SEVERITIES, checked = false } = memory;
  return {
    host, documents, active: documents[0]?.id ?? null, view: asked === null || asked === "help" ? view : asked, parts, help: asked === "help", firstRun: !checked,
    severities, query: "", folded: [], shown: CHUNK, selection: null, place: null, words: null, remark: null,
  };
}

export function newDocument(id: string, name: string): DocumentState {
  return { id, name, phase: { kind: "idle" }, report: null, workbook: null, checkedAt: null, stale: false, drafting: NO_DRAFTING, companions: { lastYear: null, budget: null } };
}
