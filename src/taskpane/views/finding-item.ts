import type { Finding } from "../../core/checking/finding";
import { VERDICT_WORDS } from "../../core/checking/review/review";
import { el, freshId, setText, show } from "./element";
import { findingBody, type FindingBody } from "./finding-body";
import type { FindingActions } from "./finding-actions";
import { placeOf } from "./place";
import { severityMark } from "./severity";

export interface FindingItem {
  readonly element: HTMLElement;
  readonly setOpen: (open: boolean, cell: number) => void;
  readonly setNew: (isNew: boolean) => void;
}

/** One finding: a line that opens into the arithmetic and the cells. The body is made when first opened. */
export function findingItem(finding: Finding, actions: FindingActions): FindingItem {
  const bodyId = freshId("finding");
  let isOpen = false;
  let body: FindingBody | null = null;
  const first = finding.at[0];
  const { review } = finding;
  const fresh = el("span", { class: "tag tag-new" }, "新");
  const said = el("span", { class: `tag ${review?.standing === false ? "tag-lapsed" : "tag-settled"}` });
  setText(said, review === undefined ? "" : review.standing ? VERDICT_WORDS[review.verdict] : "核实已失效");
  show(fresh, false);
  show(said, review !== undefined);
  const head = el("button", {
    class: "finding-head", attrs: { type: "button", "aria-expanded": "false", "data-stop": `finding ${finding.id}`, tabindex: "-1" },
    on: { click: () => (isOpen ? actions.close() : actions.open(0)) },
  },
    el("span", { class: "finding-top" }, severityMark(finding.severity), fresh, said, first === undefined ? null : placeOf(first, actions.homeSheet)),
    el("span", { class: "finding-words" }, finding.message));
  const element = el("li", { class: `finding finding-${finding.severity}${review?.standing === true ? " settled" : ""}` }, head);
  return {
    element,
    setNew: (isNew) => show(fresh, isNew),
    setOpen: (open, cell) => {
      isOpen = open;
      head.setAttribute("aria-expanded", String(open));
      element.classList.toggle("open", open);
      if (open && body === null) {
        body = findingBody(finding, actions, bodyId);
        head.setAttribute("aria-controls", bodyId);
        element.append(body.element);
      }
      if (body !== null) {
        body.element.hidden = !open;
        body.setCell(cell);
      }
    },
  };
}
