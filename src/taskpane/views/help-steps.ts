import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import { el } from "./element";
import { button } from "./fluent";

/** What to do first, in three short steps, on a made-up agency's workbook that is opened for the user. */
export function helpSteps(commands: Commands, host: AppState["host"]): HTMLElement {
  const step = (title: string, text: string, action: HTMLElement | null = null): HTMLElement => el("li", { class: "help-step" }, el("div", {}, el("h3", {}, title), el("p", {}, text), action));
  return el("div", { class: "help-steps" }, el("ol", {},
    step("打开样例", host === "excel" ? "样例是虚构单位的公开表，里面有几处故意写错的数。它在新窗口打开，您的工作簿不受影响。" : "样例是虚构单位的公开表，里面有几处故意写错的数。",
      button("打开样例工作簿", commands.openSample, { small: true })),
    step("校验，逐条核对", host === "excel" ? "点“开始校验”，再点列表里的一条：Excel 会选中那一格。改好以后，列表自己更新。" : "校验自动开始。点列表里的一条，右边标出那一格；在 Excel 或 WPS 里改好，再拖进来。"),
    step("准备底稿，写出情况说明", "“底稿”里填好公开表没有的内容，“情况说明”就按规定的格式写出来，每个数字都能追到单元格。")));
}
