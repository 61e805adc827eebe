import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import { el } from "./element";

/** The sheet as its tab says, where it is not `known` already, then the address; a long sheet name is cut, the address never. */
export function placeOf(cell: CellRef, known: string | undefined): HTMLElement {
  return el("span", { class: "place", attrs: { title: `${cell.sheet} ${a1(cell)}` } },
    cell.sheet === known ? null : el("span", { class: "place-sheet", attrs: { title: cell.sheet } }, cell.sheet), el("span", { class: "place-cell" }, a1(cell)));
}
