import packageJson from "../../package.json";
import type { SummaryJson } from "../render/report-json";
import { emptySummary, summaryWith } from "../render/report-json";
import { checkFile } from "./check-file";
import { findWorkbooks } from "./find-workbooks";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_ERRORS_FOUND, EXIT_TROUBLE } from "./io";
import type { Companion, Request } from "./parse-arguments";
import { parseArguments, UsageError } from "./parse-arguments";
import { showProgress } from "./progress";
import { USAGE } from "./usage";
import { fileJson, jsonWriter, prettyWriter } from "./write-results";

/** The whole command line: reads the arguments, checks file after file, and says how it ended. */
export async function run(io: CommandLine): Promise<ExitCode> {
  try {
    return await answer(parseArguments(io.argv), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await io.stderr.write(`${error.message}\n\n${USAGE}`);
    return EXIT_TROUBLE;
  }
}

async function answer(request: Request, io: CommandLine): Promise<ExitCode> {
  switch (request.kind) {
    case "help":
      await io.stdout.write(USAGE);
      return EXIT_CLEAN;
    case "version":
      await io.stdout.write(`disclosure ${packageJson.version}\n`);
      return EXIT_CLEAN;
    case "check":
      return check(request, io);
  }
}

async function check({ files, format, companions }: Extract<Request, { kind: "check" }>, io: CommandLine): Promise<ExitCode> {
  const { workbooks, missing } = await findWorkbooks(files, io.cwd);
  for (const message of missing) await io.stderr.write(`${message}\n`);
  if (workbooks.length === 0) return EXIT_TROUBLE;
  if (companions.length > 0) return refuseCompanions(companions, workbooks.length, io);
  const writer = format === "json" ? jsonWriter(io, { name: "disclosure", version: packageJson.version }) : prettyWriter(io);
  const progress = showProgress(io.stderr, workbooks.length);
  let summary = emptySummary();
  await writer.begin();
  for (const [index, workbook] of workbooks.entries()) {
    await progress.at(index, workbook.shown);
    const checked = await checkFile(workbook.absolute);
    const json = fileJson(workbook, checked);
    summary = summaryWith(summary, json);
    await progress.clear();
    await writer.file(workbook, checked, json);
  }
  await writer.end(summary);
  return missing.length > 0 ? EXIT_TROUBLE : exitCode(summary);
}

function exitCode({ unreadable, errors }: SummaryJson): ExitCode {
  if (unreadable > 0) return EXIT_TROUBLE;
  return errors > 0 ? EXIT_ERRORS_FOUND : EXIT_CLEAN;
}

/** Documents beside the workbook are understood as arguments but not read yet: saying so beats checking less than was asked for. */
async function refuseCompanions(companions: readonly Companion[], workbooks: number, io: CommandLine): Promise<ExitCode> {
  const options = companions.map(({ option }) => `--${option}`).join("、");
  if (workbooks !== 1) throw new UsageError(`${options} 只能配一个工作簿，这里有 ${workbooks} 个。`);
  await io.stderr.write(`${options} 尚不支持，将在以后的版本中提供。请去掉后再运行，只校验工作簿本身。\n`);
  return EXIT_TROUBLE;
}

