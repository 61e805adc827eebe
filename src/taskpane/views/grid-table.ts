import { columnLetters } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { MergedArea, Sheet } from "../../core/workbook/workbook";
import { cellAt } from "../../core/workbook/workbook";
import { cellText, isFigure } from "../../render/cell-text";
import { el } from "./element";
import type { GridWindow } from "./grid-window";

export interface DrawnGrid {
  readonly table: HTMLTableElement;
  /** The cell that the user went to, where it is drawn. */
  readonly current: HTMLElement | null;
}

/** Draws a window of a sheet with the cells of a finding marked: the likely one (the first) apart from those that take part. */
export function gridTable(sheet: Sheet, window: GridWindow, marked: readonly CellRef[], current: CellRef | null): DrawnGrid {
  const marks = new Map(marked.map((cell, index) => [`${String(cell.row)},${String(cell.column)}`, index] as const).reverse());
  const merges = mergesIn(sheet, window);
  let currentElement: HTMLElement | null = null;
  const columns = range(window.left, window.right);
  const head = el("tr", {}, el("td", { class: "corner" }), ...columns.map((c) =>
    el("th", { class: sheet.hiddenColumns.has(c) ? "hidden-line" : "", attrs: { scope: "col" } }, columnLetters(c))));
  const rows = range(window.top, window.bottom).map((row) => {
    const line = el("tr", { class: sheet.hiddenRows.has(row) ? "hidden-row" : "" },
      el("th", { class: sheet.hiddenRows.has(row) ? "hidden-line" : "", attrs: { scope: "row" } }, String(row + 1)));
    for (const column of columns) {
      const merge = merges.get(`${String(row)},${String(column)}`);
      if (merge === "covered") continue;
      const cell = merge === undefined ? cellAt(sheet, row, column) : cellAt(sheet, merge.top, merge.left);
      const element = el("td", { class: isFigure(cell) ? "number" : "" }, cellText(cell));
      if (merge !== undefined) {
        element.rowSpan = Math.min(merge.bottom, window.bottom) - row + 1;
        element.colSpan = Math.min(merge.right, window.right) - column + 1;
        if (merge.right > merge.left && !isFigure(cell)) element.classList.add("centred");
      }
      if (merge === undefined && spills(sheet, row, column)) element.classList.add("spill");
      if (cell?.error !== undefined) element.classList.add("broken");
      const index = merge === undefined ? marks.get(`${String(row)},${String(column)}`) : marks.get(`${String(merge.top)},${String(merge.left)}`);
      if (index !== undefined) {
        element.classList.add("mark", index === 0 ? "mark-likely" : "mark-part");
        element.append(el("span", { class: "sr-only" }, index === 0 ? "（最可能有误）" : "（有关）"));
      }
      if (current?.row === (merge?.top ?? row) && current.column === (merge?.left ?? column)) {
        element.classList.add("mark-current");
        currentElement = element;
      }
      line.append(element);
    }
    return line;
  });
  return { table: el("table", { class: "grid" }, el("thead", {}, head), el("tbody", {}, ...rows)), current: currentElement };
}

/** Text runs on over blank neighbours, as in Excel: else an unmerged title would make its column as wide as itself. */
function spills(sheet: Sheet, row: number, column: number): boolean {
  return typeof cellAt(sheet, row, column)?.value === "string" && cellAt(sheet, row, column + 1) === undefined && cellAt(sheet, row, column + 2) === undefined;
}

/** For each drawn cell of a merged area: the area at its first drawn cell, "covered" at the others. */
function mergesIn(sheet: Sheet, window: GridWindow): ReadonlyMap<string, MergedArea | "covered"> {
  const found = new Map<string, MergedArea | "covered">();
  for (const area of sheet.merges) {
    const top = Math.max(area.top, window.top);
    const left = Math.max(area.left, window.left);
    for (let row = top; row <= Math.min(area.bottom, window.bottom); row += 1) {
      for (let column = left; column <= Math.min(area.right, window.right); column += 1) {
        found.set(`${String(row)},${String(column)}`, row === top && column === left ? area : "covered");
      }
    }
  }
  return found;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
