import type { CellRef } from "../../core/workbook/cell-ref";
import { a1 } from "../../core/workbook/a1";
import type { Sheet } from "../../core/workbook/workbook";
import type { AppState } from "../state/app-state";
import { activeDocument, openFinding } from "../state/select";
import { el, setText, show } from "./element";
import { accuses, figures } from "./finding-body";
import { button } from "./fluent";
import { gridTable } from "./grid-table";
import { gridWindow } from "./grid-window";
import { icon } from "./icons";
import { severityMark } from "./severity";
import type { Dispatch } from "../state/store";
import type { View } from "./view";
import { whenChanged } from "./view";

const OF_FINDINGS = "点开左边的一条问题，这里显示它所在的表，并标出有关的单元格。";
/** What to do, while there is no cell to show. */
const HINTS: Readonly<Record<AppState["view"], string>> = {
  check: OF_FINDINGS,
  narrative: "点左边文中的一个数字，这里显示它的单元格。",
  notes: "点左边要填的一项，这里显示它的单元格。",
};

interface Shown {
  readonly sheet: Sheet;
  readonly marked: readonly CellRef[];
  readonly current: CellRef | null;
}

/** The browser page's right side: the sheet of the open finding, or of the number that was followed, as a grid, its cells marked, the sums that disagree above. */
export function gridView(dispatch: Dispatch): View {
  const title = el("h2", { class: "grid-title" });
  const strip = el("div", { class: "grid-strip" });
  const above = button("显示上面的行", () => grow("above"), { small: true, subtle: true });
  const below = button("显示下面的行", () => grow("below"), { small: true, subtle: true });
  const scroller = el("div", { class: "grid-scroller", attrs: { role: "region", "aria-label": "工作表", tabindex: "0" } });
  const hint = el("p");
  const empty = el("div", { class: "empty grid-empty" }, el("div", { class: "hero-mark" }, icon("target")), hint);
  const likely = el("span", { class: "legend-likely" }, "最可能有误");
  const legend = el("p", { class: "legend" }, likely, el("span", { class: "legend-part" }, "有关的单元格"));
  const close = el("button", { class: "icon-button grid-close", attrs: { type: "button", "aria-label": "收起表格" }, on: { click: () => fold(dispatch) } }, icon("close"));
  const content = el("div", { class: "grid-content" }, el("div", { class: "grid-head" }, title, legend, strip, close), above, scroller, below);
  const element = el("section", { class: "grid-panel", attrs: { "aria-label": "所在的表" } }, empty, content);

  let shown: Shown | null = null;
  let grown = { above: 0, below: 0 };
  const changed = whenChanged();

  const draw = (follow: boolean): void => {
    if (shown === null) return;
    const window = gridWindow(shown.sheet, shown.current, grown);
    const { table, current } = gridTable(shown.sheet, window, shown.marked, shown.current);
    scroller.replaceChildren(table);
    show(above, window.top > 0);
    show(below, window.bottom < shown.sheet.rows.length - 1);
    if (follow) centre(scroller, current);
  };
  const grow = (side: "above" | "below"): void => {
    grown = { ...grown, [side]: grown[side] + 1 };
    draw(false);
  };

  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const finding = openFinding(state);
      show(element, document !== undefined && document.report !== null && !state.help);
      setText(hint, finding === undefined ? HINTS[state.view] : "这条问题说的是整个工作簿，没有具体的单元格。");
      changed([document?.workbook, finding, state.selection?.cell, state.place], () => {
        const cell = state.place ?? finding?.at[state.selection?.cell ?? 0] ?? null;
        const sheetName = cell?.sheet ?? finding?.text?.cell?.sheet;
        const sheet = document?.workbook?.sheets.find((s) => s.name === sheetName);
        element.classList.toggle("idle", sheet === undefined);
        show(empty, sheet === undefined);
        show(content, sheet !== undefined);
        if (sheet === undefined || (finding === undefined && state.place === null)) {
          shown = null;
          return;
        }
        const marked = (finding?.at ?? [state.place].flatMap((place) => place ?? [])).map((c, i) => ({ cell: c, index: i })).filter(({ cell: c }) => c.sheet === sheet.name);
        // Only the finding's own first cell can be the likely one; on another sheet all are cells that take part.
        const hasLikely = finding !== undefined && accuses(finding) && marked[0]?.index === 0;
        show(likely, hasLikely);
        const nowhere: CellRef = { sheet: sheet.name, row: -1, column: -1 };
        shown = { sheet, current: cell, marked: [...(hasLikely ? [] : [nowhere]), ...marked.map((m) => m.cell)] };
        grown = { above: 0, below: 0 };
        setText(title, `${sheet.name}${cell === null ? "" : ` ${a1(cell)}`}${sheet.visibility === "visible" ? "" : "（隐藏的工作表）"}`);
        const sums = finding === undefined ? null : figures(finding);
        strip.replaceChildren(...(finding === undefined ? [] : [severityMark(finding.severity)]), ...(sums === null ? [] : [sums]));
        draw(true);
      });
    },
  };
}

/** Scrolls within the scroller only: the page itself, with the list that the user reads, stays where it is. */
function centre(scroller: HTMLElement, cell: HTMLElement | null): void {
  if (cell === null) return;
  const outer = scroller.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  scroller.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  scroller.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}

/** On a narrow page the sheet lies over the list: closing the finding takes it away, and the keyboard goes back to where it was opened. */
function fold(dispatch: Dispatch): void {
  document.querySelector<HTMLElement>(".finding.open .finding-head, .claim[aria-current=true]")?.focus();
  dispatch({ type: "findingClosed" });
}
