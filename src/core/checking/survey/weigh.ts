import type { Exact } from "../../figures/exact";
import type { Indicator, PerformanceTable } from "../../recognition/performance/performance-table";
import { indicatorKey, sumOfScores } from "./performance-lines";
import { executionLine, wrongWeight } from "./review-scores";

/** The weights of a table and what they should come to. */
export interface Weighed {
  readonly table: PerformanceTable;
  /** Undefined where a weight is missing or no number. */
  readonly sum: Exact | undefined;
  readonly expected: number;
}

/** Undefined for tables without weights. */
export function weigh(table: PerformanceTable): Weighed | undefined {
  if (!table.columns.has("weight")) return undefined;
  const filled = table.indicators.filter(({ name, target }) => name !== undefined || target !== undefined);
  const execution = table.form.isReview ? executionLine(table)?.weight : undefined;
  const among = filled.some((one) => /^预算执行率/.test(indicatorKey(one)));
  const missing = filled.length === 0 || filled.some(({ weight }) => weight === undefined);
  return { table, sum: missing ? undefined : sumOfScores([...filled.map(({ weight }) => weight), execution]), expected: among || execution !== undefined ? 100 : 90 };
}

/** The indicator of a self-evaluation whose weight is told to be wrong; its score is then not judged by it. */
export function blamedWeight(table: PerformanceTable): Indicator | undefined {
  const { sum, expected } = weigh(table) ?? {};
  return sum === undefined || expected === undefined || sum.eq(expected) ? undefined : wrongWeight(table, sum.minus(expected));
}
