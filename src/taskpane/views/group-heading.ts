import type { SeverityCounts } from "../state/list-rows";
import { el } from "./element";
import { icon } from "./icons";
import { SEVERITIES, severityWords } from "./severity";

/** The heading of one group of a list: it folds the group, and tells how many of what are in it. */
export function groupHeading(group: { readonly key: string; readonly title: string }, counts: readonly Node[], folded: boolean, toggle: () => void): HTMLElement {
  const head = el("button", {
    class: "group-head", attrs: { type: "button", "aria-expanded": String(!folded), "data-stop": `group ${group.key}`, tabindex: "-1" }, on: { click: toggle },
  }, icon("chevron"), el("span", { class: "group-title" }, group.title), el("span", { class: "group-counts" }, ...counts));
  return el("h2", { class: "group-heading" }, head);
}

/** How many findings of each severity are open. */
export function severityCounts(counts: SeverityCounts): readonly HTMLElement[] {
  return SEVERITIES.filter((s) => counts[s] > 0).map((s) =>
    el("span", { class: `severity severity-${s}` }, icon(s), el("span", { class: "sr-only" }, severityWords[s]), String(counts[s])));
}
