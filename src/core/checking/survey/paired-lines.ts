import { groupBy } from "../../narrative/group-by";
import type { Disclosure, RecognisedTable, TableRow } from "../../recognition/disclosure";
import { unitFactor } from "../../figures/unit";

/** A line of a table in two documents, or in one of them only. */
export interface PairedLine {
  /** The table of the later document, or the earlier one's where only that has the line. */
  readonly table: RecognisedTable;
  readonly before?: TableRow;
  readonly now?: TableRow;
}

/** The lines of the tables that both documents have, wherever they stand on their sheets; those of the later one first, table by table. */
export function pairedLines(before: Disclosure, now: Disclosure): readonly PairedLine[] {
  return [...now.tables].flatMap(([id, table]) => {
    const earlier = before.tables.get(id);
    return earlier === undefined ? [] : pairsOf(earlier, table);
  });
}

function pairsOf(earlier: RecognisedTable, table: RecognisedTable): readonly PairedLine[] {
  const old = groupBy(earlier.rows, lineKey);
  const pairs: PairedLine[] = [];
  const taken = new Set<TableRow>();
  for (const [key, rows] of groupBy(table.rows, lineKey)) {
    const open = new Set(old.get(key) ?? []);
    // Lines of one name are told apart by their figures, then by their order.
    const same = new Map(rows.flatMap((row) => {
      const twin = rows.length + open.size === 2 ? undefined : [...open].find((other) => hasSameFigures(row, other));
      if (twin !== undefined) open.delete(twin);
      return twin === undefined ? [] : [[row, twin] as const];
    }));
    for (const row of rows) {
      const [first] = open;
      const twin = same.get(row) ?? first;
      if (twin === undefined) pairs.push({ table, now: row });
      else {
        open.delete(twin);
        taken.add(twin);
        pairs.push({ table, before: twin, now: row });
      }
    }
  }
  const gone = earlier.rows.filter((row) => !taken.has(row)).map((row): PairedLine => ({ table: earlier, before: row }));
  return [...pairs, ...gone];
}

/** What a line is of: its code or name, below the unit that it stands under. */
function lineKey(row: TableRow): string {
  return JSON.stringify([unitOf(row), row.kind, row.code ?? "", row.key]);
}

function unitOf({ parent }: TableRow): string {
  return parent === undefined ? "" : parent.kind === "unit" ? parent.key : unitOf(parent);
}

function hasSameFigures(a: TableRow, b: TableRow): boolean {
  return [...a.figures].every(([column, figure]) => {
    const other = b.figures.get(column);
    return other?.value.times(unitFactor(other.unit, figure.unit)).eq(figure.value) === true;
  });
}
