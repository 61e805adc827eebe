import type { SheetPlan } from "../../../../core/workbook/sheet-plan";

/** Throws RangeError on plans of which Excel would say that the file needs repair: a mistake of the program, not of the user. */
export function assertPlans(plans: readonly SheetPlan[]): void {
  const names = new Set<string>();
  for (const { name, table, merges } of plans) {
    if (name === "" || name.length > 31 || /[/\\:*?[\]\u0000-\u001f]|^'|'$/.test(name)) throw new RangeError(`not a sheet's name: ${name}`);
    if (names.has(name.toLowerCase())) throw new RangeError(`two sheets called ${name}`);
    names.add(name.toLowerCase());
    merges.forEach((one, at) => {
      if (one.top === one.bottom && one.left === one.right) throw new RangeError(`${name}: one cell is no merged area`);
      const others = [...merges.slice(at + 1), ...(table === undefined ? [] : [table.cells])];
      if (others.some((other) => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right)) throw new RangeError(`${name}: a merged area overlaps another or the table`);
    });
    if (table !== undefined && !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(table.name)) throw new RangeError(`not a table's name: ${table.name}`);
  }
}
