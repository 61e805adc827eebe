import type { NumberStatus } from "../../core/checking/number-status";
import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import { STATUS_WORDS } from "../../render/narrative-words";
import type { Commands } from "../commands/commands";
import { findingOf, spanOf } from "../state/narrative-pieces";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import type { DocumentState } from "../state/app-state";
import { cardStops } from "./card-stops";
import { el, show } from "./element";
import { narrativeSource } from "./narrative-source";
import { isShown } from "./panel-view";
import { narrativeText } from "./narrative-text";
import { numberLegend } from "./number-legend";
import { roving } from "./roving";
import type { View } from "./view";
import { whenChanged } from "./view";
import { whyCard, type CardWords } from "./why-card";

/** The text that is there with every number marked by its status, why on pointing at it, its cell on clicking it. */
export function narrativeView(commands: Commands, dispatch: Dispatch): View {
  const source = narrativeSource(commands);
  const text = narrativeText();
  const card = whyCard();
  const legend = numberLegend((status) => goToNext(text.element, status));
  const unread = el("p", { class: "narrative-unread" }, "这段文字还没有核对。");
  const element = el("div", { class: "panel narrative", id: "panel-text", attrs: { role: "tabpanel", "aria-labelledby": "tab-text" } },
    source.element, legend.element, unread, text.element, card.element);
  roving(text.element);

  let shown: DocumentState | undefined;
  const follow = (number: NumberStatus, at: HTMLElement): void => {
    const report = shown?.report;
    if (report?.narrative === undefined) return;
    for (const before of text.element.querySelectorAll(".claim[aria-current]")) before.removeAttribute("aria-current");
    at.setAttribute("aria-current", "true");
    const finding = findingOf(number, report.findings, report.narrative);
    if (number.cell !== undefined) commands.goToPlace(number.cell);
    else if (finding !== undefined) {
      dispatch({ type: "partChosen", part: "findings" });
      commands.goTo(finding.id, 0);
    } else ownCell(report.narrative.paragraphs[number.token.span.paragraph]?.place.cell, commands);
  };
  cardStops(text.element, card, (target) => {
    const found = text.numberAt(target);
    return found === null ? null : { element: found.element, words: wordsOf(found.number), follow: () => follow(found.number, found.element) };
  });

  const sourceChanged = whenChanged();
  const reportChanged = whenChanged();
  const wordsChanged = whenChanged();
  return {
    element,
    update: (state) => {
      shown = activeDocument(state);
      const report = shown?.report ?? null;
      const visible = report !== null && isShown(state, "text");
      show(element, visible);
      if (!visible) {
        card.hide();
        // Words asked for again are shown again.
        wordsChanged([], () => undefined);
      }
      sourceChanged([report?.narrative, shown?.name], () => source.update(report?.narrative, report?.narrative?.name === shown?.name));
      // Thousands of elements: only made when they are looked at.
      if (!visible) return;
      reportChanged([report], () => {
        legend.update(report.numbers);
        show(unread, report.narrative !== undefined && report.numbers === undefined);
        text.draw(report.narrative, report.numbers ?? []);
      });
      wordsChanged([report, state.words], () => text.mark(state.words === null || report.narrative === undefined ? null : spanOf(state.words, report.narrative)));
    },
  };
}

/** Why a number has its status. */
function wordsOf({ token, status, why, cell }: NumberStatus): CardWords {
  return {
    tone: status, title: `${token.quote}${token.unit} ${STATUS_WORDS[status]}`, lines: [why],
    ...(cell === undefined ? {} : { leads: `对照 ${cell.sheet} ${a1(cell)}，点击前往` }),
  };
}

/** A number that was held against no cell: the text itself, where it stands in the workbook. */
function ownCell(cell: CellRef | undefined, commands: Commands): void {
  if (cell !== undefined) commands.goToPlace(cell);
}

/** The next number of a kind after the one with the focus, round to the first. */
function goToNext(text: HTMLElement, status: NumberStatus["status"]): void {
  const all = [...text.querySelectorAll<HTMLElement>(`[data-status="${status}"]`)];
  const current = text.querySelector<HTMLElement>(`[data-roving][tabindex="0"]`);
  const next = all.find((one) => current !== null && (current.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) ?? all[0];
  next?.scrollIntoView({ block: "center" });
  next?.focus({ preventScroll: true });
}
