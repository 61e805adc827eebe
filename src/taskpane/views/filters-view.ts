import type { Severity } from "../../core/checking/finding";
import { countSeverities } from "../state/list-rows";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, setText, show } from "./element";
import type { TextInput, ToggleButton } from "./fluent";
import { icon } from "./icons";
import { isShown } from "./panel-view";
import { SEVERITIES, severityWords } from "./severity";
import type { View } from "./view";

/** Which findings are shown: a switch per severity with its count, and a search. */
export function filtersView(dispatch: Dispatch): View {
  const switches = SEVERITIES.map(severitySwitch);
  const group = el("div", { class: "switches", attrs: { role: "group", "aria-label": "按轻重筛选" } }, ...switches.map((s) => s.element));
  // Heard at the group, after the component has flipped itself: heard at the switch, the two would undo each other.
  group.addEventListener("click", ({ target }) => {
    const pressed = switches.find((s) => target instanceof Node && s.element.contains(target));
    if (pressed !== undefined) dispatch({ type: "severityToggled", severity: pressed.severity });
  });
  const search = el("fluent-text-input", { class: "search", attrs: { type: "search", "control-size": "small", placeholder: "搜索说明、金额、单元格", autocomplete: "off" } },
    "搜索问题") as TextInput;
  search.addEventListener("input", () => dispatch({ type: "queryTyped", query: search.value }));
  const element = el("div", { class: "filters" }, group, search);
  return {
    element,
    update: (state) => {
      const findings = activeDocument(state)?.report?.findings ?? [];
      show(element, isShown(state, "findings") && findings.length > 0);
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

function severitySwitch(severity: Severity): SeveritySwitch {
  const count = el("span", { class: "count" });
  const element = el("fluent-toggle-button", { class: `switch switch-${severity}`, attrs: { size: "small", type: "button" } },
    icon(severity), el("span", {}, severityWords[severity]), count) as ToggleButton;
  return {
    severity, element,
    update: (number, on) => {
      setText(count, String(number));
      if (element.pressed !== on) element.pressed = on;
    },
  };
}
