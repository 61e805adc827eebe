import type { Parts } from "../state/parts";
import { isDone, NOTES_STEPS, openAnswers } from "../state/drafting";
import { activeDocument } from "../state/select";
import { el, setText } from "./element";
import type { View } from "./view";

export const STEP_NAMES: Readonly<Record<Parts["notes"], string>> = { prepare: "准备", import: "导入", fill: "填写" };

/** The steps in a row: where one is, and which have nothing left to do. Every step can be gone to at any time. */
export function draftSteps(choose: (step: Parts["notes"]) => void): View {
  const steps = NOTES_STEPS.map((step, index) => {
    const mark = el("span", { class: "step-mark", attrs: { "aria-hidden": "true" } }, String(index + 1));
    const told = el("span", { class: "sr-only" });
    const element = el("button", { class: "step", id: `tab-${step}`, attrs: { type: "button" }, on: { click: () => choose(step) } },
      mark, el("span", { class: "step-name" }, STEP_NAMES[step]), told);
    return { step, element, mark, told, number: String(index + 1) };
  });
  const element = el("nav", { class: "draft-steps", attrs: { "aria-label": "底稿的步骤" } }, el("ol", { class: "steps" }, ...steps.map((s) => el("li", {}, s.element))));
  return {
    element,
    update: (state) => {
      const draft = activeDocument(state)?.drafting.draft ?? null;
      for (const { step, element: button, mark, told, number } of steps) {
        const done = isDone(step, draft);
        if (step === state.parts.notes) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
        button.classList.toggle("done", done);
        setText(mark, done ? "✓" : number);
        const open = step === "fill" && draft !== null ? openAnswers(draft) : 0;
        setText(told, done ? "，已完成" : open > 0 ? `，还有 ${String(open)} 项` : "");
      }
    },
  };
}
