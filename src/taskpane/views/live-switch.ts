import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, show } from "./element";
import type { View } from "./view";

/** Whether the sheets are checked again by themselves. */
export function liveSwitch(dispatch: Dispatch): View {
  const input = el("input", { attrs: { type: "checkbox", role: "switch" } });
  input.addEventListener("change", () => dispatch({ type: "liveSwitched", on: input.checked }));
  const element = el("label", { class: "live-switch" }, input, el("span", {}, "改动后自动校验"));
  return {
    element,
    update: (state) => {
      show(element, activeDocument(state)?.report != null);
      if (input.checked !== state.live) input.checked = state.live;
    },
  };
}
