import type { RecognisedTable } from "./disclosure";
import { linkRows } from "./link-rows";
import type { RowDraft } from "./row-draft";

/** Units that the lines of tables show for certain, before any line is linked. */
export function unitsIn(tables: readonly RecognisedTable[]): readonly string[] {
  return tables.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "unit").map(({ key }) => key));
}

/**
 * Gives the lines of every table their parents and children. The last step of reading, because the units that stand as subtotals
 * between projects (T11) are known for certain only from the tables where a line without a code can be nothing else (T7).
 */
export function linkTables(tables: readonly RecognisedTable[], units: ReadonlySet<string>): void {
  for (const table of tables) {
    if (table.standard.sides.length > 1 || table.standard.sides[0]?.rows.kind === "items") continue;
    // The drafts are handed out as read-only lines from here on.
    linkRows(table.rows as readonly RowDraft[], units, table.agency?.text);
  }
}
