import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Dispatch } from "../state/store";
import { el, show } from "./element";
import { button } from "./fluent";
import { helpSteps } from "./help-steps";
import { icon } from "./icons";
import type { View } from "./view";

const KEYS: readonly (readonly [string, string])[] = [
  ["↑ ↓ Home End", "在列表里移动"], ["Enter", "展开一条，到它的单元格"], ["F8", "下一条（Shift+F8 上一条）"], ["Shift+Enter", "到勾稽关系的另一边"],
  ["Ctrl+C", "复制焦点所在的一条"], ["← →", "在视图之间移动（焦点在视图名上时）"], ["Esc", "收起提示"],
];

/** The help: the same three steps as on the first run, the keys, and what is done with the workbook. It covers the view and gives it back as it was. */
export function helpView(commands: Commands, dispatch: Dispatch, host: AppState["host"]): View {
  const title = el("h2", { id: "help-title", attrs: { tabindex: "-1" } }, "三步学会");
  const element = el("section", { class: "help", attrs: { "aria-labelledby": "help-title" } },
    el("div", { class: "help-head" }, title, button("返回", () => dispatch({ type: "helpShown", shown: false }), { small: true, icon: icon("close") })),
    helpSteps(commands, host),
    el("h3", {}, "键盘"),
    el("dl", { class: "help-keys" }, ...KEYS.map(([keys, what]) => el("div", {}, el("dt", {}, keys), el("dd", {}, what)))),
    el("h3", {}, "安全"),
    el("p", {}, host === "excel" ? "校验只读取，不改动工作簿。只有您点“写入”时，才增加或更新本工具自己的工作表，并且可以撤销。数据不离开这台电脑。" : "文件只在这个页面里读取，不上传，也不会被改动；要写入的内容另存为副本下载。"));
  return {
    element,
    update: ({ help }) => {
      const opens = help && element.hidden;
      show(element, help);
      if (opens) title.focus();
    },
  };
}
