import type { Finding } from "../../core/checking/finding";
import type { CellRef } from "../../core/workbook/cell-ref";
import { el } from "./element";
import type { FindingActions } from "./finding-actions";
import { findingReview } from "./finding-review";
import { button } from "./fluent";
import { icon } from "./icons";
import { placeOf } from "./place";

export interface FindingBody {
  readonly element: HTMLElement;
  readonly setCell: (cell: number) => void;
}

/** More cells than these wait behind a fold: a finding over a whole column would bury the list. */
const CELLS_SHOWN = 12;

/** What an open finding shows: both sides, the arithmetic, the words, the cells, and what can be done about it. */
export function findingBody(finding: Finding, actions: FindingActions, id: string): FindingBody {
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
    rule(finding, actions.ruleTitle),
    findingReview(finding, actions,
      actions.goAcross === null ? null : button("看另一边", actions.goAcross, { small: true }),
      button("复制", actions.copy, { small: true, subtle: true, icon: icon("copy") })));
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

/** The rule, with the page that explains it; own rules and faults of the program have none there. */
function rule({ rule: id, id: finding }: Finding, title: string | undefined): HTMLElement {
  const isTold = !id.startsWith("identity/own/") && !finding.startsWith("internal/");
  return el("p", { class: "rule" }, `规则：${title ?? id} `, isTold ? el("a", { class: "link", attrs: { href: `rules.html#${id}`, target: "_blank", rel: "noopener" } }, "帮助") : null);
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
