import type { Narrative } from "../narrative/narrative";
import type { CellRange } from "../workbook/cell-ref";
import type { DocumentChanges } from "./changes/document-changes";
import type { Finding } from "./finding";
import type { NumberStatus } from "./number-status";
import type { Review } from "./review/review";

/** How often rules were applied and how it ended: a rule on one place counts once. */
export interface Ledger {
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly noData: number;
  readonly ambiguous: number;
}

/** The ledger of one rule or identity, with the words that say why something was not checked. */
export interface RuleLedger extends Ledger {
  readonly rule: string;
  readonly title: string;
  /** The clause or practice that it rests on. */
  readonly basis?: string;
  /** Distinct reasons of the noData and ambiguous ones, in Chinese. */
  readonly reasons: readonly string[];
}

/** One recognised table, as a report lists it. */
export interface ReportTable {
  readonly id: string;
  readonly title: string;
  readonly range: CellRange;
  readonly unit: string;
  readonly year?: number;
  readonly agency?: string;
}

/** A sheet, or a part of one, that was not read as a standard table, and why. */
export interface Unrecognised {
  readonly sheet: string;
  readonly reason: string;
}

/** Which document was checked, as far as it says so itself. */
export interface ReportSubject {
  /** 部门预算公开 or 部门决算公开. */
  readonly document: string;
  readonly agency?: string;
  readonly year?: number;
}

/** All that a check of one workbook says. */
export interface Report {
  /** Only where something of a disclosure was found. */
  readonly subject?: ReportSubject;
  readonly tables: readonly ReportTable[];
  readonly unrecognised: readonly Unrecognised[];
  readonly findings: readonly Finding[];
  readonly ledger: Ledger;
  readonly rules: readonly RuleLedger[];
  readonly notices: readonly string[];
  /** Companions that were given and could not serve, and why, as `notices` says it too. */
  readonly unused?: { readonly lastYear?: string; readonly budget?: string; readonly changedFrom?: string };
  /** All lines of the workbook's sheet 核实记录, those of findings that are gone too; only where there is such a sheet, which is then called so. */
  readonly reviews?: { readonly sheet: string; readonly lines: readonly Review[] };
  /** What changed since an earlier state of the document, where one was given. */
  readonly changes?: DocumentChanges;
  /** The narrative that was read, where there is one: the spans of `numbers` are in its paragraphs. */
  readonly narrative?: Narrative;
  /** Every number of the narrative in reading order, with what is known of it; only together with `narrative`. */
  readonly numbers?: readonly NumberStatus[];
}
