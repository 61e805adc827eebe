import type { PlannedCell } from "../../core/workbook/sheet-plan";
import type { MergedArea } from "../../core/workbook/workbook";

/** Header rows with their merged areas, counted from the sheet's top. */
export interface Header {
  readonly rows: readonly (readonly (PlannedCell | undefined)[])[];
  readonly merges: readonly MergedArea[];
}

/** Lays out header texts: a text spans the columns that share it (the lowest ones only where all that stands above them is shared too), the lowest one of a column spans down to the body. */
export function layHeader(paths: readonly (readonly string[])[], top: number): Header {
  const height = Math.max(...paths.map((path) => path.length));
  const rows = Array.from({ length: height }, (): (PlannedCell | undefined)[] => paths.map(() => undefined));
  const merges: MergedArea[] = [];
  /** Whether two columns stand below one text of a level. */
  const joined = (a: readonly string[] | undefined, b: readonly string[] | undefined, level: number): boolean =>
    a !== undefined && b !== undefined && (a.length > level + 1 ? b.length > level + 1 : a.length === b.length) && a.slice(0, level + 1).join("/") === b.slice(0, level + 1).join("/");
  paths.forEach((path, column) =>
    path.forEach((text, level) => {
      if (joined(paths[column - 1], path, level)) return;
      let right = column;
      while (joined(path, paths[right + 1], level)) right++;
      const bottom = level === path.length - 1 ? height - 1 : level;
      const row = rows[level];
      if (row !== undefined) row[column] = { value: text, look: "header" };
      if (right > column || bottom > level) merges.push({ top: top + level, left: column, bottom: top + bottom, right });
    }),
  );
  return { rows, merges };
}
