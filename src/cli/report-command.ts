import packageJson from "../../package.json";
import type { Report } from "../core/checking/report";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { addSheets } from "../hosts/file/xlsx/write/add-sheets";
import { newWorkbook } from "../hosts/file/xlsx/write/new-workbook";
import { UnwritableWorkbook } from "../hosts/file/xlsx/write/unwritable-workbook";
import { countOf, verdictText } from "../render/report/group-findings";
import { baseName, dayOf, type ReportAbout } from "../render/report/report-about";
import { reportDocx } from "../render/report/report-docx";
import { reportHtml } from "../render/report/report-html";
import { reportSheet } from "../render/report/report-sheet";
import { checkFile } from "./check-file";
import { findWorkbooks, type CheckTarget } from "./find-workbooks";
import type { CommandLine, ExitCode } from "./io";
import { EXIT_CLEAN, EXIT_ERRORS_FOUND, EXIT_TROUBLE } from "./io";
import type { Request } from "./parse-arguments";
import { UsageError } from "./parse-arguments";
import { bytesOf } from "./read-input";
import { withCompanions } from "./with-companions";
import { refuseOutput, writeOutput } from "./write-output";

type ReportRequest = Extract<Request, { kind: "report" }>;

/** `disclosure check FILE -o OUT`: the report of one file as a page, a Word document or a sheet. Exit codes are those of `check`. */
export async function reportCommand(request: ReportRequest, io: CommandLine): Promise<ExitCode> {
  const { files, output } = request;
  const { targets, missing } = await findWorkbooks(files, io.cwd);
  const [target, ...others] = await withCompanions(targets, request, io.cwd);
  if (target === undefined) return trouble(io, missing.join("\n"));
  if (others.length > 0) throw new UsageError(`-o 只能写一个文件的校验报告，这里有 ${String(targets.length)} 个。多个文件请用 --report。`);
  const refusal = await refuseOutput(output, [target, target.narrative, target.lastYear, target.budget, target.changedFrom, ...(target.units ?? [])].flatMap((one) => one?.absolute ?? []), io.cwd);
  if (refusal !== null) return trouble(io, refusal);
  const checked = await checkFile(target);
  if (!("report" in checked)) return trouble(io, "error" in checked ? `${target.shown}：${checked.error}` : "没有校验。");
  const { content, said } = await rendered(request, target, checked.report);
  const problem = await writeOutput(output, content, io.cwd);
  if (problem !== null) return trouble(io, problem);
  await io.stdout.write(`${[verdictText(checked.report), ...said, `已写出：${output.path}`].join("\n")}\n`);
  return checked.unread !== undefined || missing.length > 0 ? EXIT_TROUBLE : countOf(checked.report, "error") > 0 ? EXIT_ERRORS_FOUND : EXIT_CLEAN;
}

async function rendered({ format }: ReportRequest, target: CheckTarget, report: Report): Promise<{ readonly content: Uint8Array | string; readonly said: readonly string[] }> {
  const about: ReportAbout = { file: target.shown, date: dayOf(new Date()), version: packageJson.version, ...(target.narrative === undefined ? {} : { narrative: target.narrative.shown }) };
  if (format === "html") return { content: reportHtml(report, about), said: [] };
  if (format === "docx") return { content: await reportDocx(report, about), said: [] };
  return target.kind === "narrative" ? alone(report, about, "") : withSheet(target, report, about);
}

/** The workbook with the report as a sheet of ours; where nothing may be added to it, the report by itself. */
async function withSheet(target: CheckTarget, report: Report, about: ReportAbout): ReturnType<typeof rendered> {
  const bytes = await bytesOf(target);
  const { sheets } = await readWorkbookFile(bytes, baseName(target.shown));
  const plan = reportSheet(report, about, sheets);
  try {
    return { content: addSheets(bytes, [plan]), said: [`工作簿副本中加入工作表：${plan.name}`] };
  } catch (error) {
    if (!(error instanceof UnwritableWorkbook)) throw error;
    return alone(report, about, `校验报告没有加入工作簿，单独写成一个文件：${error.message}`);
  }
}

function alone(report: Report, about: ReportAbout, why: string): Awaited<ReturnType<typeof rendered>> {
  return { content: newWorkbook([reportSheet(report, about)]), said: why === "" ? [] : [why] };
}

async function trouble({ stderr }: CommandLine, message: string): Promise<ExitCode> {
  await stderr.write(`${message}\n没有写出文件。\n`);
  return EXIT_TROUBLE;
}
