import type { CardWords, WhyCard } from "./why-card";

/** Words with a card: pointed at or focused they say where they come from, pressed they lead there. */
export interface CardStop {
  readonly element: HTMLElement;
  readonly words: CardWords;
  readonly follow: () => void;
}

/** Makes pointing, focus, a click and the keys of a button work for the stops of a text. */
export function cardStops(text: HTMLElement, card: WhyCard, stopAt: (target: EventTarget | null) => CardStop | null): void {
  const open = ({ target }: Event): void => {
    const found = stopAt(target);
    if (found !== null) card.showFor(found.words, found.element);
  };
  const press = ({ target }: Event): boolean => {
    const found = stopAt(target);
    found?.follow();
    return found !== null;
  };
  text.addEventListener("mouseover", open);
  text.addEventListener("focusin", open);
  // Text that scrolls away under a resting pointer must not take the card of the stop that has the focus.
  text.addEventListener("mouseout", () => {
    card.hide();
    const focused = stopAt(document.activeElement);
    if (focused !== null) card.showFor(focused.words, focused.element);
  });
  text.addEventListener("focusout", card.hide);
  text.addEventListener("click", press);
  text.addEventListener("keydown", (event) => {
    if ((event.key === "Enter" || event.key === " ") && press(event)) event.preventDefault();
  });
}
