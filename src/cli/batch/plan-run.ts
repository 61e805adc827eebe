import { basename, resolve } from "node:path";
import packageJson from "../../../package.json";
import type { BatchReport } from "../../render/batch/batch-report";
import { sameFile } from "../same-file";
import type { CheckTarget, FilePath } from "../find-workbooks";
import { bytesOf, whyUnread } from "../read-input";
import type { OutputRequest } from "../parse-arguments";
import { refuseOutput } from "../write-output";
import type { Job } from "./job";
import { readReport } from "./report-file";
import { reportNames } from "./report-names";

/** What a run does, and the earlier report that stands beside it. */
export interface RunPlan {
  readonly jobs: readonly Job[];
  readonly earlier?: BatchReport;
}

/** What there is to check: reports of ours that lie among the files are none of it. `refusal` says in Chinese why nothing is begun. */
export async function planRun(targets: readonly CheckTarget[], { report, since, cwd }: { readonly report?: OutputRequest; readonly since?: string; readonly cwd: string }): Promise<RunPlan | { readonly refusal: string }> {
  const earlier = since === undefined ? undefined : await earlierAt(since, cwd);
  if (earlier !== undefined && "refusal" in earlier) return earlier;
  const own = [report?.path, since].flatMap((path) => (path === undefined ? [] : [resolve(cwd, path)]));
  const kept: CheckTarget[] = [];
  for (const target of targets) if (!(await isReport(target, own))) kept.push(target);
  const inputs = kept.flatMap(({ absolute, narrative, lastYear, budget, units = [] }) => [absolute, ...[narrative, lastYear, budget, ...units].flatMap((path) => path?.absolute ?? [])]);
  const refusal = report === undefined ? null : await refuseOutput(report, inputs, cwd);
  if (refusal !== null) return { refusal };
  const names = reportNames(kept);
  const known = earlier?.tool.version === packageJson.version ? new Map(earlier.files.map(({ file, sha256 }) => [file, sha256])) : new Map<string, undefined>();
  const jobs = kept.map((target, at): Job => {
    const name = names[at] ?? basename(target.absolute);
    const contents = known.get(name);
    return { target, name, ...(contents === undefined ? {} : { known: contents }) };
  });
  return { jobs, ...(earlier === undefined ? {} : { earlier }) };
}

async function earlierAt(path: string, cwd: string): Promise<BatchReport | { readonly refusal: string }> {
  const file: FilePath = { shown: path, absolute: resolve(cwd, path) };
  try {
    return (await readReport(await bytesOf(file), basename(path))) ?? { refusal: `“${path}”不是 disclosure check --report 写出的报告，或其中的“续查数据”已经没有了，不能用于 --since。` };
  } catch (error) {
    return { refusal: `--since 的“${path}”没有读成：${whyUnread(error)}` };
  }
}

/** One of the run's own files, if a report of ours is what lies there: a user's workbook of that name stays an input, which is never written over. */
async function isReport(target: CheckTarget, own: readonly string[]): Promise<boolean> {
  for (const path of own) {
    if (!(await sameFile(target.absolute, path))) continue;
    try {
      return (await readReport(await bytesOf(target), basename(path))) !== null;
    } catch {
      return false;
    }
  }
  return false;
}
