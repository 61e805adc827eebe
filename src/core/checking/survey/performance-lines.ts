import { ZERO, type Exact } from "../../figures/exact";
import type { Indicator, PerformanceTable, Score } from "../../recognition/performance/performance-table";
import type { CellRef } from "../../workbook/cell-ref";
import { labelKey } from "../../wording/normalise";
import { nameKey } from "../../wording/name-key";

/** What messages call a table: 项目支出绩效目标表“就业工作经费”. */
export function performanceName({ form, project }: PerformanceTable): string {
  return project === undefined ? form.name : `${form.name}“${project.text}”`;
}

/** What makes ids of a table's findings. */
export function performanceKey({ form, project, unit, department }: PerformanceTable): string {
  return `${form.id}/${nameKey(project?.text ?? unit?.text ?? department?.text ?? "")}`;
}

/** A cell of an indicator to show: its name's, or the first that it has. */
export function indicatorPlace(table: PerformanceTable, { name, target, weight, row }: Indicator): CellRef {
  return name?.at ?? target?.at ?? weight?.at ?? { sheet: table.range.sheet, row, column: table.range.left };
}

/** 产出指标, 成本指标 …: whether an indicator is of a kind, by the levels above it. */
export function isOfKind({ level1, level2 }: Indicator, kind: string): boolean {
  return level1.includes(kind) || level2.includes(kind);
}

/** Names as compared. */
export function indicatorKey({ name }: Indicator): string {
  return labelKey(name?.text ?? "").replace(/(?:元|%|％)$/, "");
}

/** Several names for a message, no more than a reader takes in. */
export function someNames(names: readonly string[], most = 5): string {
  return names.slice(0, most).map((name) => `“${name}”`).join("、") + (names.length > most ? ` 等 ${String(names.length)} 个` : "");
}

/** The sum of what is printed; undefined where one is no number. Blank ones count 0. */
export function sumOfScores(scores: readonly (Score | undefined)[]): Exact | undefined {
  let sum: Exact = ZERO;
  for (const score of scores) {
    if (score === undefined) continue;
    if (score.value === undefined) return undefined;
    sum = sum.plus(score.value);
  }
  return sum;
}

/** A score or weight for a message: without zeros that are not printed. */
export function plainScore(value: Exact): string {
  return value.toDecimalPlaces(4).toFixed();
}

