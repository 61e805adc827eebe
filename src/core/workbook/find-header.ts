import type { Sheet } from "./workbook";

/** Rows within which title and header of a sheet are looked for: something may have been put above them. */
const HEAD = 20;
/** Nothing longer is a label: most of what is looked at is prose and amounts. */
const LONGEST_LABEL = 40;

/** A header row of a sheet whose columns are known by their labels. */
export interface FoundHeader<Id> {
  readonly row: number;
  /** Each known column once, where it stands first. */
  readonly columns: ReadonlyMap<Id, number>;
  /** Labels that are of no known column, or of one that was there before. */
  readonly others: readonly string[];
}

/** The first row near the top that is a header. `idOf` tells the column that a label names; `isHeader` whether what was found is enough. */
export function findHeader<Id>({ rows }: Sheet, idOf: (label: string) => Id | undefined, isHeader: (found: FoundHeader<Id>) => boolean): FoundHeader<Id> | undefined {
  for (let row = 0; row < Math.min(HEAD, rows.length); row += 1) {
    const columns = new Map<Id, number>();
    const others: string[] = [];
    rows[row]?.forEach((cell, at) => {
      const label = cell === undefined ? "" : String(cell.value).trim();
      if (cell === undefined || label === "") return;
      const id = typeof cell.value === "string" && label.length <= LONGEST_LABEL ? idOf(label) : undefined;
      if (id !== undefined && !columns.has(id)) columns.set(id, at);
      else others.push(label);
    });
    const found = { row, columns, others };
    if (isHeader(found)) return found;
  }
  return undefined;
}

/** Whether a text near the top is its title. */
export function isTitled({ rows }: Sheet, isTitle: (text: string) => boolean): boolean {
  return rows.slice(0, HEAD).some((row) => row?.some((cell) => typeof cell?.value === "string" && isTitle(cell.value)));
}
