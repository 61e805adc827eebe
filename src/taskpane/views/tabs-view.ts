import { openAnswers } from "../state/drafting";
import { countSettled } from "../state/list-rows";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { show } from "./element";
import { tabList } from "./tab-list";
import type { View } from "./view";
import { VIEW_NAMES } from "./view-names";

/** The three views. They are there from the start in Excel, with the first file in the browser. */
export function tabsView(dispatch: Dispatch): View {
  const { element, update } = tabList("tab", "视图", VIEW_NAMES, (view) => dispatch({ type: "viewChosen", view }));
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      show(element, document !== undefined && !state.help);
      const report = document?.report ?? null;
      const draft = document?.drafting.draft ?? null;
      const open = draft === null ? 0 : openAnswers(draft);
      update(state.view, { check: report === null ? "" : String(report.findings.length - countSettled(report.findings)), notes: open === 0 ? "" : String(open) });
    },
  };
}
