import { el, freshId, show } from "./element";

/** What a card says: a heading, why, and where a click leads. `tone` is a class of its edge. */
export interface CardWords {
  readonly tone: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly leads?: string;
}

/** The card that says where words come from, beside the words that is pointed at or has the focus. Escape puts it away. */
export interface WhyCard {
  readonly element: HTMLElement;
  readonly showFor: (words: CardWords, beside: HTMLElement) => void;
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
    showFor: ({ tone, title, lines, leads }, anchor) => {
      hide();
      beside = anchor;
      anchor.setAttribute("aria-describedby", element.id);
      element.className = `why-card why-${tone}`;
      element.replaceChildren(
        el("p", { class: "why-status" }, title), ...lines.map((line) => el("p", {}, line)),
        ...(leads === undefined ? [] : [el("p", { class: "why-cell" }, leads)]));
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
