import type { Severity } from "../../core/checking/finding";
import type { Report } from "../../core/checking/report";
import type { AppState, DocumentState, Progress } from "../state/app-state";
import { countSettled, countSeverities, groupFindings } from "../state/list-rows";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el, freshId, setText, show } from "./element";
import type { TextInput, ToggleButton } from "./fluent";
import { foldButton } from "./fold-button";
import { icon } from "./icons";
import { isShown } from "./panel-view";
import { SEVERITIES, severityWords } from "./severity";
import type { View } from "./view";
import { whenChanged } from "./view";

/** Which findings are shown: a switch per severity with its count, a search, and behind a fold the table, the rule and how far they have been dealt with. */
export function filtersView(dispatch: Dispatch): View {
  const switches = SEVERITIES.map(severitySwitch);
  const group = el("div", { class: "switches", attrs: { role: "group", "aria-label": "按轻重筛选" } }, ...switches.map((s) => s.element));
  // Heard at the group, after the component has flipped itself: heard at the switch, the two would undo each other.
  group.addEventListener("click", ({ target }) => {
    const pressed = switches.find((s) => target instanceof Node && s.element.contains(target));
    if (pressed !== undefined) dispatch({ type: "severityToggled", severity: pressed.severity });
  });
  const search = el("fluent-text-input", { class: "search", attrs: { type: "search", "control-size": "small", placeholder: "搜索说明、金额、单元格", autocomplete: "off" } },
    "搜索问题") as TextInput;
  search.addEventListener("input", () => dispatch({ type: "queryTyped", query: search.value }));
  const table = choice("表", (key) => dispatch({ type: "narrowed", narrow: { table: key === "" ? null : key } }));
  const rule = choice("规则", (id) => dispatch({ type: "narrowed", narrow: { rule: id === "" ? null : id } }));
  const progress = choice("进度", (id) => dispatch({ type: "narrowed", narrow: { progress: id as Progress } }));
  const count = el("span", { class: "count" });
  const choices = el("div", { class: "narrowing-choices" }, table.element, rule.element, progress.element);
  const element = el("div", { class: "filters" }, group, search, foldButton("更多筛选", count, choices).button, choices);
  const changed = whenChanged();
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const findings = document?.report?.findings ?? [];
      show(element, isShown(state, "findings") && findings.length > 0);
      const counts = countSeverities(findings);
      for (const s of switches) s.update(counts[s.severity], state.severities[s.severity]);
      if (search.value !== state.query) search.value = state.query;
      changed([document?.report, document?.news, state.narrow], () => {
        const chosen = narrowed(state);
        setText(count, chosen === 0 ? "" : String(chosen));
        if (document === undefined || document.report === null) return;
        table.update(tableChoices(document.report), state.narrow.table ?? "");
        rule.update(ruleChoices(document.report), state.narrow.rule ?? "");
        progress.update(progressChoices(document), state.narrow.progress);
      });
    },
  };
}

function narrowed({ narrow: { table, rule, progress } }: AppState): number {
  return [table !== null, rule !== null, progress !== "all"].filter((one) => one).length;
}

type Choices = readonly (readonly [value: string, words: string])[];

function tableChoices(report: Report): Choices {
  return [["", "全部"], ...groupFindings(report, report.findings).map(({ key, title, findings }) => [key, `${title}（${String(findings.length)}）`] as const)];
}

function ruleChoices({ findings, rules }: Report): Choices {
  const titles = new Map(rules.map(({ rule, title }) => [rule, title]));
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [["", "全部"], ...[...counts].map(([rule, count]) => [rule, `${titles.get(rule) ?? rule}（${String(count)}）`] as const)];
}

function progressChoices({ report, news }: DocumentState): readonly (readonly [Progress, string])[] {
  const findings = report?.findings ?? [];
  const settled = countSettled(findings);
  const lapsed = findings.filter(({ review }) => review?.standing === false).length;
  return [["all", "全部"], ["open", `未核实（${String(findings.length - settled)}）`], ["new", `新出现（${String(news.size)}）`], ["settled", `已核实（${String(settled)}）`], ["lapsed", `核实已失效（${String(lapsed)}）`]];
}

interface Choice {
  readonly element: HTMLElement;
  readonly update: (choices: Choices, chosen: string) => void;
}

function choice(label: string, choose: (value: string) => void): Choice {
  const select = el("select", { id: freshId("choice"), on: { change: () => choose(select.value) } });
  let drawn = "";
  return {
    element: el("label", { class: "narrowing-choice", attrs: { for: select.id } }, el("span", {}, label), select),
    update: (choices, chosen) => {
      // What is chosen may have no findings any more: it stays chosen until the user lets it go.
      const all = choices.some(([value]) => value === chosen) ? choices : [...choices, [chosen, "（已没有问题）"] as const];
      const now = JSON.stringify(all);
      if (now !== drawn) select.replaceChildren(...all.map(([value, words]) => el("option", { attrs: { value } }, words)));
      drawn = now;
      if (select.value !== chosen) select.value = chosen;
    },
  };
}

interface SeveritySwitch {
  readonly severity: Severity;
  readonly element: HTMLElement;
  readonly update: (count: number, on: boolean) => void;
}

function severitySwitch(severity: Severity): SeveritySwitch {
  const count = el("span", { class: "count" });
  const element = el("fluent-toggle-button", { class: `switch switch-${severity}`, attrs: { size: "small", type: "button" } },
    icon(severity), el("span", {}, severityWords[severity]), count) as ToggleButton;
  return {
    severity, element,
    update: (number, on) => {
      setText(count, String(number));
      if (element.pressed !== on) element.pressed = on;
      element.classList.toggle("on", on);
    },
  };
}
