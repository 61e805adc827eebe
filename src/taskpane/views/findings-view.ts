import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import { filterFindings, groupFindings, listRows } from "../state/list-rows";
import type { ListRow } from "../state/list-rows";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, show } from "./element";
import { button } from "./fluent";
import type { FindingItem } from "./finding-item";
import { findingItem } from "./finding-item";
import { groupSection } from "./group-section";
import type { GroupSection } from "./group-section";
import { isShown } from "./panel-view";
import { roving } from "./roving";
import { verdictCard } from "./verdict-card";
import type { View } from "./view";
import { whenChanged } from "./view";

/** The list of findings by table. Grows by chunks as it is scrolled, so that thousands stay smooth. */
export function findingsView(commands: Commands, dispatch: Dispatch): View {
  const verdict = el("div", {});
  const list = el("div", { class: "list" });
  const moreButton = button("", () => dispatch({ type: "moreWanted" }), { subtle: true, class: "wide" });
  const more = el("div", { class: "more" }, moreButton);
  const nothing = el("div", { class: "empty" }, el("p", {}, "没有符合筛选的问题。"),
    button("清除筛选", () => dispatch({ type: "filtersCleared" }), { small: true }));
  const element = el("div", { class: "panel", id: "panel-findings", attrs: { role: "tabpanel", "aria-labelledby": "tab-findings" } },
    verdict, list, nothing, more);
  new IntersectionObserver((entries) => {
    if (entries.some((e) => e.isIntersecting)) dispatch({ type: "moreWanted" });
  }, { rootMargin: "800px" }).observe(more);
  const keys = roving(list);

  let drawn: readonly string[] = [];
  let groups = new Map<string, GroupSection>();
  let items = new Map<string, FindingItem>();
  const rowsChanged = whenChanged();
  const verdictChanged = whenChanged();

  const append = (row: ListRow, titles: ReadonlyMap<string, string>, sheets: ReadonlyMap<string, string>, state: AppState): void => {
    if (row.kind === "group") {
      const section = groupSection(row.group, state.folded.includes(row.group.key), () => dispatch({ type: "groupFolded", key: row.group.key }));
      groups.set(row.group.key, section);
      list.append(section.element);
      return;
    }
    const { finding } = row;
    const item = findingItem(finding, {
      open: (cell) => commands.goTo(finding.id, cell),
      close: () => dispatch({ type: "findingClosed" }),
      showWords: activeDocument(state)?.report?.narrative === undefined ? null : () => dispatch({ type: "wordsShown", finding: finding.id }),
      ruleTitle: titles.get(finding.rule),
      homeSheet: sheets.get(row.group.key),
    });
    items.set(finding.id, item);
    groups.get(row.group.key)?.items.append(item.element);
  };

  const drawRows = (state: AppState): void => {
    const report = activeDocument(state)?.report ?? null;
    const rows = report === null ? { rows: [], more: 0 }
      : listRows(groupFindings(report, filterFindings(report.findings, state.severities, state.query)), state.folded, state.shown);
    const titles = new Map((report?.rules ?? []).map((r) => [r.rule, r.title]));
    const sheets = new Map((report?.tables ?? []).map((t) => [t.id, t.range.sheet]));
    const now = [`report ${String(reportNumber(report))}`, ...rows.rows.map((r) => rowKey(r, state.folded))];
    const grows = now.length >= drawn.length && drawn.every((key, i) => key === now[i]);
    const focus = keys.remember();
    if (!grows) {
      groups = new Map();
      items = new Map();
      list.replaceChildren();
    }
    for (const row of rows.rows.slice(grows ? Math.max(0, drawn.length - 1) : 0)) append(row, titles, sheets, state);
    drawn = now;
    if (!grows) keys.restore(focus);
    moreButton.textContent = `再显示一些（还有 ${String(rows.more)} 条）`;
    show(more, rows.more > 0);
    show(nothing, report !== null && report.findings.length > 0 && rows.rows.length === 0);
  };

  let open: string | null = null;
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const report = document?.report ?? null;
      show(element, report !== null && isShown(state, "findings"));
      verdictChanged([report], () => verdict.replaceChildren(...(document === undefined ? [] : verdictCard(document, () => dispatch({ type: "partChosen", part: "ledger" })))));
      rowsChanged([report, state.severities, state.query, state.folded, state.shown], () => drawRows(state));
      const wanted = state.selection?.finding ?? null;
      if (open !== null && open !== wanted) items.get(open)?.setOpen(false, 0);
      if (wanted !== null) items.get(wanted)?.setOpen(true, state.selection?.cell ?? 0);
      open = wanted;
    },
  };
}

/** Folding is part of a heading's key: a folded group is drawn anew. */
function rowKey(row: ListRow, folded: readonly string[]): string {
  return row.kind === "finding" ? `finding ${row.finding.id}` : `group ${row.group.key} ${String(folded.includes(row.group.key))} ${String(row.group.findings.length)}`;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** A number per report: rows of two reports are never taken for the same. */
function reportNumber(report: object | null): number {
  if (report === null) return 0;
  const known = numbers.get(report);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(report, lastNumber);
  return lastNumber;
}
