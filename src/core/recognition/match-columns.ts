import type { ColumnStandard, TableSide } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";
import type { HeaderRows } from "./header-rows";

/** Which sheet column is which column of the standard, and what could not be told. */
export interface ColumnMatch {
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** Column keys for which several sheet columns could stand. */
  readonly ambiguous: readonly string[];
}

interface Candidate {
  readonly key: string;
  readonly column: number;
  readonly rank: number;
}

/**
 * Maps the columns of one side by their labels: the form's own wording before its variants, a wording under its group before one without.
 * Namesakes without a group label are told apart by the order of the form when there are exactly as many as the form has.
 */
export function matchColumns(header: HeaderRows, side: TableSide, sheetColumns: readonly number[]): ColumnMatch {
  const standards = Object.entries(side.columns);
  const labelled = sheetColumns.filter((column) => header.own.has(column));
  const grouped = standards.some(([, standard]) => labelled.some((column) => underRank(header.paths.get(column) ?? [], standard) === 0));
  const candidates = standards.flatMap(([key, standard]) =>
    labelled.flatMap((column): Candidate[] => {
      const rank = labelRank(header.paths.get(column) ?? [], standard, grouped);
      return rank === undefined ? [] : [{ key, column, rank }];
    }),
  );
  return assign(standards, candidates);
}

/** 0: stands under the group that the standard names; 1: the standard names none; undefined: it does not. */
function underRank(path: readonly string[], standard: ColumnStandard): number | undefined {
  if (standard.under === undefined) return 1;
  const above = path.slice(0, -1);
  return standard.under.some((group) => above.includes(labelKey(group))) ? 0 : undefined;
}

/** Position of the column's own label among the standard's wordings; undefined where it is none of them. */
function labelRank(path: readonly string[], standard: ColumnStandard, grouped: boolean): number | undefined {
  const label = path[path.length - 1];
  if (label === undefined) return undefined;
  const joined = standard.under?.some((group) => standard.labels.some((own) => labelKey(group + own) === label)) ?? false;
  if (joined) return 0;
  const exact = standard.labels.findIndex((wording) => labelKey(wording) === label);
  const rank = exact >= 0 ? exact : standard.labels.some((wording) => looseKey(labelKey(wording)) === looseKey(label)) ? 50 : -1;
  if (rank < 0) return undefined;
  if (standard.under === undefined || !grouped) return rank;
  return underRank(path, standard) === 0 ? rank : undefined;
}

/** Words that come and go in labels without changing what is meant. */
function looseKey(key: string): string {
  return key.replace(/安排|资金|预算|拨款|万元|千元|元/g, "");
}

function assign(standards: readonly (readonly [string, ColumnStandard])[], candidates: readonly Candidate[]): ColumnMatch {
  const columns = new Map<string, number>();
  const ambiguous = new Set<string>();
  let open = [...candidates];
  while (open.length > 0) {
    const best = Math.min(...open.map((candidate) => candidate.rank));
    const now = open.filter((candidate) => candidate.rank === best);
    for (const group of connected(now)) {
      const keys = standards.map(([key]) => key).filter((key) => group.some((candidate) => candidate.key === key));
      const sheetColumns = [...new Set(group.map((candidate) => candidate.column))].sort((a, b) => a - b);
      if (keys.length === sheetColumns.length) keys.forEach((key, i) => columns.set(key, sheetColumns[i] ?? -1));
      else if (keys.length < sheetColumns.length) keys.forEach((key) => ambiguous.add(key));
    }
    const taken = new Set(columns.values());
    open = open.filter(({ key, column, rank }) => rank > best && !columns.has(key) && !ambiguous.has(key) && !taken.has(column));
  }
  const missing = standards.map(([key]) => key).filter((key) => !columns.has(key));
  return { columns, missing, ambiguous: [...ambiguous] };
}

/** Groups of candidates that compete for the same columns or the same keys. */
function connected(candidates: readonly Candidate[]): Candidate[][] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const touching = groups.filter((group) => group.some((other) => other.key === candidate.key || other.column === candidate.column));
    const merged = [candidate, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}
