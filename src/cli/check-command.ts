import packageJson from "../../package.json";
import type { BatchReport } from "../render/batch/batch-report";
import { compareReports } from "../render/batch/compare-reports";
import type { FileRecord } from "../render/batch/file-record";
import { dayOf } from "../render/report/report-about";
import { addSummaries, emptySummary, type SummaryJson } from "../render/report-json";
import { carriedOutcome } from "./batch/carried-outcome";
import type { Wants } from "./batch/job";
import { planRun, type RunPlan } from "./batch/plan-run";
import { reportBytes } from "./batch/report-file";
import { runJobs } from "./batch/run-jobs";
import { refuseFolder, writeFeedback } from "./feedback";
import { findWorkbooks } from "./find-workbooks";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_ERRORS_FOUND, EXIT_TROUBLE } from "./io";
import type { CheckRequest } from "./parse-arguments";
import { showProgress } from "./progress";
import { withCompanions } from "./with-companions";
import { writeOutput } from "./write-output";
import { jsonWriter, prettyWriter } from "./write-results";

const TOOL = { name: "disclosure", version: packageJson.version };

/** `disclosure check`: every file, told in order as they come; with `--report`, a report of them all. */
export async function checkCommand(request: CheckRequest, io: CommandLine): Promise<ExitCode> {
  const { files, report, since, feedback } = request;
  const { missing, targets } = await findWorkbooks(files, io.cwd);
  for (const message of missing) await io.stderr.write(`${message}\n`);
  if (targets.length === 0) return EXIT_TROUBLE;
  const together = await withCompanions(targets, request, io.cwd);
  const plan = await planRun(together, { cwd: io.cwd, ...(report === undefined ? {} : { report }), ...(since === undefined ? {} : { since }) });
  if ("refusal" in plan) return trouble(io, plan.refusal);
  const refusal = feedback === undefined ? null : await refuseFolder(feedback, io.cwd);
  if (refusal !== null) return trouble(io, refusal);
  const { summary, ...checked } = await checkAll(plan, request, io);
  if (report !== undefined) {
    const problem = await writeOutput(report, reportBytes(reportOf(checked, plan), report.path.toLowerCase().endsWith(".json") ? "json" : "xlsx"), io.cwd);
    if (problem !== null) return trouble(io, problem);
    await io.stderr.write(`已写出：${report.path}\n`);
  }
  if (feedback !== undefined) {
    const problem = await writeFeedback(feedback, checked.records, dayOf(new Date()), io);
    if (problem !== null) return trouble(io, problem);
  }
  return missing.length > 0 ? EXIT_TROUBLE : exitCode(summary);
}

/** What is kept of a run: its counts and, where a report is wanted, a record of every file, with the names of those whose results are the earlier report's. */
interface Checked {
  readonly summary: SummaryJson;
  readonly records: readonly FileRecord[];
  readonly carried: readonly string[];
}

async function checkAll({ jobs, earlier }: RunPlan, { format, numbers, report, feedback, jobs: asked }: CheckRequest, io: CommandLine): Promise<Checked> {
  const keepsRecords = report !== undefined || feedback !== undefined;
  const coloured = format !== "text" && io.stdout.isTTY && (io.env["NO_COLOR"] ?? "") === "" && io.env["TERM"] !== "dumb";
  const wants: Wants = { output: format === "json" ? "json" : format !== undefined || !keepsRecords ? "pretty" : "none", coloured, numbers, records: keepsRecords };
  const writer = wants.output === "json" ? jsonWriter(io, TOOL) : prettyWriter(io, coloured);
  const progress = showProgress(io.stderr, jobs.length);
  const before = new Map(earlier?.files.map((record) => [record.file, record]));
  const records: FileRecord[] = [];
  const carried: string[] = [];
  let summary = emptySummary();
  let at = 0;
  await writer.begin();
  const options = { ...(asked === undefined ? {} : { jobs: asked }), ...(io.program === undefined ? {} : { program: io.program }) };
  for await (const outcome of runJobs(jobs, wants, { ...options, onStart: ({ target }) => progress.started(target.shown), onDone: () => progress.done() })) {
    const job = jobs[at++];
    if (job === undefined) break;
    const known = outcome.unchanged === true ? before.get(job.name) : undefined;
    if (known !== undefined) carried.push(job.name);
    const told = known === undefined ? outcome : carriedOutcome(job, known, wants);
    summary = addSummaries(summary, told.summary);
    if (told.record !== undefined) records.push(told.record);
    if (told.texts.length === 0) continue;
    await progress.clear();
    await writer.file(job.target, told.texts);
  }
  await progress.clear();
  await writer.end(summary);
  return { summary, records, carried };
}

function reportOf({ records, carried }: Omit<Checked, "summary">, { earlier }: RunPlan): BatchReport {
  const report = { kind: "disclosure-batch-1", tool: TOOL, made: dayOf(new Date()) } as const;
  if (earlier === undefined) return { ...report, files: records };
  const { files, fates } = compareReports(earlier, records);
  return { ...report, files, since: { made: earlier.made, fates, carried } };
}

async function trouble(io: CommandLine, message: string): Promise<ExitCode> {
  await io.stderr.write(`${message}\n`);
  return EXIT_TROUBLE;
}

function exitCode({ unreadable, errors }: SummaryJson): ExitCode {
  if (unreadable > 0) return EXIT_TROUBLE;
  return errors > 0 ? EXIT_ERRORS_FOUND : EXIT_CLEAN;
}
