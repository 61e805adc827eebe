import type { Report, ReportTable, RuleLedger } from "../../core/checking/report";
import { a1Range } from "../../core/workbook/a1";
import { activeDocument } from "../state/select";
import { tableLabel } from "../state/table-label";
import { el, show } from "./element";
import { icon } from "./icons";
import { isShown } from "./panel-view";
import type { View } from "./view";
import { whenChanged } from "./view";

/** What ran and how it ended: "no findings" may be said only of what ran, and this says what that was. */
export function ledgerView(): View {
  const element = el("div", { class: "panel ledger", id: "panel-ledger", attrs: { role: "tabpanel", "aria-labelledby": "tab-ledger", tabindex: "0" } });
  const changed = whenChanged();
  return {
    element,
    update: (state) => {
      const report = activeDocument(state)?.report ?? null;
      const visible = report !== null && isShown(state, "ledger");
      show(element, visible);
      if (visible) changed([report], () => element.replaceChildren(...ledgerParts(report)));
    },
  };
}

function ledgerParts(report: Report): readonly HTMLElement[] {
  const failed = report.rules.filter((r) => r.failed > 0);
  const unsure = report.rules.filter((r) => r.noData + r.ambiguous > 0);
  const passed = report.rules.filter((r) => r.failed === 0 && r.noData + r.ambiguous === 0 && r.passed > 0);
  return [
    totals(report),
    ...section("需要知道", report.notices.map((n) => el("li", { class: "line" }, n))),
    ...section("没有核对的工作表", report.unrecognised.map((u) => el("li", { class: "line" }, el("strong", {}, u.sheet), el("span", { class: "reason" }, u.reason)))),
    ...section("认出的表", report.tables.map(tableLine)),
    ...section("没有全部核对的规则", unsure.map(ruleLine)),
    ...section("有问题的规则", failed.map(ruleLine)),
    ...section("全部通过的规则", passed.map(ruleLine)),
  ];
}

function totals(report: Report): HTMLElement {
  const { passed, failed, noData, ambiguous, notApplicable } = report.ledger;
  const cell = (label: string, value: number, name: string): HTMLElement =>
    el("div", { class: `total total-${name}` }, el("dt", {}, label), el("dd", {}, String(value)));
  return el("div", {},
    el("dl", { class: "totals" },
      cell("通过", passed, "passed"), cell("未通过", failed, "failed"), cell("缺数据", noData, "no-data"), cell("无法判断", ambiguous, "ambiguous")),
    el("p", { class: "quiet totals-rest" }, `数字是核对的处数，一条规则核对多处。${notApplicable === 0 ? "" : `另有 ${String(notApplicable)} 处不适用。`}`));
}

/** Long sections come folded; what the user must know is open. */
function section(title: string, lines: readonly HTMLElement[]): readonly HTMLElement[] {
  if (lines.length === 0) return [];
  const details = el("details", { class: "ledger-section" },
    el("summary", {}, icon("chevron"), el("span", {}, title), el("span", { class: "count" }, String(lines.length))),
    el("ul", { class: "lines" }, ...lines));
  details.open = lines.length <= 12;
  return [details];
}

function tableLine(table: ReportTable): HTMLElement {
  const facts = [`${table.range.sheet} ${a1Range(table.range)}`, table.unit === "" ? "单位未写明" : `单位：${table.unit}`,
    table.year === undefined ? "" : `${String(table.year)} 年`, table.agency ?? ""].filter((f) => f !== "");
  return el("li", { class: "line" }, el("strong", {}, tableLabel(table.id, table.title)), el("span", { class: "reason" }, facts.join(" · ")));
}

/** One unreadable line can be the reason for dozens of codes. */
const REASONS_SHOWN = 3;

function ruleLine(rule: RuleLedger): HTMLElement {
  const counts = [["未通过", rule.failed], ["缺数据", rule.noData], ["无法判断", rule.ambiguous], ["通过", rule.passed]] as const;
  const told = counts.filter(([, n]) => n > 0).map(([label, n]) => `${label} ${String(n)}`).join(" · ");
  return el("li", { class: "line" }, el("strong", {}, rule.title), el("span", { class: "reason" }, told),
    ...rule.reasons.slice(0, REASONS_SHOWN).map((reason) => el("span", { class: "reason" }, reason)),
    rule.reasons.length > REASONS_SHOWN ? el("span", { class: "reason" }, `等 ${String(rule.reasons.length)} 处`) : null);
}
