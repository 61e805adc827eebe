import type { TableSide } from "../standards/table-standard";
import { labelKey } from "../wording/normalise";
import type { HeaderRows } from "./header-rows";
import { PART_TOTALS } from "./header-words";

/** Item → column key → sheet column. */
export type AcrossColumns = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Items that must stand as columns before a header is read so: one or two may be labels of something else. */
const ENOUGH = 3;
const TOTALS: ReadonlySet<string> = new Set(PART_TOTALS.map(labelKey));

/**
 * The columns of a side whose items stand across the sheet: 因公出国（境）费 over 预算数 and 决算数, or six items below each of them.
 * Undefined where the items are lines, or where two columns are the same item's.
 */
export function acrossColumns(rows: HeaderRows, side: TableSide, sheetColumns: readonly number[]): AcrossColumns | undefined {
  if (side.rows.kind !== "items" || side.rows.across === undefined) return undefined;
  const items = new Map(side.rows.items.flatMap(({ name, labels = [] }) => [name, ...labels].map((label) => [labelKey(label), name] as const)));
  const keys = new Map(Object.entries(side.columns).flatMap(([key, { labels }]) => labels.map((label) => [labelKey(label), key] as const)));
  const found = new Map<string, Map<string, number>>();
  for (const column of sheetColumns) {
    const path = rows.own.has(column) ? (rows.paths.get(column) ?? []) : [];
    const item = itemOf(path, items);
    if (item === undefined) continue;
    const key = keys.get(path.find((label) => keys.has(label)) ?? "") ?? side.rows.across.alone;
    const columns = found.get(item) ?? new Map<string, number>();
    if (columns.has(key)) return undefined;
    found.set(item, columns.set(key, column));
  }
  return found.size >= ENOUGH ? found : undefined;
}

/** The lowest label that is an item; a 小计 or 合计 below an item's label is that item. */
function itemOf(path: readonly string[], items: ReadonlyMap<string, string>): string | undefined {
  const own = path.filter((label) => items.has(label) || TOTALS.has(label));
  const last = own[own.length - 1];
  const above = own[own.length - 2];
  return last === undefined ? undefined : TOTALS.has(last) && above !== undefined && !TOTALS.has(above) ? items.get(above) : items.get(last);
}
