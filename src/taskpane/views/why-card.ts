import { STATUS_WORDS } from "../../render/narrative-words";
import type { NumberStatus } from "../../core/checking/number-status";
import { a1 } from "../../core/workbook/a1";
import { el, freshId, show } from "./element";

/** The card that says why a number has its status, beside the number that is pointed at or has the focus. Escape puts it away. */
export interface WhyCard {
  readonly element: HTMLElement;
  readonly showFor: (number: NumberStatus, beside: HTMLElement) => void;
  readonly hide: () => void;
}

/** Gap to the edges of the window. */
const EDGE = 8;

export function whyCard(): WhyCard {
  const element = el("div", { class: "why-card", id: freshId("why"), attrs: { role: "tooltip" } });
  element.hidden = true;
  let beside: HTMLElement | null = null;
  const hide = (): void => {
    beside?.removeAttribute("aria-describedby");
    beside = null;
    show(element, false);
  };
  window.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  window.addEventListener("scroll", () => {
    // Going to a number by key scrolls after the focus has come: then the card follows, else it goes.
    if (beside !== null && beside === document.activeElement) place(element, beside);
    else hide();
  }, { capture: true, passive: true });
  return {
    element, hide,
    showFor: (number, anchor) => {
      hide();
      beside = anchor;
      anchor.setAttribute("aria-describedby", element.id);
      const { token, status, why, cell } = number;
      element.className = `why-card why-${status}`;
      element.replaceChildren(
        el("p", { class: "why-status" }, `${token.quote}${token.unit} ${STATUS_WORDS[status]}`),
        el("p", {}, why),
        ...(cell === undefined ? [] : [el("p", { class: "why-cell" }, `对照 ${cell.sheet} ${a1(cell)}，点击前往`)]));
      show(element, true);
      place(element, anchor);
    },
  };
}

/** Below the number, above it where there is no room; never over the window's edge. Styles set one by one are within the content policy. */
function place(card: HTMLElement, anchor: HTMLElement): void {
  const number = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = number.bottom + 4;
  const top = below + height + EDGE <= window.innerHeight ? below : Math.max(EDGE, number.top - height - 4);
  const left = Math.min(Math.max(EDGE, number.left), Math.max(EDGE, document.documentElement.clientWidth - width - EDGE));
  card.style.top = `${String(top)}px`;
  card.style.left = `${String(left)}px`;
}
