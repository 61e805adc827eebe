import type { NumberStatus } from "../../core/checking/number-status";
import type { Narrative, Span } from "../../core/narrative/narrative";
import { STATUS_WORDS } from "../../render/narrative-words";
import { piecesOf, type Piece } from "../state/narrative-pieces";
import { el } from "./element";

export interface NarrativeText {
  readonly element: HTMLElement;
  readonly draw: (narrative: Narrative | undefined, numbers: readonly NumberStatus[]) => void;
  /** Marks words and brings them into view; null takes the mark away. */
  readonly mark: (span: Span | null) => void;
  readonly numberAt: (target: EventTarget | null) => { readonly number: NumberStatus; readonly element: HTMLElement } | null;
}

/** The narrative as readable text. Every number that claims something is a stop for the keyboard; one that claims nothing only says why. */
export function narrativeText(): NarrativeText {
  const element = el("div", { class: "narrative-text", attrs: { role: "group", "aria-label": "情况说明的文字" } });
  const numberOf = new WeakMap<Element, NumberStatus>();
  let narrative: Narrative | undefined;
  let byParagraph: ReadonlyMap<number, readonly NumberStatus[]> = new Map();
  let marked: number | null = null;

  const claim = (number: NumberStatus): HTMLElement => {
    const { status, token, why } = number;
    if (status === "notClaim") return el("span", { class: "claim-none", attrs: { title: `${STATUS_WORDS.notClaim}：${why}` } }, token.quote);
    const made = el("span", {
      class: `claim claim-${status}`,
      attrs: { role: "button", tabindex: "-1", "data-roving": "", "data-status": status, "aria-label": `${token.quote}${token.unit}，${STATUS_WORDS[status]}` },
    }, token.quote);
    numberOf.set(made, number);
    return made;
  };
  const drawn = (piece: Piece): Node => {
    const node = piece.number === undefined ? document.createTextNode(piece.text) : claim(piece.number);
    return piece.marked ? el("mark", { class: "words" }, node) : node;
  };
  const paragraph = (index: number, mark: Span | null): HTMLElement =>
    el("p", {}, ...piecesOf(narrative?.paragraphs[index]?.text ?? "", byParagraph.get(index) ?? [], mark).map(drawn));
  const redraw = (index: number, mark: Span | null): void => element.children[index]?.replaceWith(paragraph(index, mark));

  return {
    element,
    draw: (next, numbers) => {
      narrative = next;
      byParagraph = grouped(numbers);
      marked = null;
      element.replaceChildren(...(next?.paragraphs ?? []).map((_, index) => paragraph(index, null)));
    },
    mark: (span) => {
      if (marked !== null) redraw(marked, null);
      marked = span?.paragraph ?? null;
      if (span === null) return;
      redraw(span.paragraph, span);
      const words = element.children[span.paragraph]?.querySelector<HTMLElement>("mark");
      if (words === null || words === undefined) return;
      words.tabIndex = -1;
      words.scrollIntoView({ block: "center" });
      words.focus({ preventScroll: true });
    },
    numberAt: (target) => {
      const found = target instanceof Element ? target.closest<HTMLElement>(".claim") : null;
      const number = found === null ? undefined : numberOf.get(found);
      return found === null || number === undefined ? null : { number, element: found };
    },
  };
}

function grouped(numbers: readonly NumberStatus[]): ReadonlyMap<number, readonly NumberStatus[]> {
  const groups = new Map<number, NumberStatus[]>();
  for (const number of numbers) {
    const group = groups.get(number.token.span.paragraph);
    if (group === undefined) groups.set(number.token.span.paragraph, [number]);
    else group.push(number);
  }
  return groups;
}
