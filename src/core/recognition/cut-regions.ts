import { isFrontRow } from "./front-lines";
import type { TitleCell } from "./find-titles";
import { isBlankColumn, type Region, type SheetGrid } from "./sheet-grid";

/** A rectangle that holds at most one table, with the titles in it (more than one where the same title is repeated at page breaks). */
export interface TableRegion extends Region {
  readonly titles: readonly TitleCell[];
}

/**
 * Cuts a sheet into one rectangle per table: first along a blank column that has titles on both sides, else above the lowest title.
 * A title repeated in the same columns is a page break, not a new table, and is left to the reader of the rows.
 */
export function cutRegions(grid: SheetGrid, region: Region, titles: readonly TitleCell[]): TableRegion[] {
  if (titles.length <= 1) return [{ ...region, titles }];
  return cutBeside(grid, region, titles) ?? cutBelow(grid, region, titles) ?? [{ ...region, titles }];
}

function cutBeside(grid: SheetGrid, region: Region, titles: readonly TitleCell[]): TableRegion[] | undefined {
  const last = Math.max(...titles.map((title) => title.column));
  const first = Math.min(...titles.map((title) => title.column));
  for (let column = last - 1; column > first; column--) {
    if (!isBlankColumn(grid, column, region)) continue;
    return [
      ...cutRegions(grid, { ...region, right: column - 1 }, titles.filter((title) => title.column < column)),
      ...cutRegions(grid, { ...region, left: column + 1 }, titles.filter((title) => title.column > column)),
    ];
  }
  return undefined;
}

function cutBelow(grid: SheetGrid, region: Region, titles: readonly TitleCell[]): TableRegion[] | undefined {
  const below = [...titles].reverse().find((title) => isNewTable(title, titles));
  if (below === undefined) return undefined;
  let cut = below.row;
  while (cut - 1 > region.top && isFrontRow(grid, cut - 1, region)) cut--;
  const upper = titles.filter((title) => title.row < below.row);
  if (upper.length === 0) return undefined;
  return [
    ...cutRegions(grid, { ...region, bottom: cut - 1 }, upper),
    ...cutRegions(grid, { ...region, top: cut }, titles.filter((title) => title.row >= below.row)),
  ];
}

/** A title starts a new table unless the title before it in the sheet is the same one (a page break). */
function isNewTable(title: TitleCell, titles: readonly TitleCell[]): boolean {
  const before = titles.filter((other) => other.row < title.row);
  const previous = before[before.length - 1];
  return previous !== undefined && previous.standard !== title.standard;
}
