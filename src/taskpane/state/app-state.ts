import type { Report } from "../../core/checking/report";
import type { Severity, TextSpan } from "../../core/checking/finding";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { Workbook } from "../../core/workbook/workbook";
import { NO_DRAFTING, type Drafting } from "./drafting";
import { NO_OUTLET, type Outlet } from "./outlet";
import type { Parts, View } from "./parts";
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
  /** What the document as it was checked first is called; null before that. */
  readonly first: string | null;
  /** Sheets changed since the last check began. */
  readonly stale: boolean;
  /** How many changes of sheets have been told. */
  readonly edits: number;
  readonly recheck: Recheck;
  /** Findings that were not there before the last check and have not been looked at since, by id. */
  readonly news: ReadonlySet<string>;
  readonly reviewing: Reviewing;
  readonly drafting: Drafting;
  readonly outlet: Outlet;
  /** Other workbooks that it is checked and written with. */
  readonly companions: Readonly<Record<CompanionKind, Companion | null>>;
}

/** Checking again by itself. The list stays as it is meanwhile. */
export interface Recheck {
  readonly running: boolean;
  /** Why the last one failed; told once, until one goes well. */
  readonly problem: Problem | null;
  /** What the last one changed: findings that came and that went. */
  readonly came: number;
  readonly went: number;
}

/** What is said of findings, and what became of it. */
export interface Reviewing {
  /** It is being written into the workbook. */
  readonly busy: boolean;
  /** In the browser it stands in no file until a copy is downloaded. */
  readonly unsaved: boolean;
  /** What the one undo takes back, in words; null where there is nothing. */
  readonly undo: string | null;
}

/** Last year's document; the budget of the same year, for final accounts; the same document before its tables were changed. */
export const COMPANION_KINDS = ["lastYear", "budget", "changedFrom"] as const;
export type CompanionKind = (typeof COMPANION_KINDS)[number];

export interface Companion {
  readonly name: string;
  /** Why it was not used, where it was not; plain Chinese. */
  readonly unused: string | null;
}

/** Which severities are shown. */
export type SeverityFilter = Readonly<Record<Severity, boolean>>;

/** Findings by how far they have been dealt with: open ones are those that nobody has settled. */
export type Progress = "all" | "open" | "new" | "settled" | "lapsed";

/** Which part of the findings is shown, beside severities and words. */
export interface Narrowing {
  /** Key of a group: a table, the narrative, a sheet. */
  readonly table: string | null;
  readonly rule: string | null;
  readonly progress: Progress;
}

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
  /** Checks again by itself when the user pauses. */
  readonly live: boolean;
  /** Nothing was ever checked on this machine, as far as is known: the first steps are shown without being asked for. */
  readonly firstRun: boolean;
  readonly severities: SeverityFilter;
  readonly query: string;
  readonly narrow: Narrowing;
  /** Keys of the groups that are folded. */
  readonly folded: readonly string[];
  readonly selection: Selection | null;
  /** The cell that a number of the narrative was last followed to. */
  readonly place: CellRef | null;
  /** Of what changed only what is to be rewritten is shown. */
  readonly outdatedOnly: boolean;
  /** The words that are marked in the narrative. */
  readonly words: TextSpan | null;
  readonly remark: Remark | null;
}

export const NO_NARROWING: Narrowing = { table: null, rule: null, progress: "all" };

export const ALL_SEVERITIES: SeverityFilter = { error: true, warning: true, info: true };

const NO_RECHECK: Recheck = { running: false, problem: null, came: 0, went: 0 };
const NO_REVIEWING: Reviewing = { busy: false, unsaved: false, undo: null };
const NO_NEWS: ReadonlySet<string> = new Set();

export function newDocument(id: string, name: string): DocumentState {
  return {
    id, name, phase: { kind: "idle" }, report: null, workbook: null, checkedAt: null, first: null, stale: false, edits: 0, recheck: NO_RECHECK, news: NO_NEWS, reviewing: NO_REVIEWING,
    drafting: NO_DRAFTING, outlet: NO_OUTLET, companions: { lastYear: null, budget: null, changedFrom: null },
  };
}
