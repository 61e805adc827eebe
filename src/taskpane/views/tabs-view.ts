import type { AppState, View as ViewName } from "../state/app-state";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, setText, show } from "./element";
import type { View } from "./view";

const names: readonly { readonly view: ViewName; readonly label: string }[] = [
  { view: "findings", label: "问题" },
  { view: "narrative", label: "情况说明" },
  { view: "drafting", label: "编写" },
  { view: "ledger", label: "校验情况" },
];

/** Four tabs: what is wrong, the narrative with its numbers, writing it, and what was and was not checked. Arrows move between them as tabs do everywhere. */
export function tabsView(dispatch: Dispatch): View {
  const tabs = names.map(({ view, label }) => {
    const count = el("span", { class: "count" });
    const element = el("button", {
      class: "tab", id: `tab-${view}`,
      attrs: { type: "button", role: "tab", "aria-controls": `panel-${view}` },
      on: { click: () => dispatch({ type: "viewChosen", view }) },
    }, label, count);
    return { view, element, count };
  });
  const element = el("div", { class: "tabs", attrs: { role: "tablist", "aria-label": "校验结果" } }, ...tabs.map((t) => t.element));
  element.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const at = tabs.findIndex((t) => t.element === document.activeElement);
    const step = event.key === "ArrowRight" ? 1 : tabs.length - 1;
    const next = tabs[(at + step) % tabs.length];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    dispatch({ type: "viewChosen", view: next.view });
    next.element.focus();
  });
  return {
    element,
    update: (state: AppState) => {
      const report = activeDocument(state)?.report ?? null;
      show(element, report !== null);
      for (const tab of tabs) {
        const chosen = tab.view === state.view;
        tab.element.setAttribute("aria-selected", String(chosen));
        tab.element.tabIndex = chosen ? 0 : -1;
        setText(tab.count, tab.view === "findings" && report !== null ? String(report.findings.length) : "");
      }
    },
  };
}
