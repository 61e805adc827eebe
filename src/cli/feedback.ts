import { mkdir, readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { newWorkbook } from "../hosts/file/xlsx/write/new-workbook";
import type { FileRecord } from "../render/batch/file-record";
import { feedbackDocx } from "../render/feedback/feedback-docx";
import { feedbackForm } from "../render/feedback/feedback-form";
import { feedbackName, freeName } from "../render/feedback/safe-name";
import { feedbackSheet } from "../render/feedback/feedback-sheet";
import type { CommandLine } from "./io";
import type { OutputRequest } from "./parse-arguments";
import { statOf } from "./same-file";
import { writeOutput } from "./write-output";

/** Why forms may not be written into a folder (Chinese), or null. Asked before any file is checked. */
export async function refuseFolder({ path, force }: OutputRequest, cwd: string): Promise<string | null> {
  const folder = resolve(cwd, path);
  const found = await statOf(folder);
  if (found === null) return (await statOf(dirname(folder)))?.isDirectory() === true ? null : `文件夹“${dirname(path)}”不存在，没有写出反馈单。请先建立文件夹。`;
  if (!found.isDirectory()) return `“${path}”不是文件夹，没有写出反馈单。`;
  return force || (await readdir(folder)).length === 0 ? null : `文件夹“${path}”里已有文件，没有写出反馈单。请换一个空文件夹，或加 --force 覆盖同名文件。`;
}

/** A form for every checked file, as .docx and .xlsx, in the order of the files: two of one name get numbers. Returns why it failed (Chinese), or null. */
export async function writeFeedback({ path, force }: OutputRequest, records: readonly FileRecord[], date: string, { cwd, stderr }: CommandLine): Promise<string | null> {
  await mkdir(resolve(cwd, path), { recursive: true });
  const taken = new Set<string>();
  for (const record of records) {
    const form = feedbackForm(record, date);
    const name = freeName(feedbackName(form), taken);
    const files = [["docx", await feedbackDocx(form)], ["xlsx", newWorkbook([feedbackSheet(form)])]] as const;
    for (const [ending, bytes] of files) {
      const problem = await writeOutput({ path: join(path, `${name}.${ending}`), force }, bytes, cwd);
      if (problem !== null) return problem;
    }
  }
  await stderr.write(`已写出反馈单 ${String(records.length)} 份（各有 .docx 和 .xlsx）：${path}\n`);
  return null;
}
