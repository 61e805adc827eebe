import type { Finding } from "../../core/checking/finding";
import type { Report, ReportSubject, RuleLedger } from "../../core/checking/report";
import { findingPlace } from "../report/told-finding";
import type { FileJson, FindingJson } from "../report-json";
import { checkedFileJson, emptySummary, findingJson, summaryWith, unreadableFileJson, type SummaryJson } from "../report-json";

/** How a finding stands against an earlier report: it was told there too, or was not. */
export type Standing = "未整改" | "新增";

export interface FindingRecord extends FindingJson {
  /** Where it stands, for a reader who holds the document. */
  readonly place: string;
  /** What its rule says, and the clause or practice that the rule rests on. */
  readonly title: string;
  readonly basis?: string;
  /** Id of the table that it is filed under, where there is one. */
  readonly table?: string;
  /** The arithmetic, a line each. */
  readonly details?: readonly string[];
  /** Only in a report that was made with an earlier one beside it. */
  readonly standing?: Standing;
}

/** A rule that could not be applied somewhere in a file, and why. */
export interface UncheckedRule {
  readonly rule: string;
  readonly title: string;
  /** Places without data, and those where it could not be told. */
  readonly noData: number;
  readonly ambiguous: number;
  readonly reasons: readonly string[];
  /** It was applied nowhere at all, or broke down: that it tells nothing means nothing. */
  readonly nowhere: boolean;
}

/** What is kept of a file when many are checked: what reports show and what a later run takes over. Plain data; its JSON is what a report of ours holds. */
export interface FileRecord extends FileJson, Partial<ReportSubject> {
  readonly findings: readonly FindingRecord[];
  /** Of the contents of the file and all that was checked with it; absent where they could not be read. */
  readonly sha256?: string;
  readonly notices: readonly string[];
  readonly notChecked: readonly UncheckedRule[];
  /** Documents that go with it and could not be read: it was checked without them. */
  readonly unread?: readonly { readonly file: string; readonly error: string }[];
}

/** A finding may name hundreds of cells; a list of many files shows the first. */
const MOST_PLACES = 8;
const MOST_DETAILS = 20;

/** `file` is the name that reports call it by. */
export function checkedRecord(file: string, report: Report, sha256: string): FileRecord {
  const json = checkedFileJson(file, report);
  const broken = new Set(report.findings.filter(({ id }) => id.startsWith("internal/")).map(({ rule }) => rule));
  const ledgers = new Map(report.rules.map((ledger) => [ledger.rule, ledger]));
  return {
    ...json,
    findings: report.findings.map((finding) => findingRecord(finding, ledgers.get(finding.rule))),
    sha256,
    ...report.subject,
    notices: report.notices,
    notChecked: report.rules.flatMap(({ rule, title, passed, failed, noData, ambiguous, reasons }) =>
      noData + ambiguous === 0 ? [] : [{ rule, title, noData, ambiguous, reasons, nowhere: passed + failed === 0 || broken.has(rule) }]),
  };
}

export function unreadableRecord(file: string, error: string, sha256?: string): FileRecord {
  return { ...unreadableFileJson(file, error), findings: [], ...(sha256 === undefined ? {} : { sha256 }), notices: [], notChecked: [] };
}

/** The counts of records, as those of the files that they were made of. */
export function summaryOf(records: readonly FileRecord[]): SummaryJson {
  const summary = records.reduce(summaryWith, emptySummary());
  const unread = records.reduce((sum, one) => sum + (one.unread?.length ?? 0), 0);
  return { ...summary, files: summary.files + unread, unreadable: summary.unreadable + unread };
}

function findingRecord(finding: Finding, ledger: RuleLedger | undefined): FindingRecord {
  const { table, details = [] } = finding;
  return {
    ...findingJson({ ...finding, at: finding.at.slice(0, MOST_PLACES) }),
    place: findingPlace(finding),
    title: ledger?.title ?? finding.rule,
    ...(ledger?.basis === undefined ? {} : { basis: ledger.basis }),
    ...(table === undefined ? {} : { table }),
    ...(details.length < 2 ? {} : { details: details.slice(0, MOST_DETAILS) }),
  };
}
