import type { RecognisedTable } from "./disclosure";
import { linkRows } from "./link-rows";
import type { RowDraft } from "./row-draft";

/**
 * Gives the lines of every table their parents and children. The last step of reading, because the units that stand as subtotals
 * between projects (T11) are known for certain only from the tables where a line without a code can be nothing else (T7).
 */
export function linkTables(tables: readonly RecognisedTable[]): void {
  const units = new Set<string>();
  for (const { rows } of tables) for (const row of rows) if (row.kind === "unit") units.add(row.key);
  for (const table of tables) {
    if (table.standard.sides.length > 1 || table.standard.sides[0]?.rows.kind === "items") continue;
    // The drafts are handed out as read-only lines from here on.
    linkRows(table.rows as readonly RowDraft[], units, table.agency?.text);
  }
}
