import type { CellRef } from "../workbook/cell-ref";
import type { RecognisedTable } from "../recognition/disclosure";
import type { SplitStandard } from "../standards/table-standard";

/** A sum that a unit filled while it left every part of it blank in the whole table. */
export interface UnfilledSum {
  readonly sum: SplitStandard;
  /** Where the sum itself is filled, the total or first line first. */
  readonly filledAt: readonly CellRef[];
}

const seen = new WeakMap<RecognisedTable, readonly UnfilledSum[]>();

/**
 * The sums of a table that are "not split": one finding per table, and no data for what needs the parts.
 * A line's part that is written as 0 or a dash is filled, a column of nothing but zeros is not; neither is a part without its column or line.
 */
export function unfilledParts(table: RecognisedTable): readonly UnfilledSum[] {
  let found = seen.get(table);
  if (found === undefined) {
    found = (table.standard.splits?.sums ?? []).flatMap((sum) => {
      if (sum.parts.some((part) => isFilled(table, part))) return [];
      const filledAt = amountsAt(table, sum.whole);
      return filledAt.length === 0 ? [] : [{ sum, filledAt }];
    });
    seen.set(table, found);
  }
  return found;
}

/** The line or column that stands blank throughout although its sum is filled, where the place belongs to one. `row` is a named line's key. */
export function unfilledPart(table: RecognisedTable, row: string | undefined, column: string): string | undefined {
  if (table.standard.splits === undefined) return undefined;
  for (const { sum } of unfilledParts(table)) {
    const part = sum.parts.find((one) => one.column === column && (one.row === undefined || one.row === row));
    if (part !== undefined) return part.row ?? part.column;
  }
  return undefined;
}

type Place = SplitStandard["whole"];

function isFilled(table: RecognisedTable, { row, column }: Place): boolean {
  return table.rows.some((line) => {
    if (row !== undefined && line.key !== row) return false;
    const figure = line.figures.get(column);
    if (figure === undefined || figure.writing === "blank") return false;
    // A system writes 0.00 into every cell of a column that nobody filled; on a line of its own a 0 is somebody's answer.
    return row !== undefined || figure.problem !== undefined || !figure.value.isZero();
  });
}

function amountsAt(table: RecognisedTable, { row, column }: Place): readonly CellRef[] {
  const at: CellRef[] = [];
  for (const line of table.rows) {
    const figure = row === undefined || line.key === row ? line.figures.get(column) : undefined;
    if (figure === undefined || figure.problem !== undefined || figure.value.isZero()) continue;
    if (line.kind === "total") at.unshift(figure.at);
    else at.push(figure.at);
  }
  return at;
}
