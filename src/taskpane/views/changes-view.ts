import { numbersThat } from "../../core/checking/changes/document-changes";
import type { Report } from "../../core/checking/report";
import { changesVerdict } from "../../render/report/told-changes";
import type { Commands } from "../commands/commands";
import type { AppState, Companion } from "../state/app-state";
import { changedGroups, type ChangedItem } from "../state/changed-items";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { changedItem } from "./changed-item";
import { chooseFile, WORKBOOK_KINDS } from "./choose-file";
import { el, setText, show } from "./element";
import { button, type ToggleButton } from "./fluent";
import { groupHeading } from "./group-heading";
import { icon } from "./icons";
import { listStops } from "./list-stops";
import { message } from "./message";
import { pagedList } from "./paged-list";
import { isShown } from "./panel-view";
import type { View } from "./view";
import { whenChanged } from "./view";

/** What changed since an earlier state of the workbook: figure by figure, with the sentences of the narrative that tell each and whether they follow. */
export function changesView(commands: Commands, dispatch: Dispatch): View {
  let homes: ReadonlyMap<string, string> = new Map();
  const homeOf = (item: ChangedItem): string | undefined => (item.kind === "figure" ? homes.get(item.figure.table) : undefined);
  const list = pagedList<ChangedItem>(({ key }) => `change ${key}`, (item) => changedItem(item, { goTo: commands.goToPlace, showWords: commands.showWords, homeSheet: homeOf(item) }), () => undefined);
  const stops = listStops(list.element, list.reveal);
  const verdict = el("p", { class: "changes-verdict" });
  const count = el("span", { class: "count" });
  const only = el("fluent-toggle-button", { class: "switch switch-warning", attrs: { size: "small", type: "button" } }, icon("warning"), el("span", {}, "只看待改的句子"), count) as ToggleButton;
  const head = el("div", { class: "changes-head" }, verdict, only);
  const instead = el("div", {});
  const element = el("div", { class: "panel changes", id: "panel-changes", attrs: { role: "tabpanel", "aria-labelledby": "tab-changes", tabindex: "0" } }, head, instead, list.element);
  let isOnly = false;
  // Heard above the switch, after the component has flipped itself.
  head.addEventListener("click", ({ target }) => {
    if (target instanceof Node && only.contains(target)) dispatch({ type: "outdatedOnlySwitched", on: !isOnly });
  });

  const draw = (report: Report, { folded, outdatedOnly }: AppState): void => {
    homes = new Map(report.tables.map(({ id, range }) => [id, range.sheet]));
    const groups = report.changes === undefined ? [] : changedGroups(report.changes, report, outdatedOnly);
    const isFolded = new Set(folded);
    const keys = groups.flatMap(({ key, items }) => [`group ${key}`, ...(isFolded.has(key) ? [] : items.map((item) => `change ${item.key}`))]);
    stops.redraw(keys, () => list.draw(groups.map((group) => ({
      heading: groupHeading(group, marks(group.figures, group.outdated), isFolded.has(group.key), () => dispatch({ type: "groupFolded", key: group.key })),
      label: group.title, items: isFolded.has(group.key) ? [] : group.items,
    }))));
  };

  let wasShown = false;
  const [rowsChanged, headChanged] = [whenChanged(), whenChanged()];
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const report = document?.report ?? null;
      const visible = report !== null && isShown(state, "changes");
      show(element, visible);
      isOnly = state.outdatedOnly;
      if (!visible || document === undefined) {
        wasShown = false;
        return;
      }
      element.classList.toggle("stale", document.stale);
      const { changes } = report;
      const companion = document.companions.changedFrom;
      headChanged([report, companion, document.first, state.outdatedOnly], () => {
        const outdated = changes === undefined ? 0 : numbersThat(changes, "outdated").length;
        const isChanged = changes !== undefined && (changes.figures.length > 0 || outdated > 0);
        show(head, isChanged);
        setText(verdict, changes === undefined ? "" : changesVerdict(changes));
        show(only, outdated > 0 || state.outdatedOnly);
        setText(count, String(outdated));
        if (only.pressed !== state.outdatedOnly) only.pressed = state.outdatedOnly;
        instead.replaceChildren(...(isChanged ? noneLeft(state.outdatedOnly && outdated === 0, dispatch) : nothing(report, companion, document.first, commands)));
      });
      rowsChanged([report, state.folded, state.outdatedOnly], () => draw(report, state));
      if (!wasShown) list.settle();
      wasShown = true;
    },
  };
}

function marks(figures: number, outdated: number): readonly Node[] {
  return [
    ...(outdated === 0 ? [] : [el("span", { class: "severity severity-warning" }, icon("warning"), `待改 ${String(outdated)}`)]),
    ...(figures === 0 ? [] : [el("span", {}, `变动 ${String(figures)}`)]),
  ];
}

function noneLeft(isNone: boolean, dispatch: Dispatch): readonly HTMLElement[] {
  if (!isNone) return [];
  return [el("div", { class: "empty" }, el("p", {}, "没有待改的句子。"), button("显示全部变动", () => dispatch({ type: "outdatedOnlySwitched", on: false }), { small: true }))];
}

/** Where there is nothing to list: nothing changed, nothing to compare with, or not comparable. */
function nothing({ changes }: Report, companion: Companion | null, first: string | null, commands: Commands): readonly HTMLElement[] {
  if (changes !== undefined) {
    return [el("section", { class: "hero hero-good" }, el("div", { class: "hero-mark" }, icon("check")), el("h2", {}, "没有数字变动"), el("p", {}, changesVerdict(changes)))];
  }
  const choose = button("选择改动前的工作簿", () => chooseFile(WORKBOOK_KINDS, (file) => commands.useCompanion("changedFrom", file)), { primary: true });
  return [
    ...(companion?.unused == null ? [] : [message("warn", companion.unused, [])]),
    el("section", { class: "hero" },
      el("div", { class: "hero-mark" }, icon("sheet")),
      el("h2", {}, "和改动前的工作簿对照"),
      el("p", {}, "列出公开表里哪些数字变了，情况说明里哪些句子还是原来的数、要先改。"),
      el("div", { class: "hero-actions" }, choose, first === null ? null : button("与首次校验时相比", commands.compareWithFirst)),
      first === null ? null : el("p", { class: "quiet" }, `${first}的内容还记着，不必另存文件；以后改表，这里随时列出变动。`)),
  ];
}
