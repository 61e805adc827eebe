import { readFile, stat } from "node:fs/promises";
import { UnreadableFile } from "../hosts/file/unreadable-file";
import type { FilePath } from "./find-workbooks";
import { systemErrorCode } from "./system-error";

/** Reads before it asks for more memory than a file can be worth. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The bytes of an input file. Throws UnreadableFile for one too large to be what it is taken for, and what the system throws. */
export async function bytesOf({ absolute }: FilePath): Promise<Uint8Array> {
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

/** Why a file could not be read, plain Chinese. */
export function whyUnread(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const code = systemErrorCode(error);
  if (code !== undefined) return SYSTEM_ERRORS.get(code) ?? `系统无法读取这个文件（${code}）。`;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `发生内部错误，这是本工具的缺陷，请把文件和这句话反馈给维护者：${detail}`;
}
