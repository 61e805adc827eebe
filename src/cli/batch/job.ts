import { basename } from "node:path";
import type { FileRecord } from "../../render/batch/file-record";
import { checkedRecord, unreadableRecord } from "../../render/batch/file-record";
import { checkedFileJson, emptySummary, summaryWith, unreadableFileJson, type FileJson, type SummaryJson } from "../../render/report-json";
import { plainPaint, reportText, terminalPaint, unreadableText } from "../../render/report-text";
import { checkFile, type CheckedFile } from "../check-file";
import type { CheckTarget, FilePath } from "../find-workbooks";

/** What is wanted of every file, the same for a whole run. Plain data, as all of a job is: a worker is told it. */
export interface Wants {
  /** What goes to stdout as it comes. */
  readonly output: "pretty" | "json" | "none";
  readonly coloured: boolean;
  /** Every number of the narratives. */
  readonly numbers: boolean;
  /** What a report of many files is made of. */
  readonly records: boolean;
}

export interface Job {
  readonly target: CheckTarget;
  /** What reports call the file: without what lies above the folder that was named. */
  readonly name: string;
  /** Contents that an earlier report has the results of. */
  readonly known?: string;
}

/** All that is kept of a checked file: a report with its thousands of ledgers and figures stays where it was made. */
export interface Outcome {
  /** For stdout, in order: the file's own result, and after it those of its companions that could not be read. */
  readonly texts: readonly string[];
  readonly summary: SummaryJson;
  /** Only where it was wanted. */
  readonly record?: FileRecord;
  /** The contents are those of the job's `known`; everything else is then empty. */
  readonly unchanged?: true;
}

/** Checks one file and keeps what is wanted of it. Never throws for what a file holds. */
export async function doJob({ target, name, known }: Job, wants: Wants): Promise<Outcome> {
  const checked = await checkFile(target, known);
  if ("unchanged" in checked) return { texts: [], summary: emptySummary(), unchanged: true };
  const unread = "report" in checked ? (checked.unread ?? []) : [];
  return outcomeOf({ target, name, checked }, unread.map(({ shown, absolute, error }) => ({ target: { kind: "narrative", shown, absolute }, name: basename(absolute), checked: { error } })), wants);
}

/** A file that nothing could be made of, for a reason outside of it. */
export function lostOutcome({ target, name }: Job, error: string, wants: Wants): Outcome {
  return outcomeOf({ target, name, checked: { error } }, [], wants);
}

interface Result {
  readonly target: CheckTarget;
  readonly name: string;
  readonly checked: Exclude<CheckedFile, { readonly unchanged: true }>;
}

function outcomeOf(first: Result, others: readonly Result[], wants: Wants): Outcome {
  const results = [first, ...others];
  const jsons = results.map(({ target, checked }) => fileJson(target, checked, wants.numbers));
  return {
    texts: wants.output === "none" ? [] : results.map((result, at) => (wants.output === "json" ? JSON.stringify(jsons[at]) : prettyText(result, wants))),
    summary: jsons.reduce(summaryWith, emptySummary()),
    ...(wants.records ? { record: recordOf(first, others) } : {}),
  };
}

function fileJson({ shown }: CheckTarget, checked: Result["checked"], numbers: boolean): FileJson {
  return "report" in checked ? checkedFileJson(shown, checked.report, numbers) : unreadableFileJson(shown, checked.error);
}

function prettyText({ target: { shown, narrative }, checked }: Result, { coloured, numbers }: Wants): string {
  const paint = coloured ? terminalPaint : plainPaint;
  return "report" in checked ? reportText(shown, checked.report, paint, { numbers, ...(narrative === undefined ? {} : { narrative: narrative.shown }) }) : unreadableText(shown, checked.error, paint);
}

function recordOf({ target, name, checked }: Result, others: readonly Result[]): FileRecord {
  if (!("report" in checked)) return unreadableRecord(name, checked.error, checked.sha256);
  const unread = others.flatMap(({ name: file, checked: other }) => ("error" in other ? [{ file, error: other.error }] : []));
  return withoutPaths({ ...checkedRecord(name, checked.report, checked.sha256), ...(unread.length === 0 ? {} : { unread }) }, target);
}

/** A report is passed on: the folders in which somebody keeps the files are no part of it. */
function withoutPaths(record: FileRecord, { narrative, lastYear, budget, units = [] }: CheckTarget): FileRecord {
  const paths: readonly FilePath[] = [narrative, lastYear, budget, ...units].flatMap((path) => path ?? []);
  const clean = (words: string): string => paths.reduce((text, { shown, absolute }) => text.replaceAll(shown, basename(absolute)), words);
  return {
    ...record,
    notices: record.notices.map(clean),
    findings: record.findings.map((finding) => (finding.text?.file === undefined ? finding : { ...finding, text: { ...finding.text, file: clean(finding.text.file) } })),
  };
}
