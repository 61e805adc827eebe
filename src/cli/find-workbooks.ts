import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { globToRegExp, isGlob, splitGlob } from "./expand-glob";
import { pairNarratives } from "./pair-narratives";
import { systemErrorCode } from "./system-error";

/** A workbook to check. */
export interface WorkbookPath {
  /** As the user wrote it, or as it was found below what the user wrote. */
  readonly shown: string;
  readonly absolute: string;
  /** Name of the narrative that lies beside it, where one was paired. */
  readonly narrative?: string;
}

/** What the arguments led to; `missing` are arguments and folders that led to nothing, in plain Chinese. */
export interface FoundWorkbooks {
  readonly workbooks: readonly WorkbookPath[];
  readonly missing: readonly string[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** Result files that we write ourselves: "X-校验结果.xlsx". */
const OUR_REPORT = /[-_ .（(]?校验结果(?:[）)]|[-_ ]?\d*)?\.[a-z]+$/i;

/** Files, folders (recursive) and globs → workbooks in path order, each once. A file named outright is taken as it is, whatever its name. */
export async function findWorkbooks(args: readonly string[], cwd: string): Promise<FoundWorkbooks> {
  const found = new Map<string, WorkbookPath>();
  const missing: string[] = [];
  for (const arg of args) {
    const absolute = resolve(cwd, arg);
    const kind = await kindOf(absolute);
    if (kind === "folder") {
      const inside = await inFolder(absolute, missing);
      if (inside.length === 0) missing.push(`文件夹“${arg}”里没有工作簿（.xlsx、.xlsm、.xls、.et）。`);
      addAll(found, inside.map((workbook) => ({ ...workbook, shown: join(arg, relative(absolute, workbook.absolute)) })));
    } else if (kind === null && isGlob(arg)) {
      const matched = await inGlob(arg, cwd, missing);
      if (matched.length === 0) missing.push(`没有工作簿符合“${arg}”。`);
      addAll(found, matched);
    } else addAll(found, [{ shown: arg, absolute }]);
  }
  const workbooks = [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  return { workbooks, missing };
}

function addAll(found: Map<string, WorkbookPath>, workbooks: readonly WorkbookPath[]): void {
  for (const workbook of workbooks) {
    const before = found.get(workbook.absolute);
    if (before === undefined) found.set(workbook.absolute, workbook);
    // Named outright and found again in its folder: keep the name that was written, take the pair that was found.
    else if (before.narrative === undefined && workbook.narrative !== undefined) found.set(workbook.absolute, { ...before, narrative: workbook.narrative });
  }
}

type Found = Omit<WorkbookPath, "shown">;

async function inGlob(arg: string, cwd: string, missing: string[]): Promise<readonly WorkbookPath[]> {
  const { base, pattern } = splitGlob(arg);
  const root = resolve(cwd, base);
  const matcher = globToRegExp(pattern);
  if ((await kindOf(root)) !== "folder") return [];
  const matches = (path: string): boolean => {
    // A folder that matches stands for everything in it.
    const parts = relative(root, path).split(sep);
    return parts.some((_, index) => matcher.test(parts.slice(0, index + 1).join("/")));
  };
  const inside = await inFolder(root, missing);
  return inside.filter(({ absolute }) => matches(absolute)).map((workbook) => ({ ...workbook, shown: join(base, relative(root, workbook.absolute)) }));
}

/** Every workbook below a folder. Links are followed, but no folder is entered twice. */
async function inFolder(folder: string, missing: string[], visited: Set<string> = new Set()): Promise<readonly Found[]> {
  const real = await realpath(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  const entries = (await entriesOf(folder, missing)).filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"));
  const files: string[] = [];
  const below: Found[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = await kindOfEntry(entry, path);
    if (kind === "folder") below.push(...(await inFolder(path, missing, visited)));
    else if (kind === "file" && !OUR_REPORT.test(entry.name)) files.push(entry.name);
  }
  const workbooks = files.filter((name) => WORKBOOK.test(name));
  const pairs = pairNarratives(workbooks, files);
  const here = workbooks.map((name): Found => {
    const narrative = pairs.get(name);
    return narrative === undefined ? { absolute: join(folder, name) } : { absolute: join(folder, name), narrative };
  });
  return [...here, ...below];
}

/** A folder that may not be entered is told and passed by. */
async function entriesOf(folder: string, missing: string[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    missing.push(`没有权限或无法打开文件夹“${folder}”，其中的文件没有校验。`);
    return [];
  }
}

type Kind = "file" | "folder" | null;

async function kindOfEntry(entry: Dirent, path: string): Promise<Kind> {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  return entry.isSymbolicLink() ? kindOf(path) : null;
}

async function kindOf(path: string): Promise<Kind> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : "file";
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return null;
  }
}
