import type { FindingGroup } from "../state/list-rows";
import { el } from "./element";
import { icon } from "./icons";
import { SEVERITIES, severityWords } from "./severity";

/** The heading of one table's findings: it folds them, and tells how many of each severity are open. */
export function groupHeading(group: FindingGroup, folded: boolean, toggle: () => void): HTMLElement {
  const counts = SEVERITIES.filter((s) => group.counts[s] > 0).map((s) =>
    el("span", { class: `severity severity-${s}` }, icon(s), el("span", { class: "sr-only" }, severityWords[s]), String(group.counts[s])));
  const head = el("button", {
    class: "group-head", attrs: { type: "button", "aria-expanded": String(!folded), "data-stop": `group ${group.key}`, tabindex: "-1" }, on: { click: toggle },
  }, icon("chevron"), el("span", { class: "group-title" }, group.title), el("span", { class: "group-counts" }, ...counts));
  return el("h2", { class: "group-heading" }, head);
}
