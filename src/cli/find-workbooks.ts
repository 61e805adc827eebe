import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isNarrativeName, pairNarratives } from "../core/narrative/pair-narratives";
import { globToRegExp, isGlob, splitGlob } from "./expand-glob";
import { systemErrorCode } from "./system-error";

/** A file by its path. */
export interface FilePath {
  /** As the user wrote it, or as it was found below what the user wrote. */
  readonly shown: string;
  readonly absolute: string;
}

/** A workbook to check, or a narrative by itself. */
export interface CheckTarget extends FilePath {
  readonly kind: "workbook" | "narrative";
  /** The folder named by the user (or that a glob begins with) in which it was found, absolute. */
  readonly below?: string;
  /** The narrative that goes with the workbook, paired by us or named by the user. */
  readonly narrative?: FilePath;
  /** Last year's workbook, named by the user. */
  readonly lastYear?: FilePath;
  /** The budget that final accounts go with, named by the user. */
  readonly budget?: FilePath;
  /** The workbook before it was changed, named by the user. */
  readonly changedFrom?: FilePath;
  /** The workbooks of the units that the department is the sum of, in a folder named by the user. */
  readonly units?: readonly FilePath[];
}

/** What the arguments led to; `missing` are arguments and folders that led to nothing, in plain Chinese. */
export interface FoundWorkbooks {
  readonly targets: readonly CheckTarget[];
  readonly missing: readonly string[];
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** Result files that we write ourselves: "X-校验结果.xlsx". */
const OUR_REPORT = /[-_ .（(]?校验结果(?:[）)]|[-_ ]?\d*)?\.[a-z]+$/i;

/** Files, folders (recursive) and globs → what to check, in path order, each once. A file named outright is taken as it is, whatever its name. */
export async function findWorkbooks(args: readonly string[], cwd: string): Promise<FoundWorkbooks> {
  const found = new Map<string, CheckTarget>();
  const missing: string[] = [];
  for (const arg of args) {
    const absolute = resolve(cwd, arg);
    const kind = await kindOf(absolute);
    if (kind === "folder") {
      const inside = await inFolder(absolute, missing);
      if (inside.length === 0) missing.push(`文件夹“${arg}”里没有工作簿（.xlsx、.xlsm、.xls、.et）。`);
      addAll(found, inside.map((one) => toTarget(one, arg, absolute)));
    } else if (kind === null && isGlob(arg)) {
      const matched = await inGlob(arg, cwd, missing);
      if (matched.length === 0) missing.push(`没有工作簿符合“${arg}”。`);
      addAll(found, matched);
    } else addAll(found, [{ kind: isNarrativeName(arg) ? "narrative" : "workbook", shown: arg, absolute }]);
  }
  const targets = [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  return { targets, missing };
}

function addAll(found: Map<string, CheckTarget>, targets: readonly CheckTarget[]): void {
  for (const target of targets) {
    const before = found.get(target.absolute);
    if (before === undefined) found.set(target.absolute, target);
    // Named outright and found again in its folder: keep the name that was written, take the pair that was found.
    else if (before.narrative === undefined && target.narrative !== undefined) found.set(target.absolute, { ...before, narrative: target.narrative });
  }
}

/** A file below a folder, before it is known how the user called the folder. */
interface Found {
  readonly kind: CheckTarget["kind"];
  readonly absolute: string;
  readonly narrative?: string;
}

function toTarget({ kind, absolute, narrative }: Found, shownFolder: string, folder: string): CheckTarget {
  const shown = join(shownFolder, relative(folder, absolute));
  return { kind, shown, absolute, below: folder, ...(narrative === undefined ? {} : { narrative: { shown: join(dirname(shown), narrative), absolute: join(dirname(absolute), narrative) } }) };
}

async function inGlob(arg: string, cwd: string, missing: string[]): Promise<readonly CheckTarget[]> {
  const { base, pattern } = splitGlob(arg);
  const root = resolve(cwd, base);
  const matcher = globToRegExp(pattern);
  if ((await kindOf(root)) !== "folder") return [];
  const matches = (path: string): boolean => {
    // A folder that matches stands for everything in it.
    const parts = relative(root, path).split(sep);
    return parts.some((_, index) => matcher.test(parts.slice(0, index + 1).join("/")));
  };
  const inside = await inFolder(root, missing, isNarrativeName(pattern));
  return inside.filter(({ absolute }) => matches(absolute)).map((one) => toTarget(one, base, root));
}

/** Every workbook below a folder; texts where they are what is asked for. Links are followed, but no folder is entered twice. */
async function inFolder(folder: string, missing: string[], texts = false, visited: Set<string> = new Set()): Promise<readonly Found[]> {
  const real = await realpath(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  const entries = (await entriesOf(folder, missing)).filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"));
  const files: string[] = [];
  const below: Found[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const kind = await kindOfEntry(entry, path);
    if (kind === "folder") below.push(...(await inFolder(path, missing, texts, visited)));
    else if (kind === "file" && !OUR_REPORT.test(entry.name)) files.push(entry.name);
  }
  const workbooks = files.filter((name) => WORKBOOK.test(name));
  const pairs = pairNarratives(workbooks, files);
  const here = workbooks.map((name): Found => {
    const narrative = pairs.get(name);
    return { kind: "workbook", absolute: join(folder, name), ...(narrative === undefined ? {} : { narrative }) };
  });
  const alone = texts ? files.filter(isNarrativeName).map((name): Found => ({ kind: "narrative", absolute: join(folder, name) })) : [];
  return [...here, ...alone, ...below];
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
