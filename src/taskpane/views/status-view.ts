import type { Commands } from "../commands/commands";
import type { DocumentState, Phase, Problem } from "../state/app-state";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { button } from "./fluent";
import { el, setText, show } from "./element";
import { message } from "./message";
import type { View } from "./view";
import { whenChanged } from "./view";

/** What is going on: progress with a way out, what went wrong with a way on, and whether the result is still true. */
export function statusView(commands: Commands, dispatch: Dispatch): View {
  const words = el("p", { class: "progress-words" });
  const bar = el("fluent-progress-bar", { attrs: { "aria-label": "校验进度", min: "0" } });
  const progress = el("section", { class: "card progress", attrs: { "aria-label": "进度" } }, words, bar, button("取消", commands.cancel, { small: true }));
  const slot = el("div", { class: "messages" });
  const element = el("div", { class: "status" }, progress, slot);
  const bars = whenChanged();
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const phase: Phase = document?.phase ?? { kind: "idle" };
      show(element, !state.help);
      show(progress, phase.kind === "reading" || phase.kind === "checking");
      setText(words, progressWords(phase));
      showProgress(bar, phase);
      bars([document?.id, phase], () => slot.replaceChildren(...messages(document, commands, dispatch)));
    },
  };
}

export function progressWords(phase: Phase): string {
  if (phase.kind === "checking") return "正在核对…";
  if (phase.kind !== "reading") return "";
  return phase.total > 0 ? `正在读取工作簿，已读 ${String(Math.floor((phase.done / phase.total) * 100))}%…` : "正在读取工作簿…";
}

function showProgress(bar: HTMLElement, phase: Phase): void {
  if (phase.kind === "reading" && phase.total > 0) {
    bar.setAttribute("max", String(phase.total));
    bar.setAttribute("value", String(phase.done));
  } else {
    // Without a value the bar runs to and fro: busy, for how long is not known.
    bar.removeAttribute("value");
  }
}

function messages(document: DocumentState | undefined, commands: Commands, dispatch: Dispatch): readonly HTMLElement[] {
  if (document === undefined) return [];
  const { phase } = document;
  if (phase.kind === "failed") {
    return [problemMessage(phase.problem, document, commands, dispatch)];
  }
  if (phase.kind === "cancelled") {
    const text = document.report === null ? "已取消，没有校验。" : "已取消。下面仍是上一次的结果。";
    return [message("warn", text, [button("重新校验", commands.check, { small: true })],
      () => dispatch({ type: "problemDismissed", id: document.id }))];
  }
  return [];
}

function problemMessage(problem: Problem, document: DocumentState, commands: Commands, dispatch: Dispatch): HTMLElement {
  const actions = problem.retry ? [button("重试", commands.check, { small: true, primary: true })] : [];
  const dismiss = document.report === null ? undefined : (): void => dispatch({ type: "problemDismissed", id: document.id });
  const box = message("bad", problem.message, actions, dismiss);
  if (problem.technical !== undefined) {
    box.querySelector(".message-words")?.append(
      el("details", { class: "technical" }, el("summary", {}, "技术信息"), el("code", {}, problem.technical)));
  }
  return box;
}
