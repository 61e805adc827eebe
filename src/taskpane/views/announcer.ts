import { activeDocument, verdictOf } from "../state/select";
import { countSettled, countSeverities } from "../state/list-rows";
import { el, setText } from "./element";
import { progressWords } from "./status-view";
import type { View } from "./view";

/** Says the state of the check to a screen reader. Progress is told in steps of a quarter, or it would never be silent. */
export function announcer(): View {
  const element = el("div", { class: "sr-only", attrs: { "aria-live": "polite", role: "status" } });
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      if (document === undefined) return setText(element, "");
      const { phase, report } = document;
      if (phase.kind === "reading") {
        const quarter = phase.total > 0 ? Math.floor((phase.done / phase.total) * 4) : 0;
        return setText(element, quarter === 0 ? "正在读取工作簿" : `已读取百分之 ${String(quarter * 25)}`);
      }
      if (phase.kind === "checking") return setText(element, progressWords(phase));
      if (phase.kind !== "idle" || report === null) return setText(element, "");
      if (verdictOf(document) === "nothingRecognised") return setText(element, "校验完成，没有认出公开表");
      const settled = countSettled(report.findings);
      const { error, warning, info } = countSeverities(report.findings);
      setText(element, `校验完成，${String(error)} 个错误，${String(warning)} 个警告，${String(info)} 个提示${settled === 0 ? "" : `，已核实 ${String(settled)} 个`}`);
    },
  };
}
