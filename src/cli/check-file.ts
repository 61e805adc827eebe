import { basename } from "node:path";
import { checkWorkbook } from "../core/checking/check-workbook";
import { unitBook, type UnitBook } from "../core/checking/unit-documents";
import type { Report } from "../core/checking/report";
import { withNotices } from "../core/checking/with-notices";
import { readNarrativeFile } from "../hosts/file/read-narrative-file";
import { readWorkbookFile } from "../hosts/file/read-workbook-file";
import type { CheckTarget, FilePath } from "./find-workbooks";
import { whyUnread } from "./read-input";
import type { CompanionInput, TargetInput } from "./read-target";
import { companionAt, readTarget } from "./read-target";

/** One file's end: a report, or in plain Chinese why there is none, or nothing new. `sha256` is missing where it could not even be read. */
export type CheckedFile =
  | { readonly report: Report; readonly sha256: string; readonly unread?: readonly UnreadFile[] }
  | { readonly error: string; readonly sha256?: string }
  | { readonly unchanged: true };

/** A document that goes with a workbook and could not be read; the workbook was checked without it. */
export interface UnreadFile extends FilePath {
  readonly error: string;
}

/** Never throws: whatever goes wrong with one file is said, and the next one is checked. `known` is the fingerprint of contents that need no check. */
export async function checkFile(target: CheckTarget, known?: string): Promise<CheckedFile> {
  let input: TargetInput | undefined;
  try {
    input = await readTarget(target);
    return input.sha256 === known ? { unchanged: true } : await checkInput(target, input);
  } catch (error) {
    return { error: whyUnread(error), ...(input === undefined ? {} : { sha256: input.sha256 }) };
  }
}

async function checkInput(target: CheckTarget, { own, companions, sha256 }: TargetInput): Promise<CheckedFile> {
  if (target.kind === "narrative") {
    const { narrative, notices } = await readNarrativeFile(own, target.shown);
    return { report: withNotices(checkWorkbook({ name: target.shown, sheets: [], notices: [] }, { narrative }), notices), sha256 };
  }
  const workbook = await readWorkbookFile(own, basename(target.absolute));
  const text = await attempt("情况说明", companions.get("narrative"), readNarrativeFile);
  const before = await attempt("上年的文件", companions.get("lastYear"), readBook);
  const budget = await attempt("预算文件", companions.get("budget"), readBook);
  const changedFrom = await attempt("修改前的文件", companions.get("changedFrom"), readBook);
  const units = target.units === undefined ? undefined : await readUnits(target.units);
  const report = checkWorkbook(workbook, {
    ...(units === undefined ? {} : { units: { books: units.books, unread: units.unread.map(({ absolute }) => basename(absolute)) } }),
    // Where the narrative cannot be read, prose on the workbook's own sheets is not what was asked about.
    ...(text === undefined ? {} : { narrative: "file" in text ? text.file.narrative : null }),
    ...(before !== undefined && "file" in before ? { lastYear: before.file } : {}),
    ...(budget !== undefined && "file" in budget ? { budget: budget.file } : {}),
    ...(changedFrom !== undefined && "file" in changedFrom ? { changedFrom: changedFrom.file } : {}),
  });
  const unread = [text, before, budget, changedFrom, ...(units?.unread ?? [])].flatMap((one) => (one !== undefined && "error" in one ? [one] : []));
  const notices = [...(text !== undefined && "file" in text ? text.file.notices : []), ...unread.map(({ notice }) => notice)];
  return { report: withNotices(report, notices), sha256, ...(unread.length === 0 ? {} : { unread }) };
}

/** One after the other: of each only its recognised tables are kept. */
async function readUnits(paths: readonly FilePath[]): Promise<{ readonly books: readonly UnitBook[]; readonly unread: readonly Unread[] }> {
  const books: UnitBook[] = [];
  const unread: Unread[] = [];
  for (const path of paths) {
    const book = await attempt("单位文件", await companionAt(path), async (bytes, name) => unitBook(await readBook(bytes, name)));
    if (book !== undefined && "file" in book) books.push(book.file);
    else if (book !== undefined) unread.push(book);
  }
  return { books, unread };
}

async function readBook(bytes: Uint8Array, name: string): ReturnType<typeof readWorkbookFile> {
  return readWorkbookFile(bytes, basename(name));
}

interface Unread extends UnreadFile {
  readonly notice: string;
}

async function attempt<File>(what: string, input: CompanionInput | undefined, read: (bytes: Uint8Array, name: string) => Promise<File>): Promise<{ readonly file: File } | Unread | undefined> {
  if (input === undefined) return undefined;
  const { path } = input;
  const failed = (error: string): Unread => ({ ...path, error, notice: `${what}“${basename(path.shown)}”没有读成，没有用来核对：${error}` });
  if ("error" in input) return failed(input.error);
  try {
    return { file: await read(input.bytes, path.shown) };
  } catch (problem) {
    return failed(whyUnread(problem));
  }
}
