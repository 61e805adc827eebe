import type { Finding } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import { shownFindings } from "../state/filter-findings";
import { groupFindings } from "../state/list-rows";
import { otherSide } from "../state/other-side";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, show } from "./element";
import { findingItem, type FindingItem } from "./finding-item";
import { findingKeys } from "./finding-keys";
import { button } from "./fluent";
import { groupHeading, severityCounts } from "./group-heading";
import { listStops } from "./list-stops";
import { pagedList } from "./paged-list";
import { isShown } from "./panel-view";
import { verdictCard } from "./verdict-card";
import type { View } from "./view";
import { whenChanged } from "./view";

/** The list of findings by table, of which only what is near the eye is drawn: thousands stay smooth. */
export function findingsView(commands: Commands, dispatch: Dispatch): View {
  let state: AppState | null = null;
  const items = new Map<string, FindingItem>();
  const list = pagedList<Finding>(({ id }) => `finding ${id}`, (finding) => draw(finding).element, ({ id }) => void items.delete(id));
  const stops = listStops(list.element, list.reveal);
  const verdict = el("div", {});
  const nothing = el("div", { class: "empty" }, el("p", {}, "没有符合筛选的问题。"), button("清除筛选", () => dispatch({ type: "filtersCleared" }), { small: true }));
  const element = el("div", { class: "panel", id: "panel-findings", attrs: { role: "tabpanel", "aria-labelledby": "tab-findings" } }, verdict, list.element, nothing);

  let titles: ReadonlyMap<string, string> = new Map();
  let homes: ReadonlyMap<string, string> = new Map();
  let order: readonly Finding[] = [];

  const cellOf = (finding: string): number => (state?.selection?.finding === finding ? state.selection.cell : 0);
  const across = (finding: Finding): void => {
    const to = otherSide(finding, cellOf(finding.id));
    if (to !== null) commands.goTo(finding.id, to);
  };
  const showWordsOf = ({ text }: Finding) => (): void => {
    if (text !== undefined) commands.showWords(text);
  };
  const draw = (finding: Finding): FindingItem => {
    const { selection } = state ?? { selection: null };
    const document = state === null ? undefined : activeDocument(state);
    const item = findingItem(finding, {
      open: (cell) => commands.goTo(finding.id, cell),
      close: () => dispatch({ type: "findingClosed" }),
      goAcross: finding.at.length < 2 ? null : () => across(finding),
      copy: () => commands.copyFinding(finding.id),
      review: (said) => commands.review(finding.id, said),
      showWords: document?.report?.narrative === undefined ? null : showWordsOf(finding),
      ruleTitle: titles.get(finding.rule),
      homeSheet: homes.get(finding.table ?? ""),
    });
    items.set(finding.id, item);
    item.setNew(document?.news.has(finding.id) === true);
    if (selection?.finding === finding.id) item.setOpen(true, selection.cell);
    return item;
  };

  const drawAll = (now: AppState, report: Report | null): void => {
    titles = new Map((report?.rules ?? []).map((rule) => [rule.rule, rule.title]));
    homes = new Map((report?.tables ?? []).map((table) => [table.id, table.range.sheet]));
    const groups = report === null ? [] : groupFindings(report, shownFindings(now));
    order = groups.flatMap(({ findings }) => findings);
    const folded = new Set(now.folded);
    const sections = groups.map((group) => ({
      heading: groupHeading(group, severityCounts(group.counts), folded.has(group.key), () => dispatch({ type: "groupFolded", key: group.key })), label: group.title, items: folded.has(group.key) ? [] : group.findings,
    }));
    const keys = groups.flatMap((group) => [`group ${group.key}`, ...(folded.has(group.key) ? [] : group.findings.map(({ id }) => `finding ${id}`))]);
    stops.redraw(keys, () => list.draw(sections));
    drawn = new Set(keys);
    show(nothing, report !== null && report.findings.length > 0 && order.length === 0);
  };
  let drawn: ReadonlySet<string> = new Set();

  findingKeys({
    isActive: () => state !== null && isShown(state, "findings") && order.length > 0,
    step: (by) => {
      const at = order.findIndex(({ id }) => id === state?.selection?.finding);
      const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length];
      if (next === undefined || state === null) return;
      const group = state.folded.find((key) => !drawn.has(`finding ${next.id}`) && groupOf(next, key));
      if (group !== undefined) dispatch({ type: "groupFolded", key: group });
      commands.goTo(next.id, 0);
      stops.focus(`finding ${next.id}`);
    },
    across: () => {
      const open = order.find(({ id }) => id === state?.selection?.finding);
      if (open !== undefined) across(open);
    },
    copy: () => {
      const key = stops.focused();
      if (key?.startsWith("finding ") !== true) return false;
      commands.copyFinding(key.slice("finding ".length));
      return true;
    },
  });

  const groupOf = (finding: Finding, key: string): boolean => {
    const report = state === null ? null : activeDocument(state)?.report ?? null;
    return report !== null && groupFindings(report, [finding])[0]?.key === key;
  };

  let open: string | null = null;
  let wasShown = false;
  const rowsChanged = whenChanged();
  const verdictChanged = whenChanged();
  return {
    element,
    update: (now) => {
      state = now;
      const document = activeDocument(now);
      const report = document?.report ?? null;
      const isVisible = report !== null && isShown(now, "findings");
      show(element, isVisible);
      element.classList.toggle("stale", document?.stale === true);
      verdictChanged([report], () => verdict.replaceChildren(...(document === undefined ? [] : verdictCard(document, () => dispatch({ type: "partChosen", part: "ledger" })))));
      rowsChanged([report, now.severities, now.query, now.narrow, now.folded, now.narrow.progress === "new" ? document?.news : null], () => drawAll(now, report));
      if (isVisible && !wasShown) list.settle();
      wasShown = isVisible;
      for (const [id, item] of items) item.setNew(document?.news.has(id) === true);
      const wanted = now.selection?.finding ?? null;
      if (open !== null && open !== wanted) items.get(open)?.setOpen(false, 0);
      if (wanted !== null) items.get(wanted)?.setOpen(true, now.selection?.cell ?? 0);
      open = wanted;
    },
  };
}
