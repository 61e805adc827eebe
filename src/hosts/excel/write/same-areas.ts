import type { MergedArea } from "../../../core/workbook/workbook";

export interface SameArea<T> {
  readonly value: T;
  readonly area: MergedArea;
}

/** Cuts a grid into rectangles of equal values, so that each is one range: runs along rows, joined downwards. Undefined cells belong to none. */
export function sameAreas<T>(grid: readonly (readonly (T | undefined)[])[]): readonly SameArea<T>[] {
  const done: SameArea<T>[] = [];
  let open: readonly SameArea<T>[] = [];
  grid.forEach((cells, row) => {
    const runs = runsOf(cells, row);
    const joined = runs.map((run) => {
      const above = open.find(({ value, area }) => value === run.value && area.left === run.area.left && area.right === run.area.right);
      return above === undefined ? run : { value: run.value, area: { ...run.area, top: above.area.top } };
    });
    done.push(...open.filter(({ area }) => !joined.some((one) => one.area.top === area.top && one.area.left === area.left)));
    open = joined;
  });
  return [...done, ...open];
}

function runsOf<T>(cells: readonly (T | undefined)[], row: number): readonly SameArea<T>[] {
  const runs: SameArea<T>[] = [];
  for (let left = 0; left < cells.length; left += 1) {
    const value = cells[left];
    if (value === undefined) continue;
    let right = left;
    while (right + 1 < cells.length && cells[right + 1] === value) right += 1;
    runs.push({ value, area: { top: row, left, bottom: row, right } });
    left = right;
  }
  return runs;
}
