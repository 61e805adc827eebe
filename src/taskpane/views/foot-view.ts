import type { Commands } from "../commands/commands";
import type { Problem } from "../state/app-state";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { el } from "./element";
import { button } from "./fluent";
import { message } from "./message";
import type { View } from "./view";
import { whenChanged } from "./view";

/** Of a check that nobody asked for. An edit that is under way ends by itself and tells so. */
function troubleWords({ code, message: words }: Problem): string {
  return `没有自动校验成：${words}${code === "editMode" ? "" : "自动校验先停下，请看过之后点“重新校验”。"}`;
}

/** Said at the foot, over what is there, so that nothing moves: how something ended, the one undo of what was said of a finding, and in the browser that it stands in no file yet. */
export function footView(commands: Commands, dispatch: Dispatch): View {
  const element = el("div", { class: "messages foot" });
  const changed = whenChanged();
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const reviewing = document?.reviewing;
      changed([state.remark, state.view, document?.id, reviewing?.undo, reviewing?.busy, reviewing?.unsaved, document?.recheck.problem], () => {
        const { remark } = state;
        const problem = document?.recheck.problem ?? null;
        const undo = state.view === "check" ? (reviewing?.undo ?? null) : null;
        element.replaceChildren(
          ...(problem === null ? [] : [message("warn", troubleWords(problem), [])]),
          ...(reviewing?.unsaved === true ? [message("warn", "核实结论还没有存进文件。", [button("下载含核实记录的工作簿", commands.saveReviews, { small: true, primary: true })])] : []),
          ...(document === undefined || undo === null ? [] : [message("good", undo, reviewing?.busy === true ? [] : [button("撤销", commands.undoReview, { small: true })],
            () => dispatch({ type: "undoForgone", id: document.id }))]),
          ...(remark === null ? [] : [message(remark.tone === "good" ? "good" : "warn", remark.text, [], () => dispatch({ type: "remarked", remark: null }))]));
      });
    },
  };
}
