import type { CellRef } from "../core/workbook/cell-ref";
import type { BookFacts } from "../core/publishing/book-facts";
import type { SheetPlan } from "../core/workbook/sheet-plan";
import type { Workbook } from "../core/workbook/workbook";
import type { CheckOptions } from "../core/checking/check-workbook";
import type { Report } from "../core/checking/report";
import type { NarrativeFile } from "../hosts/file/docx/read-docx";
import type { Problem } from "./state/app-state";

/** How far a reading has come; `total` is 0 while it is not known. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** A narrative from a file that the user chose. */
export type ReadNarrative = (bytes: Uint8Array, name: string) => Promise<NarrativeFile>;

/** A workbook from a file that the user chose. */
export type ReadFile = (bytes: Uint8Array, name: string) => Promise<Workbook>;

/** Sheets of ours that were written into the open workbook. */
export interface WrittenSheets {
  /** What could not be set, plain Chinese. */
  readonly notices: readonly string[];
  /** Puts the workbook back as it was before the writing. */
  readonly undo: () => Promise<void>;
}

/** Excel around the pane: one workbook, the open one. */
export interface ExcelHost {
  readonly kind: "excel";
  readonly read: (options: ReadOptions) => Promise<Workbook>;
  /** The same, reading only what was told to have changed since the last reading, where that is known. */
  readonly readChanged: (options: ReadOptions) => Promise<Workbook>;
  /** What it holds beside its cells, as far as this Excel tells. */
  readonly readFacts: (workbook: Workbook) => Promise<BookFacts>;
  /** Selects cells of one sheet; the first one is scrolled into view. */
  readonly select: (cells: readonly CellRef[]) => Promise<void>;
  /** Calls the listener whenever the content of a sheet changes; the promise gives the way to stop. */
  readonly watch: (listener: () => void) => Promise<() => Promise<void>>;
  /**
   * Writes sheets of ours into the open workbook, in the place of earlier ones of the same name; never over a sheet of the user's, unless `replace` names it:
   * then the caller knows it as ours by what it holds. Nothing is left of a writing that failed.
   */
  readonly writeSheets: (plans: readonly SheetPlan[], replace: ReadonlySet<string>) => Promise<WrittenSheets>;
  /** Deletes sheets of ours, and nothing where one of the names is not ours. */
  readonly removeSheets: (names: readonly string[]) => Promise<void>;
  readonly readFile: ReadFile;
  readonly readNarrative: ReadNarrative;
  /** Whether a download surely arrives; Excel for Mac may drop it without a word. */
  readonly savesFiles: boolean;
  /** Shows a workbook in a window of its own; false where this Excel cannot. */
  readonly openCopy: (bytes: Uint8Array) => Promise<boolean>;
  readonly explain: (error: unknown) => Problem;
}

/** A browser tab: files that the user drops or chooses. */
export interface FileHost {
  readonly kind: "files";
  readonly read: ReadFile;
  readonly readNarrative: ReadNarrative;
  readonly explain: (error: unknown) => Problem;
}

/** What stands around the app. Both entries fill it; nothing else in the pane knows where it runs. */
export type Host = ExcelHost | FileHost;

/** The check itself: the core's, but for tests that need a certain report. */
export type Check = (workbook: Workbook, options?: CheckOptions) => Report | Promise<Report>;
