import type { Report } from "../../core/checking/report";
import type { Part, Parts, View as ViewName } from "../state/parts";
import { activeDocument } from "../state/select";
import { countSettled } from "../state/list-rows";
import type { Dispatch } from "../state/store";
import { el, show } from "./element";
import { tabList } from "./tab-list";
import type { View } from "./view";
import { VIEW_NAMES } from "./view-names";

/** One of the three views: tabs for its parts, where it has such, over what it is made of. It is there once something has been checked. */
export function panelView(name: ViewName, names: Readonly<Record<string, string>> | null, views: readonly View[], dispatch: Dispatch): View {
  const parts = names === null ? null : tabList("part", PART_LABELS[name], names, (part) => dispatch({ type: "partChosen", part: part as Part }));
  const element = el("section", { class: `view view-${name}`, id: `panel-${name}`, attrs: { role: "tabpanel", "aria-labelledby": `tab-${name}` } },
    el("h2", { class: "sr-only" }, VIEW_NAMES[name]), parts?.element ?? null, ...views.map((view) => view.element));
  return {
    element,
    update: (state) => {
      const report = activeDocument(state)?.report ?? null;
      show(element, report !== null && state.view === name && !state.help);
      parts?.update(state.parts[name], report === null ? {} : countsOf(report));
      for (const view of views) view.update(state);
    },
  };
}

/** How much there is in a part, where that is told. */
function countsOf({ findings, changes }: Report): Readonly<Record<string, string>> {
  return { findings: String(findings.length - countSettled(findings)), ...(changes === undefined ? {} : { changes: String(changes.figures.length) }) };
}

const PART_LABELS: Readonly<Record<ViewName, string>> = { check: "校验结果", narrative: "情况说明的内容", notes: "底稿的步骤" };

/** Whether a part is looked at. */
export function isShown(state: { readonly view: ViewName; readonly parts: Parts; readonly help: boolean }, part: Part): boolean {
  return !state.help && state.parts[state.view] === part;
}
