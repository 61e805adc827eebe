import type { Block, DocumentSection, NarrativeDocument, Run } from "../../core/narrative/writing/narrative-document";
import { runsText } from "../../core/narrative/writing/block-text";
import type { CellRef } from "../../core/workbook/cell-ref";
import { noteCellsOf, originOf, type DraftOrigin } from "../state/draft-origin";
import { el } from "./element";
import { icon } from "./icons";

export interface DraftText {
  readonly element: HTMLElement;
  readonly draw: (document: NarrativeDocument, tableTitle: (id: string) => string) => void;
  readonly originAt: (target: EventTarget | null) => { readonly origin: DraftOrigin; readonly element: HTMLElement } | null;
}

const HEADINGS = { 1: "h3", 2: "h4", 3: "h5" } as const;
const KINDS: Readonly<Record<DraftOrigin["kind"], string>> = { figure: "点击看单元格", note: "取自底稿", missing: "点击去填" };

/** The written narrative to read, section by section; words with an origin are stops for pointer and keyboard. */
export function draftText(copy: (section: string) => void): DraftText {
  const element = el("div", { class: "narrative-text draft-text", attrs: { role: "group", "aria-label": "写出的情况说明" } });
  const origins = new WeakMap<Element, DraftOrigin>();
  let noteCells: ReadonlyMap<string, CellRef> = new Map();

  const drawn = (run: Run): Node => {
    const origin = originOf(run, noteCells);
    if (origin === null) return document.createTextNode(run.text);
    const made = el("span", {
      class: `claim draft-${origin.kind}`, attrs: { role: "button", tabindex: "-1", "data-roving": "", "aria-label": `${run.text}，${KINDS[origin.kind]}` },
    }, run.text);
    origins.set(made, origin);
    return made;
  };
  const block = (one: Block, tableTitle: (id: string) => string): HTMLElement => {
    if (one.kind === "table") return el("p", { class: "draft-table" }, icon("sheet"), tableTitle(one.table));
    if (one.kind === "heading") return el(HEADINGS[one.level], { class: `draft-heading draft-heading-${String(one.level)}` }, ...one.runs.map(drawn));
    return el("p", { class: one.kind === "signature" ? "draft-signature" : "" }, ...one.runs.map(drawn));
  };
  const section = ({ id, blocks }: DocumentSection, tableTitle: (id: string) => string): HTMLElement => {
    const [first, ...rest] = blocks.map((one) => block(one, tableTitle));
    if (first === undefined) return el("div", {});
    const title = blocks[0]?.kind === "heading" ? runsText(blocks[0].runs) : "";
    const button = title === "" || rest.length === 0 ? null : el("button", { class: "icon-button", attrs: { type: "button", "aria-label": `复制“${title}”`, title: "复制这一节" }, on: { click: () => copy(id) } }, icon("copy"));
    return el("div", { class: "draft-section", attrs: { "data-section": id } }, el("div", { class: "draft-section-head" }, first, button), ...rest);
  };

  return {
    element,
    draw: (written, tableTitle) => {
      noteCells = noteCellsOf(written);
      element.replaceChildren(...written.sections.map((one) => section(one, tableTitle)));
    },
    originAt: (target) => {
      const found = target instanceof Element ? target.closest<HTMLElement>(".claim") : null;
      const origin = found === null ? undefined : origins.get(found);
      return found === null || origin === undefined ? null : { origin, element: found };
    },
  };
}
