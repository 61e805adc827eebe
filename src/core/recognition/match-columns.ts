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
  const grouped = standards.some(([, standard]) => labelled.some((column) => isUnder(header.paths.get(column) ?? [], wordingsOf(standard))));
  const candidates = standards.flatMap(([key, standard]) =>
    labelled.flatMap((column): Candidate[] => {
      const rank = labelRank(header.paths.get(column) ?? [], standard, grouped);
      return rank === undefined ? [] : [{ key, column, rank }];
    }),
  );
  return assign(standards, candidates);
}

/** A column's wordings in compared form, made once. */
interface Wordings {
  readonly rank: ReadonlyMap<string, number>;
  readonly loose: ReadonlySet<string>;
  /** Group and label in one cell (财政拨款合计). */
  readonly joined: ReadonlySet<string>;
  readonly under: readonly string[] | undefined;
}

const prepared = new WeakMap<ColumnStandard, Wordings>();

function wordingsOf(standard: ColumnStandard): Wordings {
  let wordings = prepared.get(standard);
  if (wordings === undefined) {
    const labels = standard.labels.map(labelKey);
    const under = standard.under?.map(labelKey);
    wordings = {
      rank: new Map([...labels].reverse().map((label, i) => [label, labels.length - 1 - i])),
      loose: new Set(labels.map(looseKey)),
      joined: new Set((standard.under ?? []).flatMap((group) => standard.labels.map((label) => labelKey(group + label)))),
      under,
    };
    prepared.set(standard, wordings);
  }
  return wordings;
}

/** Whether the column stands under the group that the standard names. */
function isUnder(path: readonly string[], { under }: Wordings): boolean {
  return under?.some((group) => path.indexOf(group) >= 0 && path.indexOf(group) < path.length - 1) ?? false;
}

/** Rank of a column that only resembles a wording: behind all that are one. */
const RESEMBLES = 50;

/** Position of the column's own label among the standard's wordings; undefined where it is none of them. */
function labelRank(path: readonly string[], standard: ColumnStandard, grouped: boolean): number | undefined {
  const label = path[path.length - 1];
  if (label === undefined) return undefined;
  const wordings = wordingsOf(standard);
  if (wordings.joined.has(label)) return 0;
  const rank = wordings.rank.get(label) ?? (wordings.loose.has(looseKey(label)) ? RESEMBLES : undefined);
  if (rank === undefined && joinsWholePath(label, wordings)) return RESEMBLES;
  if (rank === undefined || wordings.under === undefined || !grouped) return rank;
  return isUnder(path, wordings) ? rank : undefined;
}

/** A header of one row joins all that stands above a column, also levels that the form does not tell columns apart by (财政拨款|基本支出|人员经费). */
function joinsWholePath(label: string, { under, rank }: Wordings): boolean {
  return under?.some((group) => label.startsWith(group) && [...rank.keys()].some((own) => label.slice(group.length).endsWith(own))) ?? false;
}

const looseKeys = new Map<string, string>();

/** A label without the words that come and go without changing what is meant. */
function looseKey(key: string): string {
  let loose = looseKeys.get(key);
  if (loose === undefined) {
    loose = key.replace(/安排|资金|预算|拨款|万元|千元|元/g, "");
    if (looseKeys.size < 5_000) looseKeys.set(key, loose);
  }
  return loose;
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
