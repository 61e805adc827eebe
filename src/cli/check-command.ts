import { resolve } from "node:path";
import packageJson from "../../package.json";
import type { SummaryJson } from "../render/report-json";
import { emptySummary, summaryWith } from "../render/report-json";
import { checkFile, type CheckedFile } from "./check-file";
import { findWorkbooks, type CheckTarget, type FilePath } from "./find-workbooks";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_ERRORS_FOUND, EXIT_TROUBLE } from "./io";
import type { Companion, Request } from "./parse-arguments";
import { UsageError } from "./parse-arguments";
import { showProgress } from "./progress";
import { fileJson, jsonWriter, prettyWriter } from "./write-results";

/** `disclosure check`: file after file, reported as they come. */
export async function checkCommand({ files, format, numbers, companions }: Extract<Request, { kind: "check" }>, io: CommandLine): Promise<ExitCode> {
  const found = await findWorkbooks(files, io.cwd);
  const { missing } = found;
  for (const message of missing) await io.stderr.write(`${message}\n`);
  if (found.targets.length === 0) return EXIT_TROUBLE;
  requireOneWorkbook(companions, found.targets);
  const targets = withCompanions(found.targets, companions, io.cwd);
  const writer = format === "json" ? jsonWriter(io, { name: "disclosure", version: packageJson.version }) : prettyWriter(io, numbers);
  const progress = showProgress(io.stderr, targets.length);
  let summary = emptySummary();
  await writer.begin();
  for (const [index, target] of targets.entries()) {
    await progress.at(index, target.shown);
    const checked = await checkFile(target);
    await progress.clear();
    for (const [path, result] of resultsOf(target, checked)) {
      const json = fileJson(path, result, numbers);
      summary = summaryWith(summary, json);
      await writer.file(path, result, json);
    }
  }
  await writer.end(summary);
  return missing.length > 0 ? EXIT_TROUBLE : exitCode(summary);
}

function exitCode({ unreadable, errors }: SummaryJson): ExitCode {
  if (unreadable > 0) return EXIT_TROUBLE;
  return errors > 0 ? EXIT_ERRORS_FOUND : EXIT_CLEAN;
}

/** The workbook's own result, and after it those of its companions that could not be read. */
function resultsOf(target: CheckTarget, checked: CheckedFile): readonly (readonly [CheckTarget, CheckedFile])[] {
  const unread = "error" in checked ? [] : (checked.unread ?? []);
  return [[target, checked], ...unread.map(({ shown, absolute, error }) => [{ kind: "narrative", shown, absolute }, { error }] as const)];
}

function withCompanions(targets: readonly CheckTarget[], companions: readonly Companion[], cwd: string): readonly CheckTarget[] {
  const of = (wanted: Companion["option"]): FilePath | undefined => {
    const path = companions.find(({ option }) => option === wanted)?.path;
    return path === undefined ? undefined : { shown: path, absolute: resolve(cwd, path) };
  };
  const [narrative, lastYear, budget] = [of("narrative"), of("last-year"), of("budget")];
  return targets.map((target) => ({ ...target, ...(narrative === undefined ? {} : { narrative }), ...(lastYear === undefined ? {} : { lastYear }), ...(budget === undefined ? {} : { budget }) }));
}

/** Companions go with one workbook. Throws UsageError. */
function requireOneWorkbook(companions: readonly Companion[], targets: readonly CheckTarget[]): void {
  if (companions.length === 0) return;
  const options = companions.map(({ option }) => `--${option}`).join("、");
  if (targets.length !== 1) throw new UsageError(`${options} 只能配一个工作簿，这里有 ${targets.length} 个。`);
  if (targets[0]?.kind === "narrative") throw new UsageError(`${options} 要配一个工作簿，“${targets[0].shown}”是情况说明。`);
}
