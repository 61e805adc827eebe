import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook } from "../core/checking/check-workbook";
import type { Report } from "../core/checking/report";
import type { Narrative } from "../core/narrative/narrative";
import type { Workbook } from "../core/workbook/workbook";
import type { NarrativeFile } from "../hosts/file/docx/read-docx";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { UnreadableFile } from "../hosts/file/unreadable-file";
import type { CheckTarget, FilePath } from "./find-workbooks";
import { systemErrorCode } from "./system-error";

/** One file's end: a report, or in plain Chinese why there is none. */
export type CheckedFile = { readonly report: Report; readonly unreadNarrative?: UnreadFile } | { readonly error: string };

/** A narrative that could not be read; its workbook was checked without it. */
export interface UnreadFile extends FilePath {
  readonly error: string;
}

/** Reads before it asks for more memory than a file can be worth. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Never throws: whatever goes wrong with one file is said, and the next one is checked. */
export async function checkFile(target: CheckTarget): Promise<CheckedFile> {
  try {
    if (target.kind === "narrative") {
      const file = await readNarrativeFile(await bytesOf(target), target.shown);
      return { report: checked({ name: target.shown, sheets: [], notices: [] }, file) };
    }
    const workbook = await readWorkbookFile(await bytesOf(target), basename(target.absolute));
    if (target.narrative === undefined) return { report: checkWorkbook(workbook) };
    const narrative = await readNarrative(target.narrative);
    if (!("error" in narrative)) return { report: checked(workbook, narrative) };
    const notice = `情况说明“${target.narrative.shown}”没有读成，没有核对：${narrative.error}`;
    return { report: withNotices(withoutText(workbook), [notice]), unreadNarrative: narrative };
  } catch (error) {
    return { error: inChinese(error) };
  }
}

/** Where the narrative could not be read: prose on the workbook's own sheets is not what was asked about. */
function withoutText(workbook: Workbook): Report {
  const empty: Narrative = { source: "text", name: "", paragraphs: [] };
  const { narrative: _empty, numbers: _none, ...report } = checkWorkbook(workbook, { narrative: empty });
  return report;
}

async function readNarrative(path: FilePath): Promise<NarrativeFile | UnreadFile> {
  try {
    return await readNarrativeFile(await bytesOf(path), path.shown);
  } catch (error) {
    return { ...path, error: inChinese(error) };
  }
}

function checked(workbook: Workbook, { narrative, notices }: NarrativeFile): Report {
  return withNotices(checkWorkbook(workbook, { narrative }), notices);
}

function withNotices(report: Report, notices: readonly string[]): Report {
  return { ...report, notices: [...report.notices, ...notices] };
}

async function bytesOf({ absolute }: FilePath): Promise<Uint8Array> {
  const { size } = await stat(absolute);
  if (size > MAX_BYTES) throw new UnreadableFile("too-large", "文件超过 256 MB，没有读取。请确认选对了文件。");
  return readFile(absolute);
}

const SYSTEM_ERRORS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "找不到这个文件。请检查路径和文件名。"],
  ["EACCES", "没有读取权限。请检查文件权限，或把文件复制到别处再试。"],
  ["EPERM", "没有读取权限。请检查文件权限，或把文件复制到别处再试。"],
  ["EISDIR", "这是文件夹，不是文件。请写出其中的文件名。"],
  ["EBUSY", "文件正被其他程序占用。请关闭 Excel、Word 或 WPS 后再试。"],
]);

function inChinese(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = systemErrorCode(error);
  if (code !== undefined) return SYSTEM_ERRORS.get(code) ?? `系统无法读取这个文件（${code}）。`;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `校验时发生内部错误，这是本程序的缺陷，请把文件和这句话反馈给维护者：${detail}`;
}
