import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook } from "../core/checking/check-workbook";
import type { Report } from "../core/checking/report";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { UnreadableFile } from "../hosts/file/unreadable-file";
import type { CheckTarget, FilePath } from "./find-workbooks";
import { systemErrorCode } from "./system-error";

/** One file's end: a report, or in plain Chinese why there is none. */
export type CheckedFile = { readonly report: Report; readonly unread?: readonly UnreadFile[] } | { readonly error: string };

/** A document that goes with a workbook and could not be read; the workbook was checked without it. */
export interface UnreadFile extends FilePath {
  readonly error: string;
}

/** Reads before it asks for more memory than a file can be worth. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Never throws: whatever goes wrong with one file is said, and the next one is checked. */
export async function checkFile(target: CheckTarget): Promise<CheckedFile> {
  try {
    if (target.kind === "narrative") {
      const { narrative, notices } = await readNarrativeFile(await bytesOf(target), target.shown);
      return { report: withNotices(checkWorkbook({ name: target.shown, sheets: [], notices: [] }, { narrative }), notices) };
    }
    const workbook = await readWorkbookFile(await bytesOf(target), basename(target.absolute));
    const text = target.narrative === undefined ? undefined : await attempt("情况说明", target.narrative, readNarrativeFile);
    const before = target.lastYear === undefined ? undefined : await attempt("上年的文件", target.lastYear, (bytes, name) => readWorkbookFile(bytes, basename(name)));
    const report = checkWorkbook(workbook, {
      // Where the narrative cannot be read, prose on the workbook's own sheets is not what was asked about.
      ...(text === undefined ? {} : { narrative: "file" in text ? text.file.narrative : null }),
      ...(before !== undefined && "file" in before ? { lastYear: before.file } : {}),
    });
    const unread = [text, before].flatMap((one) => (one !== undefined && "error" in one ? [one] : []));
    const notices = [...(text !== undefined && "file" in text ? text.file.notices : []), ...unread.map(({ notice }) => notice)];
    return { report: withNotices(report, notices), ...(unread.length === 0 ? {} : { unread }) };
  } catch (error) {
    return { error: inChinese(error) };
  }
}

interface Unread extends UnreadFile {
  readonly notice: string;
}

async function attempt<File>(what: string, path: FilePath, read: (bytes: Uint8Array, name: string) => Promise<File>): Promise<{ readonly file: File } | Unread> {
  try {
    return { file: await read(await bytesOf(path), path.shown) };
  } catch (problem) {
    const error = inChinese(problem);
    return { ...path, error, notice: `${what}“${path.shown}”没有读成，没有用来核对：${error}` };
  }
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
