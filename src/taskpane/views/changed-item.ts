import type { ChangedFigure, QuoteState, QuotingNumber } from "../../core/checking/changes/document-changes";
import type { CellRef } from "../../core/workbook/cell-ref";
import { textPlaceWords } from "../../render/narrative-words";
import { DOUBTED_WHY, QUOTE_WORDS } from "../../render/report/group-changes";
import type { ChangedItem } from "../state/changed-items";
import { el } from "./element";
import { placeOf } from "./place";

interface ChangedItemActions {
  readonly goTo: (cell: CellRef) => void;
  readonly showWords: (words: QuotingNumber["words"]) => void;
  /** The sheet that the table stands on. */
  readonly homeSheet: string | undefined;
}

const TAGS: Readonly<Record<QuoteState, string>> = { outdated: "tag tag-lapsed", followed: "tag tag-settled", either: "tag tag-settled", neither: "tag tag-lapsed", doubted: "tag tag-lapsed" };

/** A figure that changed, or a sentence that tells it: pressed it leads to the cell or the words. */
export function changedItem(item: ChangedItem, actions: ChangedItemActions): HTMLElement {
  return item.kind === "figure" ? figureLine(item.key, item.figure, actions) : quoteLine(item.key, item.quote, actions);
}

function figureLine(key: string, { line, column, before, now, difference }: ChangedFigure, { goTo, homeSheet }: ChangedItemActions): HTMLElement {
  const at = now?.at;
  const head = stop(key, () => (at === undefined ? undefined : goTo(at)),
    el("span", { class: "finding-top" }, el("span", { class: "change-name" }, `${line} · ${column}`), at === undefined ? null : placeOf(at, homeSheet)),
    el("span", { class: "change-figures" },
      el("span", { class: "sr-only" }, "改动前"), el("span", {}, before?.text ?? "原来没有"), el("span", { attrs: { "aria-hidden": "true" } }, "→"),
      el("span", { class: "sr-only" }, "改动后"), el("strong", {}, now?.text ?? "已经没有"), difference === undefined ? null : el("span", { class: "change-difference" }, difference)));
  // A line that is gone has no cell to go to.
  if (at === undefined) head.setAttribute("aria-disabled", "true");
  return el("li", { class: "finding change" }, head);
}

function quoteLine(key: string, quote: QuotingNumber, { showWords }: ChangedItemActions): HTMLElement {
  const { words, state, sentence, offset } = quote;
  const why = whyOf(quote);
  return el("li", { class: `finding change-quote change-quote-${state}` }, stop(key, () => showWords(words),
    el("span", { class: "finding-top" }, el("span", { class: TAGS[state] }, QUOTE_WORDS[state]),
      words.cell === undefined ? el("span", { class: "place" }, textPlaceWords(words)) : placeOf(words.cell, undefined)),
    el("span", { class: "finding-words" }, leadOf(sentence.slice(0, offset)), el("mark", { class: "words" }, words.quote), sentence.slice(offset + words.quote.length)),
    why === null ? null : el("span", { class: "change-why" }, why)));
}

function whyOf({ kind, state, why }: QuotingNumber): string | null {
  return state === "doubted" ? DOUBTED_WHY : kind === "derived" ? why : null;
}

/** The list shows three lines: the number must be among them. */
const LONGEST_LEAD = 36;

function leadOf(words: string): string {
  return words.length <= LONGEST_LEAD ? words : `…${words.slice(-LONGEST_LEAD)}`;
}

function stop(key: string, press: () => void, ...children: readonly (Node | null)[]): HTMLElement {
  return el("button", { class: "finding-head", attrs: { type: "button", "data-stop": `change ${key}`, tabindex: "-1" }, on: { click: press } }, ...children);
}
