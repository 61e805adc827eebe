import { resolve } from "node:path";
import type { CheckTarget, FilePath } from "./find-workbooks";
import { UsageError, type Companion } from "./parse-arguments";

/** The targets with the documents that the user named for them. */
export function withCompanions(targets: readonly CheckTarget[], companions: readonly Companion[], cwd: string): readonly CheckTarget[] {
  const of = (wanted: Companion["option"]): FilePath | undefined => {
    const path = companions.find(({ option }) => option === wanted)?.path;
    return path === undefined ? undefined : { shown: path, absolute: resolve(cwd, path) };
  };
  const [narrative, lastYear, budget] = [of("narrative"), of("last-year"), of("budget")];
  return targets.map((target) => ({ ...target, ...(narrative === undefined ? {} : { narrative }), ...(lastYear === undefined ? {} : { lastYear }), ...(budget === undefined ? {} : { budget }) }));
}

/** Companions go with one workbook. Throws UsageError. */
export function requireOneWorkbook(companions: readonly Companion[], targets: readonly CheckTarget[]): void {
  if (companions.length === 0) return;
  const options = companions.map(({ option }) => `--${option}`).join("、");
  if (targets.length !== 1) throw new UsageError(`${options} 只能配一个工作簿，这里有 ${targets.length} 个。`);
  if (targets[0]?.kind === "narrative") throw new UsageError(`${options} 要配一个工作簿，“${targets[0].shown}”是情况说明。`);
}
