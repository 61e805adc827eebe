import { rmSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { OutputRequest } from "./parse-arguments";
import { sameFile, statOf } from "./same-file";
import { systemErrorCode } from "./system-error";

/** What shells take for "ended by Ctrl-C". */
const EXIT_INTERRUPTED = 130;

/** Why an output file may not be written (Chinese), or null. Asked before any work is done: nothing is written over by chance, and never an input. */
export async function refuseOutput({ path, force }: OutputRequest, inputs: readonly string[], cwd: string): Promise<string | null> {
  const target = resolve(cwd, path);
  const kind = await kindOf(target);
  if (kind === "folder") return `“${path}”是文件夹，不能写成文件。请给出文件名。`;
  if ((await kindOf(dirname(target))) !== "folder") return `文件夹“${dirname(path)}”不存在，没有写出。请先建立文件夹。`;
  for (const input of inputs) if ((await sameFile(target, resolve(cwd, input)))) return `输出文件“${path}”就是输入的文件，没有写出。请换一个文件名。`;
  return kind === "file" && !force ? `文件“${path}”已经存在，没有写出。请换一个文件名，或加 --force 覆盖。` : null;
}

/** Writes whole or not at all, whoever presses Ctrl-C: first beside the target, then into its place. Returns why it failed (Chinese), or null. */
export async function writeOutput({ path }: OutputRequest, content: Uint8Array | string, cwd: string): Promise<string | null> {
  const target = resolve(cwd, path);
  const draft = join(dirname(target), `.${basename(target)}.${String(process.pid)}.part`);
  const interrupted = (): never => {
    rmSync(draft, { force: true });
    process.exit(EXIT_INTERRUPTED);
  };
  process.once("SIGINT", interrupted);
  try {
    await writeFile(draft, content);
    await rename(draft, target);
    return null;
  } catch (error) {
    await rm(draft, { force: true });
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    return code === "EBUSY" || code === "EPERM" || code === "EACCES"
      ? `“${path}”写不进去：没有权限，或文件正被 Excel、Word、WPS 打开。请关闭后再试，或换一个文件名。`
      : `“${path}”写不进去（${code}）。`;
  } finally {
    process.off("SIGINT", interrupted);
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | null> {
  const found = await statOf(path);
  return found === null ? null : found.isDirectory() ? "folder" : "file";
}
