import { countNumbers } from "../../core/checking/count-numbers";
import { numberCountText } from "../../render/narrative-words";
import type { DocumentState } from "../state/app-state";
import { verdictOf } from "../state/select";
import { el } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";

/** Where there is nothing to list: all clear, as far as it was checked, or nothing found to check. */
export function verdictCard(document: DocumentState, showLedger: () => void): readonly HTMLElement[] {
  const { report } = document;
  if (report === null) return [];
  switch (verdictOf(document)) {
    case "allClear": {
      const unchecked = report.ledger.noData + report.ledger.ambiguous;
      const rest = unchecked === 0 ? "" : `另有 ${String(unchecked)} 处因缺少数据或无法判断而没有核对。`;
      return [el("section", { class: "hero hero-good" },
        el("div", { class: "hero-mark" }, icon("check")),
        el("h2", {}, "核对过的地方没有发现问题"),
        el("p", {}, `认出 ${String(report.tables.length)} 张表，核对 ${String(report.ledger.passed)} 处，全部相符。${rest}`),
        report.numbers === undefined ? null : el("p", {}, `情况说明：${numberCountText(countNumbers(report.numbers))}。`),
        button("看看核对了什么", showLedger, { small: true }))];
    }
    case "nothingRecognised":
      return [el("section", { class: "hero" },
        el("div", { class: "hero-mark" }, icon("sheet")),
        el("h2", {}, "没有认出公开表"),
        el("p", {}, "工作簿里没有找到标准格式的预算公开表（表1 至 表11），所以没有核对。请确认打开的是公开表，表头和标题没有被删掉。"),
        button("看看每张工作表的原因", showLedger, { small: true }))];
    case "findings":
    case null:
      return [];
  }
}
