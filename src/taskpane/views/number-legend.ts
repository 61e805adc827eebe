import { countNumbers } from "../../core/checking/count-numbers";
import type { NumberStatus } from "../../core/checking/number-status";
import { numberCountText, STATUS_WORDS } from "../../render/narrative-words";
import { el, setText, show } from "./element";

const CLAIMS = ["wrong", "unverifiable", "rounding", "verified"] as const;

export interface NumberLegend {
  readonly element: HTMLElement;
  readonly update: (numbers: readonly NumberStatus[] | undefined) => void;
}

/** The count on top, and how each status looks; each entry goes to the next number of its kind. */
export function numberLegend(goToNext: (status: NumberStatus["status"]) => void): NumberLegend {
  const count = el("p", { class: "number-count" });
  const entries = CLAIMS.map((status) => {
    const button = el("button", { class: "legend-entry", attrs: { type: "button" }, on: { click: () => goToNext(status) } },
      el("span", { class: `claim claim-${status}`, attrs: { "aria-hidden": "true" } }, "12.3"), STATUS_WORDS[status],
      el("span", { class: "sr-only" }, "：转到下一个"));
    return { status, button };
  });
  const element = el("div", { class: "number-legend" }, count, el("div", { class: "legend-entries" }, ...entries.map(({ button }) => button)));
  return {
    element,
    update: (numbers) => {
      show(element, numbers !== undefined && numbers.length > 0);
      if (numbers === undefined) return;
      const counts = countNumbers(numbers);
      setText(count, numberCountText(counts));
      for (const { status, button } of entries) show(button, counts[status] > 0);
    },
  };
}
