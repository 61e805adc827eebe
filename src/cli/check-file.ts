import { basename } from "node:path";
import { checkWorkbook } from "../core/checking/check-workbook";
import type { Report } from "../core/checking/report";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import type { CheckTarget, FilePath } from "./find-workbooks";
import { bytesOf, whyUnread } from "./read-input";

/** One file's end: a report, or in plain Chinese why there is none. */
export type CheckedFile = { readonly report: Report; readonly unread?: readonly UnreadFile[] } | { readonly error: string };

/** A document that goes with a workbook and could not be read; the workbook was checked without it. */
export interface UnreadFile extends FilePath {
  readonly error: string;
}

/** Never throws: whatever goes wrong with one file is said, and the next one is checked. */
export async function checkFile(target: CheckTarget): Promise<CheckedFile> {
  try {
    if (target.kind === "narrative") {
      const { narrative, notices } = await readNarrativeFile(await bytesOf(target), target.shown);
      return { report: withNotices(checkWorkbook({ name: target.shown, sheets: [], notices: [] }, { narrative }), notices) };
    }
    const workbook = await readWorkbookFile(await bytesOf(target), basename(target.absolute));
    const text = target.narrative === undefined ? undefined : await attempt("情况说明", target.narrative, readNarrativeFile);
    const before = target.lastYear === undefined ? undefined : await attempt("上年的文件", target.lastYear, readBook);
    const budget = target.budget === undefined ? undefined : await attempt("预算文件", target.budget, readBook);
    const report = checkWorkbook(workbook, {
      // Where the narrative cannot be read, prose on the workbook's own sheets is not what was asked about.
      ...(text === undefined ? {} : { narrative: "file" in text ? text.file.narrative : null }),
      ...(before !== undefined && "file" in before ? { lastYear: before.file } : {}),
      ...(budget !== undefined && "file" in budget ? { budget: budget.file } : {}),
    });
    const unread = [text, before, budget].flatMap((one) => (one !== undefined && "error" in one ? [one] : []));
    const notices = [...(text !== undefined && "file" in text ? text.file.notices : []), ...unread.map(({ notice }) => notice)];
    return { report: withNotices(report, notices), ...(unread.length === 0 ? {} : { unread }) };
  } catch (error) {
    return { error: whyUnread(error) };
  }
}

async function readBook(bytes: Uint8Array, name: string): ReturnType<typeof readWorkbookFile> {
  return readWorkbookFile(bytes, basename(name));
}

interface Unread extends UnreadFile {
  readonly notice: string;
}

async function attempt<File>(what: string, path: FilePath, read: (bytes: Uint8Array, name: string) => Promise<File>): Promise<{ readonly file: File } | Unread> {
  try {
    return { file: await read(await bytesOf(path), path.shown) };
  } catch (problem) {
    const error = whyUnread(problem);
    return { ...path, error, notice: `${what}“${path.shown}”没有读成，没有用来核对：${error}` };
  }
}

function withNotices(report: Report, notices: readonly string[]): Report {
  return { ...report, notices: [...report.notices, ...notices] };
}
