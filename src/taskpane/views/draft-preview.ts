import { a1 } from "../../core/workbook/a1";
import type { Commands } from "../commands/commands";
import type { DraftOrigin } from "../state/draft-origin";
import type { Draft } from "../state/drafting";
import { tableLabel } from "../state/table-label";
import { cardStops } from "./card-stops";
import { draftFold } from "./draft-fold";
import type { DraftStepView } from "./draft-step-view";
import { draftText } from "./draft-text";
import { el, setText } from "./element";
import { roving } from "./roving";
import { svgElement } from "./svg-element";
import { whenChanged } from "./view";
import { whyCard, type CardWords } from "./why-card";

/** The text as written, every figure and answer with where it comes from. */
export function draftPreview(commands: Commands): DraftStepView {
  const summary = el("p", { class: "draft-left" });
  const about = el("div", { class: "draft-about" });
  const text = draftText(commands.drafting.copy);
  const card = whyCard();
  roving(text.element);
  cardStops(text.element, card, (target) => {
    const found = text.originAt(target);
    return found === null ? null : { element: found.element, words: wordsOf(found.origin), follow: () => follow(found.origin, found.element) };
  });
  const follow = ({ cell }: DraftOrigin, at: HTMLElement): void => {
    if (cell === undefined) return;
    for (const before of text.element.querySelectorAll(".claim[aria-current]")) before.removeAttribute("aria-current");
    at.setAttribute("aria-current", "true");
    commands.goToPlace(cell);
  };
  const changed = whenChanged();
  return {
    element: el("div", { class: "draft-step draft-preview" }, el("div", { class: "draft-head" }, summary), about, text.element, card.element),
    hide: card.hide,
    update: (draft) => changed([draft], () => {
      const open = draft.document.missing.length;
      setText(summary, open === 0 ? "没有待填的内容" : `还有 ${String(open)} 处待填`);
      about.replaceChildren(...notesOf(draft, commands), ...charts(draft));
      const titles = new Map([...draft.prepared.disclosure.tables].map(([id, { title }]) => [id, tableLabel(id, title)]));
      text.draw(draft.document, (id) => titles.get(id) ?? tableLabel(id, ""));
    }),
  };
}

function notesOf({ document: { disagreements } }: Draft, commands: Commands): readonly HTMLElement[] {
  return draftFold("公开表里不一致的数", disagreements.map(({ message, at }) => el("li", { class: "line" }, el("span", {}, message),
    el("span", { class: "cells" }, ...at.map((cell) => el("button", { class: "chip", attrs: { type: "button" }, on: { click: () => commands.goToPlace(cell) } }, `${cell.sheet} ${a1(cell)}`))))), true);
}

function charts({ charts: drawn }: Draft): readonly HTMLElement[] {
  return draftFold("图表", drawn.map(({ id, svg }) => el("li", { class: "draft-chart", attrs: { "data-chart": id } }, svgElement(svg))), false);
}

function wordsOf({ kind, title, lines, cell }: DraftOrigin): CardWords {
  return { tone: kind, title, lines, ...(cell === undefined ? {} : { leads: "点击前往" }) };
}
