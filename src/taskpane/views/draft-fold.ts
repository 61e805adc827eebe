import { el } from "./element";
import { icon } from "./icons";

/** Lines behind a heading that folds, with their count; nothing where there are none. */
export function draftFold(title: string, lines: readonly HTMLElement[], open: boolean): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const details = el("details", { class: "ledger-section draft-fold" },
    el("summary", {}, icon("chevron"), el("span", {}, title), el("span", { class: "count" }, String(lines.length))),
    el("ul", { class: "lines" }, ...lines));
  details.open = open;
  return [details];
}
