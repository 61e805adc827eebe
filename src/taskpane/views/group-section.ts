import type { FindingGroup } from "../state/list-rows";
import { el, freshId } from "./element";
import { icon } from "./icons";
import { SEVERITIES, severityWords } from "./severity";

export interface GroupSection {
  readonly element: HTMLElement;
  readonly items: HTMLElement;
}

/** One table's findings under a heading that folds, with a count per severity. */
export function groupSection(group: FindingGroup, folded: boolean, toggle: () => void): GroupSection {
  const listId = freshId("group");
  const items = el("ul", { class: "findings", id: listId, attrs: { "aria-label": group.title } });
  items.hidden = folded;
  const counts = SEVERITIES.filter((s) => group.counts[s] > 0).map((s) =>
    el("span", { class: `severity severity-${s}` }, icon(s), el("span", { class: "sr-only" }, severityWords[s]), String(group.counts[s])));
  const head = el("button", {
    class: "group-head",
    attrs: { type: "button", "aria-expanded": String(!folded), "aria-controls": listId, "data-roving": "", "data-key": `group ${group.key}`, tabindex: "-1" },
    on: { click: toggle },
  }, icon("chevron"), el("span", { class: "group-title" }, group.title), el("span", { class: "group-counts" }, ...counts));
  return { element: el("section", { class: "group" }, el("h2", { class: "group-heading" }, head), items), items };
}
