import "@fluentui/web-components/button.js";
import "@fluentui/web-components/progress-bar.js";
import "@fluentui/web-components/text-input.js";
import "@fluentui/web-components/toggle-button.js";
import { el } from "./element";

interface ButtonOptions {
  readonly primary?: boolean;
  readonly subtle?: boolean;
  readonly small?: boolean;
  readonly icon?: SVGSVGElement;
  readonly class?: string;
}

/** A Fluent push button. */
export function button(label: string, press: () => void, options: ButtonOptions = {}): HTMLElement {
  const attrs: Record<string, string> = { type: "button" };
  if (options.primary === true) attrs["appearance"] = "primary";
  if (options.subtle === true) attrs["appearance"] = "subtle";
  if (options.small === true) attrs["size"] = "small";
  const made = el("fluent-button", { class: options.class ?? "", attrs, on: { click: press } });
  if (options.icon !== undefined) {
    options.icon.setAttribute("slot", "start");
    made.append(options.icon);
  }
  made.append(label);
  return made;
}

/** The part of a Fluent toggle button that the pane uses. */
export interface ToggleButton extends HTMLElement {
  pressed: boolean;
}

/** The part of a Fluent text input that the pane uses. */
export interface TextInput extends HTMLElement {
  value: string;
}
