import { DRAFT_STEPS, isDone, openAnswers, type Drafting, type DraftStep } from "../state/drafting";
import { el, setText } from "./element";

export const STEP_NAMES: Readonly<Record<DraftStep, string>> = { prepare: "准备底稿", import: "导入", fill: "填写", preview: "预览", output: "输出" };

/** The five steps in a row: where one is, and which have nothing left to do. Every step can be gone to at any time. */
export function draftSteps(choose: (step: DraftStep) => void): { readonly element: HTMLElement; readonly update: (drafting: Drafting) => void } {
  const steps = DRAFT_STEPS.map((step, index) => {
    const mark = el("span", { class: "step-mark", attrs: { "aria-hidden": "true" } }, String(index + 1));
    const state = el("span", { class: "sr-only" });
    const element = el("button", { class: "step", attrs: { type: "button" }, on: { click: () => choose(step) } },
      mark, el("span", { class: "step-name" }, STEP_NAMES[step]), state);
    return { step, element, mark, state, number: String(index + 1) };
  });
  const element = el("nav", { class: "draft-steps", attrs: { "aria-label": "编写的步骤" } }, el("ol", { class: "steps" }, ...steps.map((s) => el("li", {}, s.element))));
  return {
    element,
    update: ({ step: current, draft }) => {
      for (const { step, element: button, mark, state, number } of steps) {
        const done = isDone(step, draft);
        if (step === current) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
        button.classList.toggle("done", done);
        setText(mark, done ? "✓" : number);
        const open = step === "fill" && draft !== null ? openAnswers(draft) : 0;
        setText(state, done ? "，已完成" : open > 0 ? `，还有 ${String(open)} 项` : "");
      }
    },
  };
}
