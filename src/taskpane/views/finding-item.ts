import type { Finding } from "../../core/checking/finding";
import type { CellRef } from "../../core/workbook/cell-ref";
import { a1 } from "../../core/workbook/a1";
import { el, freshId } from "./element";
import { icon } from "./icons";
import { severityMark } from "./severity";

export interface FindingItem {
  readonly element: HTMLElement;
  readonly head: HTMLButtonElement;
  readonly setOpen: (open: boolean, cell: number) => void;
}

interface FindingActions {
  readonly open: (cell: number) => void;
  readonly close: () => void;
  /** Shows the quoted words where they stand; null where the text is not at hand. */
  readonly showWords: (() => void) | null;
  /** The rule's title, where the report tells it. */
  readonly ruleTitle: string | undefined;
  /** The sheet of the table that the finding is listed under: its name need not stand in every line. */
  readonly homeSheet: string | undefined;
}

/** More cells than these wait behind a fold: a finding over a whole column would bury the list. */
const CELLS_SHOWN = 12;

/** One finding: a line that opens into the arithmetic and the cells. The body is made when first opened. */
export function findingItem(finding: Finding, actions: FindingActions): FindingItem {
  const bodyId = freshId("finding");
  let isOpen = false;
  let body: FindingBody | null = null;
  const first = finding.at[0];
  const head = el("button", {
    class: "finding-head", attrs: { type: "button", "aria-expanded": "false", "data-roving": "", tabindex: "-1" },
    on: { click: () => (isOpen ? actions.close() : actions.open(0)) },
  },
    el("span", { class: "finding-top" }, severityMark(finding.severity),
      first === undefined ? null : placeOf(first, actions.homeSheet)),
    el("span", { class: "finding-words" }, finding.message));
  const element = el("li", { class: `finding finding-${finding.severity}` }, head);
  return {
    element, head,
    setOpen: (open, cell) => {
      isOpen = open;
      head.setAttribute("aria-expanded", String(open));
      element.classList.toggle("open", open);
      if (open && body === null) {
        body = findingBody(finding, actions, bodyId);
        head.setAttribute("aria-controls", bodyId);
        element.append(body.element);
      }
      if (body !== null) {
        body.element.hidden = !open;
        body.setCell(cell);
      }
    },
  };
}

interface FindingBody {
  readonly element: HTMLElement;
  readonly setCell: (cell: number) => void;
}

function findingBody(finding: Finding, actions: FindingActions, id: string): FindingBody {
  const chips = finding.at.map((cell, index) => cellChip(cell, index, actions, index === 0 ? undefined : finding.at[0]?.sheet));
  const others = chips.slice(1);
  const element = el("div", { class: "finding-body", id },
    figures(finding),
    arithmetic(finding),
    finding.text === undefined ? null : el("blockquote", { class: "quote" }, finding.text.quote),
    finding.text === undefined || actions.showWords === null ? null : el("button", { class: "chip words-chip", attrs: { type: "button" }, on: { click: actions.showWords } }, "看原文"),
    chips[0] === undefined ? null : el("div", { class: "cells" },
      el("span", { class: "label" }, others.length > 0 && accuses(finding) ? "最可能有误" : "所在单元格"), chips[0]),
    others.length === 0 ? null : el("div", { class: "cells" },
      el("span", { class: "label" }, "有关的单元格"), ...others.slice(0, CELLS_SHOWN),
      others.length <= CELLS_SHOWN ? null : el("details", { class: "more-cells" },
        el("summary", {}, `另外 ${String(others.length - CELLS_SHOWN)} 个`), el("div", { class: "cells" }, ...others.slice(CELLS_SHOWN)))),
    el("p", { class: "rule" }, `规则：${actions.ruleTitle ?? finding.rule}`));
  return {
    element,
    setCell: (cell) => {
      chips.forEach((chip, index) => {
        if (index === cell) chip.setAttribute("aria-current", "true");
        else chip.removeAttribute("aria-current");
      });
    },
  };
}

/** A rounding tail or a rule of thumb says of no cell that it is wrong. */
export function accuses({ severity }: Finding): boolean {
  return severity !== "info";
}

function cellChip(cell: CellRef, index: number, actions: FindingActions, known: string | undefined): HTMLElement {
  return el("button", { class: index === 0 ? "chip chip-likely" : "chip", attrs: { type: "button" }, on: { click: () => actions.open(index) } },
    index === 0 ? icon("target") : null, placeOf(cell, known));
}

/** Both sides and the difference, figures under each other at their ends. */
export function figures(finding: Finding): HTMLElement | null {
  const rows = [[finding.text === undefined ? "表中" : "文中", finding.found], [accuses(finding) ? "应为" : "对照", finding.expected], ["相差", finding.difference]] as const;
  const told = rows.filter((row): row is readonly [typeof row[0], string] => row[1] !== undefined && row[1] !== "");
  if (told.length === 0) return null;
  return el("dl", { class: "figures" }, ...told.map(([label, value]) =>
    el("div", { class: label === "相差" ? "figure figure-difference" : "figure" }, el("dt", {}, label), el("dd", {}, value))));
}

function arithmetic(finding: Finding): HTMLElement | null {
  const lines = finding.details ?? [];
  if (lines.length === 0) return null;
  return el("ul", { class: "arithmetic", attrs: { "aria-label": "算式" } }, ...lines.map((line) => el("li", {}, line)));
}

/** The sheet as its tab says, where it is not `known` already, then the address; a long sheet name is cut, the address never. */
function placeOf(cell: CellRef, known: string | undefined): HTMLElement {
  return el("span", { class: "place", attrs: { title: `${cell.sheet} ${a1(cell)}` } },
    cell.sheet === known ? null : el("span", { class: "place-sheet" }, cell.sheet), el("span", { class: "place-cell" }, a1(cell)));
}
