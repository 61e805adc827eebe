import type { Severity } from "../../core/checking/finding";
import { countSeverities } from "../state/list-rows";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, setText, show } from "./element";
import type { TextInput, ToggleButton } from "./fluent";
import { icon } from "./icons";
import { SEVERITIES, severityWords } from "./severity";
import type { View } from "./view";

/** Which findings are shown: a switch per severity with its count, and a search. */
export function filtersView(dispatch: Dispatch): View {
  const switches = SEVERITIES.map((severity) => severitySwitch(severity, dispatch));
  const search = el("fluent-text-input", { class: "search", attrs: { type: "search", "control-size": "small", placeholder: "搜索说明、金额、单元格", autocomplete: "off" } },
    "搜索问题") as TextInput;
  search.addEventListener("input", () => dispatch({ type: "queryTyped", query: search.value }));
  const element = el("div", { class: "filters" },
    el("div", { class: "switches", attrs: { role: "group", "aria-label": "按轻重筛选" } }, ...switches.map((s) => s.element)), search);
  return {
    element,
    update: (state) => {
      const findings = activeDocument(state)?.report?.findings ?? [];
      show(element, state.view === "findings" && findings.length > 0);
      const counts = countSeverities(findings);
      for (const s of switches) s.update(counts[s.severity], state.severities[s.severity]);
      if (search.value !== state.query) search.value = state.query;
    },
  };
}

interface SeveritySwitch {
  readonly severity: Severity;
  readonly element: HTMLElement;
  readonly update: (count: number, on: boolean) => void;
}

function severitySwitch(severity: Severity, dispatch: Dispatch): SeveritySwitch {
  const count = el("span", { class: "count" });
  const element = el("fluent-toggle-button", { class: `switch switch-${severity}`, attrs: { size: "small", type: "button" } },
    icon(severity), el("span", {}, severityWords[severity]), count) as ToggleButton;
  element.addEventListener("click", () => dispatch({ type: "severityToggled", severity }));
  return {
    severity, element,
    update: (number, on) => {
      setText(count, String(number));
      // The component flips itself on a click before it is asked; the state has the last word.
      if (element.pressed !== on) queueMicrotask(() => { element.pressed = on; });
    },
  };
}
