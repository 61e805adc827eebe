import type { Cell } from "./cell";
import type { MergedArea, Sheet, SheetRow } from "./workbook";

/** Whether two readings of a sheet are the same in everything that a sheet is. */
export function isSameSheet(a: Sheet, b: Sheet): boolean {
  return a.name === b.name && a.visibility === b.visibility && a.ours === b.ours
    && isSameList(a.rows, b.rows, isSameRow) && isSameList(a.merges, b.merges, isSameArea)
    && isSameSet(a.hiddenRows, b.hiddenRows) && isSameSet(a.hiddenColumns, b.hiddenColumns);
}

function isSameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

export function isSameArea(a: MergedArea, b: MergedArea): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function isSameRow(a: SheetRow | undefined, b: SheetRow | undefined): boolean {
  return a === b || isSameList(a ?? [], b ?? [], isSameCell);
}

function isSameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.value === b.value && a.formula === b.formula && a.format === b.format && a.error === b.error);
}

/** Sparse lists: what is not there is undefined. */
function isSameList<Member>(a: readonly Member[], b: readonly Member[], isSame: (a: Member, b: Member) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (!isSame(a[at] as Member, b[at] as Member)) return false;
  return true;
}
