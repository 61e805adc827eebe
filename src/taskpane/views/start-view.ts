import type { Commands } from "../commands/commands";
import { button } from "./fluent";
import { el, show } from "./element";
import { icon } from "./icons";
import { activeDocument } from "../state/select";
import type { View } from "./view";

/** The pane before the first check: one button, and what it will and will not do. */
export function startView(commands: Commands): View {
  const element = el("section", { class: "hero", attrs: { "aria-labelledby": "start-title" } },
    el("div", { class: "hero-mark" }, icon("sheet")),
    el("h2", { id: "start-title" }, "核对部门预算公开表"),
    el("p", {}, "从当前工作簿里找出各张公开表，核对表内合计、表间勾稽、科目编码和名称。"),
    button("开始校验", commands.check, { primary: true, class: "wide" }),
    el("p", { class: "quiet" }, "只读取，不改动工作簿；数据不离开这台电脑。"));
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      show(element, document !== undefined && document.report === null &&
        (document.phase.kind === "idle" || document.phase.kind === "cancelled"));
    },
  };
}
