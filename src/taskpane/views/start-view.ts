import type { Commands } from "../commands/commands";
import type { View as ViewName } from "../state/parts";
import { activeDocument } from "../state/select";
import { button } from "./fluent";
import { el, setText, show } from "./element";
import { helpSteps } from "./help-steps";
import { icon } from "./icons";
import type { View } from "./view";

const WORDS: Readonly<Record<ViewName, { readonly title: string; readonly text: string }>> = {
  check: { title: "核对部门预决算公开表", text: "从当前工作簿里找出各张公开表，核对表内合计、表间勾稽、科目编码和名称，以及情况说明里的数字。" },
  narrative: { title: "核对和编写情况说明", text: "先读取公开表。已有的文字逐个数字核对；没有的，由公开表和底稿写出。" },
  notes: { title: "准备底稿", text: "先读取公开表。公开表里没有的内容（增减原因、政策依据、用途等）填在底稿里，情况说明由此写出。" },
};

/** The pane before the first check: one button, and what it will and will not do. On the very first run the three steps stand below. */
export function startView(commands: Commands): View {
  const title = el("h2", { id: "start-title" });
  const text = el("p", {});
  const steps = helpSteps(commands, "excel");
  const element = el("section", { class: "hero", attrs: { "aria-labelledby": "start-title" } },
    el("div", { class: "hero-mark" }, icon("sheet")), title, text,
    button("开始校验", commands.check, { primary: true, class: "wide" }),
    el("p", { class: "quiet" }, "只读取，不改动工作簿；数据不离开这台电脑。"), steps);
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      show(element, document !== undefined && document.report === null && !state.help && (document.phase.kind === "idle" || document.phase.kind === "cancelled"));
      setText(title, WORDS[state.view].title);
      setText(text, WORDS[state.view].text);
      show(steps, state.firstRun);
    },
  };
}
