import { resolve } from "node:path";
import { findWorkbooks, type CheckTarget, type FilePath } from "./find-workbooks";
import { UsageError, type CheckRequest, type CompanionOption } from "./parse-arguments";
import { sameFile } from "./same-file";

/** The targets with the documents that were named for the one workbook among them. Throws UsageError where there is not exactly one, or no units. */
export async function withCompanions(targets: readonly CheckTarget[], { companions, units }: Pick<CheckRequest, "companions" | "units">, cwd: string): Promise<readonly CheckTarget[]> {
  const given = [...companions.map(({ option }) => `--${option}`), ...(units === undefined ? [] : ["--units"])];
  const [target] = targets;
  if (given.length === 0 || target === undefined) return targets;
  if (targets.length !== 1) throw new UsageError(`${given.join("、")} 只能配一个工作簿，这里有 ${String(targets.length)} 个。`);
  if (target.kind === "narrative") throw new UsageError(`${given.join("、")} 要配一个工作簿，“${target.shown}”是情况说明。`);
  const of = (wanted: CompanionOption): FilePath | undefined => {
    const path = companions.find(({ option }) => option === wanted)?.path;
    return path === undefined ? undefined : { shown: path, absolute: resolve(cwd, path) };
  };
  const [narrative, lastYear, budget, changedFrom] = [of("narrative"), of("last-year"), of("budget"), of("changed-from")];
  const unitFiles = units === undefined ? undefined : await unitsIn(units, target, cwd);
  return [{
    ...target,
    ...(narrative === undefined ? {} : { narrative }), ...(lastYear === undefined ? {} : { lastYear }), ...(budget === undefined ? {} : { budget }), ...(changedFrom === undefined ? {} : { changedFrom }),
    ...(unitFiles === undefined ? {} : { units: unitFiles }),
  }];
}

/** The workbooks of a folder but for the department's own. */
async function unitsIn(folder: string, department: CheckTarget, cwd: string): Promise<readonly FilePath[]> {
  const { targets, missing } = await findWorkbooks([folder], cwd);
  if (missing[0] !== undefined) throw new UsageError(`--units：${missing[0]}`);
  const units: FilePath[] = [];
  for (const { kind, shown, absolute } of targets) if (kind === "workbook" && !(await sameFile(absolute, department.absolute))) units.push({ shown, absolute });
  if (units.length === 0) throw new UsageError(`--units 的“${folder}”里除了部门自己的文件，没有别的工作簿。`);
  return units;
}
