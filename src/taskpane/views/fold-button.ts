import { el, freshId, show } from "./element";
import { icon } from "./icons";

/** A button and what it shows and hides: two elements, for where the button must stay in its row while the other takes a row of its own. */
export interface Fold {
  readonly button: HTMLButtonElement;
  readonly open: () => void;
}

export function foldButton(label: string, beside: HTMLElement, folded: HTMLElement): Fold {
  if (folded.id === "") folded.id = freshId("fold");
  const button = el("button", { class: "fold-button", attrs: { type: "button", "aria-controls": folded.id } }, icon("chevron"), el("span", {}, label), beside);
  const put = (isOpen: boolean): void => {
    button.setAttribute("aria-expanded", String(isOpen));
    show(folded, isOpen);
  };
  button.addEventListener("click", () => put(folded.hidden !== false));
  put(false);
  return { button, open: () => put(true) };
}
