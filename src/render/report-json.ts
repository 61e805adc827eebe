import { a1Range } from "../core/workbook/a1";
import { isSettled, type Finding, type Severity } from "../core/checking/finding";
import type { FindingReview } from "../core/checking/review/review";
import type { Ledger, Report } from "../core/checking/report";
import { changesJson, type ChangesJson } from "./changes-json";
import { numbersJson, type NumbersJson } from "./numbers-json";
import { placeJson, textJson, type PlaceJson, type TextJson } from "./place-json";

/** The JSON that programs read. Stable: fields may be added by a later decision, never renamed or removed. */
export interface ReportJson {
  readonly tool: ToolJson;
  readonly files: readonly FileJson[];
  readonly summary: SummaryJson;
}

export interface ToolJson {
  readonly name: string;
  readonly version: string;
}

export interface FileJson {
  /** Path as it was given or found. */
  readonly file: string;
  readonly status: "checked" | "unreadable";
  /** Why it could not be read, in plain Chinese; only with "unreadable". */
  readonly error?: string;
  readonly tables: readonly TableJson[];
  readonly unrecognised: readonly { readonly sheet: string; readonly reason: string }[];
  readonly findings: readonly FindingJson[];
  readonly rules: Ledger;
  /** Only where an earlier state of the document was given and used. */
  readonly changes?: ChangesJson;
  /** Only where a narrative was verified. */
  readonly numbers?: NumbersJson;
}

export interface TableJson {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  /** A range in A1 without $. */
  readonly address: string;
  readonly unit: string;
  readonly year?: number;
  readonly agency?: string;
}

export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Single cells, the likely one first; may be empty where `text` is given. */
  readonly at: readonly PlaceJson[];
  readonly text?: TextJson;
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  /** Only where the workbook's sheet 核实记录 speaks of it. */
  readonly review?: FindingReview;
}

export interface SummaryJson {
  readonly files: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings with a standing review, which are counted nowhere else; only where there are such. */
  readonly reviewed?: number;
}

const NOTHING_RAN: Ledger = { passed: 0, failed: 0, notApplicable: 0, noData: 0, ambiguous: 0 };

/** `numberItems`: every number of the narrative, not only how many there are. */
export function checkedFileJson(file: string, report: Report, numberItems = false): FileJson {
  return {
    file,
    status: "checked",
    tables: report.tables.map(({ id, title, range, unit, year, agency }) => ({
      id,
      title,
      sheet: range.sheet,
      address: a1Range(range),
      unit,
      ...defined({ year, agency }),
    })),
    unrecognised: report.unrecognised.map(({ sheet, reason }) => ({ sheet, reason })),
    findings: report.findings.map(findingJson),
    rules: ledgerJson(report.ledger),
    ...defined({ changes: report.changes && changesJson(report.changes), numbers: numbersJson(report, numberItems) }),
  };
}

export function unreadableFileJson(file: string, error: string): FileJson {
  return { file, status: "unreadable", error, tables: [], unrecognised: [], findings: [], rules: NOTHING_RAN };
}

export function emptySummary(): SummaryJson {
  return { files: 0, unreadable: 0, errors: 0, warnings: 0, infos: 0 };
}

/** The summary with one more file in it. */
export function summaryWith(summary: SummaryJson, file: FileJson): SummaryJson {
  const count = (severity: Severity): number => file.findings.filter((finding) => finding.severity === severity && !isSettled(finding)).length;
  const reviewed = (summary.reviewed ?? 0) + file.findings.filter(isSettled).length;
  return {
    files: summary.files + 1,
    unreadable: summary.unreadable + (file.status === "unreadable" ? 1 : 0),
    errors: summary.errors + count("error"),
    warnings: summary.warnings + count("warning"),
    infos: summary.infos + count("info"),
    ...(reviewed === 0 ? {} : { reviewed }),
  };
}

/** The counts of two lots of files. */
export function addSummaries(a: SummaryJson, b: SummaryJson): SummaryJson {
  const reviewed = (a.reviewed ?? 0) + (b.reviewed ?? 0);
  return {
    files: a.files + b.files, unreadable: a.unreadable + b.unreadable, errors: a.errors + b.errors, warnings: a.warnings + b.warnings, infos: a.infos + b.infos,
    ...(reviewed === 0 ? {} : { reviewed }),
  };
}

export function findingJson({ id, rule, severity, message, at, text, found, expected, difference, review }: Finding): FindingJson {
  return { id, rule, severity, message, at: at.map(placeJson), ...defined({ text: text && textJson(text), found, expected, difference, review: review && reviewJson(review) }) };
}

function reviewJson({ verdict, reason, remark, standing }: FindingReview): FindingReview {
  return { verdict, reason, remark, standing };
}

/** Named one by one: a ledger that carries more inside must not leak it into the format. */
function ledgerJson({ passed, failed, notApplicable, noData, ambiguous }: Ledger): Ledger {
  return { passed, failed, notApplicable, noData, ambiguous };
}

function defined<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
