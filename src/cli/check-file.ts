import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook } from "../core/checking/check-workbook";
import type { Report } from "../core/checking/report";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import { UnreadableFile } from "../hosts/file/unreadable-file";
import { systemErrorCode } from "./system-error";

/** One file's end: a report, or in plain Chinese why there is none. */
export type CheckedFile = { readonly report: Report } | { readonly error: string };

/** Reads before it asks for more memory than a workbook can be worth. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Never throws: whatever goes wrong with one file is said, and the next one is checked. */
export async function checkFile(path: string): Promise<CheckedFile> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return { error: "文件超过 256 MB，没有读取。请确认选对了文件。" };
    const workbook = await readWorkbookFile(await readFile(path), basename(path));
    return { report: checkWorkbook(workbook) };
  } catch (error) {
    return { error: inChinese(error) };
  }
}

const SYSTEM_ERRORS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "找不到这个文件。请检查路径和文件名。"],
  ["EACCES", "没有读取权限。请检查文件权限，或把文件复制到别处再试。"],
  ["EPERM", "没有读取权限。请检查文件权限，或把文件复制到别处再试。"],
  ["EBUSY", "文件正被其他程序占用。请关闭 Excel 或 WPS 后再试。"],
]);

function inChinese(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = systemErrorCode(error);
  if (code !== undefined) return SYSTEM_ERRORS.get(code) ?? `系统无法读取这个文件（${code}）。`;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `校验时发生内部错误，这是本程序的缺陷，请把文件和这句话反馈给维护者：${detail}`;
}
