import type { DraftingCommands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { DraftStepView } from "./draft-step-view";
import { el, freshId, setText, show } from "./element";
import { button } from "./fluent";

/** The ways out. */
export function draftOutput(commands: DraftingCommands, host: AppState["host"]): DraftStepView {
  const left = el("p", { class: "draft-warning" });
  const chartsId = freshId("charts");
  const charts = el("input", { id: chartsId, attrs: { type: "checkbox" } });
  const withCharts = el("label", { class: "draft-check", attrs: { for: chartsId } }, charts, "同时加入图表工作表");
  const sheet = button(host === "excel" ? "写入工作表“情况说明”" : "下载工作簿", () => commands.writeNarrative(charts.checked));
  return {
    element: el("div", { class: "draft-step" }, left, el("div", { class: "draft-ways" },
      way("Word 文档", "封面、目录、四个部分和各张公开表，按公文格式排好，可以直接公开。", button("下载 Word", commands.downloadWord, { primary: true })),
      way("复制全文", "带格式复制，粘贴到 Word 或 WPS 里接着改；单独一节在预览里复制。", button("复制全文", () => commands.copy(null))),
      way(host === "excel" ? "工作表" : "工作簿", host === "excel" ? "在工作簿里写一张“情况说明”，一段一行；写入后可以撤销。" : "原工作簿的副本，加一张“情况说明”工作表，一段一行。", withCharts, sheet))),
    update: (draft) => {
      const open = draft.document.missing.length;
      setText(left, open === 0 ? "" : `还有 ${String(open)} 处待填，会以【待填：…】标在文中，补齐后再公开。`);
      show(left, open > 0);
    },
  };
}

function way(title: string, words: string, ...actions: readonly HTMLElement[]): HTMLElement {
  return el("section", { class: "draft-way" }, el("h3", { class: "draft-title" }, title), el("p", {}, words), el("div", { class: "draft-actions" }, ...actions));
}
