import { agreement, atMost, sumOf, type Spread } from "../../figures/agreement";
import type { Figure } from "../../figures/figure";
import type { Disclosure } from "../../recognition/disclosure";
import type { PerformanceTable } from "../../recognition/performance/performance-table";
import type { FundsSource } from "../../standards/performance/forms";

/** What a self-evaluation has of 年度资金总额: 全年预算数 or 全年执行数. */
export type ReviewColumn = "full" | "executed";
/** Any column of amounts. */
export type AmountColumn = "budget" | "initial" | ReviewColumn;

export const REVIEW_COLUMNS: readonly (readonly [ReviewColumn, string])[] = [["full", "全年预算数"], ["executed", "全年执行数"]];

/** All money of a table in a column; undefined where it cannot be read. */
export function totalOf({ funds }: PerformanceTable, key: ReviewColumn | "budget"): Figure | undefined {
  const figure = funds.find(({ source }) => source === "total")?.amounts.get(key);
  return figure?.problem === undefined ? figure : undefined;
}

/** What the projects of a document come to. */
export interface ProjectsTotal {
  readonly sum: Spread;
  readonly parts: readonly Figure[];
}

/** The self-evaluated projects together; undefined where there are none or one cannot be read. */
export function projectsTotal({ performance }: Disclosure, key: ReviewColumn): ProjectsTotal | undefined {
  const parts = performance.filter(({ form }) => form.id === "project-review").map((table) => totalOf(table, key));
  const read = parts.filter((part) => part !== undefined);
  return read.length === 0 || read.length < parts.length ? undefined : { sum: sumOf(read), parts: read };
}

/** A column in which the projects come to more than the whole. */
export interface AboveWhole extends ProjectsTotal {
  readonly name: string;
  readonly total: Figure;
}

/** Where a whole's self-evaluation has less than its projects; undefined where nothing can be compared. */
export function aboveTheWhole(disclosure: Disclosure, whole: PerformanceTable): readonly AboveWhole[] | undefined {
  const compared = REVIEW_COLUMNS.flatMap(([key, name]): readonly AboveWhole[] => {
    const total = totalOf(whole, key);
    const projects = projectsTotal(disclosure, key);
    return total === undefined || projects === undefined ? [] : [{ name, total, ...projects }];
  });
  return compared.length === 0 ? undefined : compared.filter(({ sum, total }) => atMost(sum, total) === "apart");
}

/** What the sources of a column come to, where that is not its total; undefined where it is, or none can be read. */
export function otherTotal(table: PerformanceTable, key: ReviewColumn): Spread | undefined {
  const total = totalOf(table, key);
  const parts = partsOf(table, key);
  return total === undefined || parts.length === 0 || parts.some(({ problem }) => problem !== undefined) || agreement(sumOf(parts), total) !== "apart" ? undefined : sumOf(parts);
}

const LEVELS: ReadonlySet<FundsSource> = new Set(["central", "region", "prefecture", "county", "upper", "own-level"]);

/** The lines that a total is the sum of: where 财政拨款 is told by itself, the levels below it are its parts. */
export function partsOf({ funds }: PerformanceTable, key: AmountColumn): readonly Figure[] {
  const hasFiscal = funds.some(({ source }) => source === "fiscal");
  return funds.filter(({ source }) => source === "other" || source === "carried" || (hasFiscal ? source === "fiscal" : LEVELS.has(source))).flatMap(({ amounts }) => amounts.get(key) ?? []);
}
