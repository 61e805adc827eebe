import type { Finding } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import { yearOfName } from "../../core/wording/year-of-name";
import type { FileJson, FindingJson } from "../report-json";
import { checkedFileJson, emptySummary, summaryWith, unreadableFileJson, type SummaryJson } from "../report-json";

/** How a finding stands against an earlier report: it was told there too, or was not. */
export type Standing = "未整改" | "新增";

export interface FindingRecord extends FindingJson {
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
  /** It was applied nowhere at all: that it tells nothing means nothing. */
  readonly nowhere: boolean;
}

/** What is kept of a file when many are checked: what reports show and what a later run takes over. Plain data; its JSON is what a report of ours holds. */
export interface FileRecord extends FileJson {
  readonly findings: readonly FindingRecord[];
  /** Of the contents of the file and all that was checked with it; absent where they could not be read. */
  readonly sha256?: string;
  readonly agency?: string;
  readonly year?: number;
  readonly document?: "budget" | "accounts";
  readonly notices: readonly string[];
  readonly unchecked: readonly UncheckedRule[];
  /** Documents that go with it and could not be read: it was checked without them. */
  readonly unread?: readonly { readonly file: string; readonly error: string }[];
}

/** A finding may name hundreds of cells; a list of many files shows the first. */
const MOST_PLACES = 8;
const MOST_DETAILS = 20;

/** `file` is the name that reports call it by. */
export function checkedRecord(file: string, report: Report, sha256: string): FileRecord {
  const json = checkedFileJson(file, report);
  const agency = mostOften(report.tables.flatMap((table) => table.agency ?? []));
  const year = mostOften(report.tables.flatMap((table) => table.year ?? [])) ?? yearOfName(file);
  const document = mostOften(report.tables.flatMap(({ id }) => /^(budget|accounts)-/.exec(id)?.[1] ?? []));
  return {
    ...json,
    findings: json.findings.map((finding, at) => findingRecord(finding, report.findings[at])),
    sha256,
    ...(agency === undefined ? {} : { agency }),
    ...(year === undefined ? {} : { year }),
    ...(document === "budget" || document === "accounts" ? { document } : {}),
    notices: report.notices,
    unchecked: report.rules.flatMap(({ rule, title, passed, failed, noData, ambiguous, reasons }) =>
      noData + ambiguous === 0 ? [] : [{ rule, title, noData, ambiguous, reasons, nowhere: passed + failed === 0 }]),
  };
}

export function unreadableRecord(file: string, error: string, sha256?: string): FileRecord {
  return { ...unreadableFileJson(file, error), ...(sha256 === undefined ? {} : { sha256 }), notices: [], unchecked: [] };
}

/** The counts of records, as those of the files that they were made of. */
export function summaryOf(records: readonly FileRecord[]): SummaryJson {
  const summary = records.reduce(summaryWith, emptySummary());
  const unread = records.reduce((sum, one) => sum + (one.unread?.length ?? 0), 0);
  return { ...summary, files: summary.files + unread, unreadable: summary.unreadable + unread };
}

function findingRecord(json: FindingJson, finding: Finding | undefined): FindingRecord {
  const { table, details = [] } = finding ?? {};
  return {
    ...json,
    at: json.at.slice(0, MOST_PLACES),
    ...(table === undefined ? {} : { table }),
    ...(details.length < 2 ? {} : { details: details.slice(0, MOST_DETAILS) }),
  };
}

/** The value that stands most often, the first of several. */
function mostOften<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [Value, number] | undefined>((best, one) => (best === undefined || one[1] > best[1] ? one : best), undefined)?.[0];
}
