import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import { DRAFT_STEPS, type Drafting } from "../state/drafting";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { draftFill } from "./draft-fill";
import { draftImport } from "./draft-import";
import { draftOutput } from "./draft-output";
import { draftPrepare } from "./draft-prepare";
import { draftPreview } from "./draft-preview";
import { draftSteps, STEP_NAMES } from "./draft-steps";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { message } from "./message";
import type { View } from "./view";
import { whenChanged } from "./view";

/** The tab 编写: five steps from the tables to a document, one shown at a time. */
export function draftingView(commands: Commands, dispatch: Dispatch, host: AppState["host"]): View {
  let id = "";
  const steps = draftSteps((step) => dispatch({ type: "stepChosen", id, step }));
  const preview = draftPreview(commands);
  const bodies = {
    prepare: draftPrepare(commands.drafting, host), import: draftImport(commands.drafting, host), fill: draftFill(commands, host), preview, output: draftOutput(commands.drafting, host),
  };
  const title = el("h2", { class: "draft-step-title" });
  const doing = el("p", { class: "draft-doing", attrs: { role: "status" } });
  const said = el("div", { class: "messages draft-said" });
  const next = button("", () => {
    const after = nextStep(shown);
    if (after !== undefined) dispatch({ type: "stepChosen", id, step: after });
    title.focus();
  }, { class: "draft-next" });
  const nextLabel = document.createTextNode("");
  next.append(nextLabel);
  title.tabIndex = -1;
  const none = el("div", { class: "empty" });
  const body = el("div", { class: "draft-body" }, ...DRAFT_STEPS.map((step) => bodies[step].element), next);
  const element = el("div", { class: "panel drafting", id: "panel-drafting", attrs: { role: "tabpanel", "aria-labelledby": "tab-drafting" } },
    steps.element, el("div", { class: "draft-bar" }, title, doing), none, body, said);
  let shown: Drafting["step"] = "prepare";
  const saidChanged = whenChanged();
  const noneChanged = whenChanged();
  return {
    element,
    update: (state) => {
      const current = activeDocument(state);
      const visible = current !== undefined && current.report !== null && state.view === "drafting";
      show(element, visible);
      if (!visible || shown !== current.drafting.step) preview.hide();
      if (!visible) return;
      const { drafting } = current;
      id = current.id;
      shown = drafting.step;
      steps.update(drafting);
      setText(title, STEP_NAMES[shown]);
      setText(doing, drafting.doing ?? "");
      element.setAttribute("aria-busy", String(drafting.doing !== null));
      saidChanged([drafting.said, drafting.undo, drafting.doing === null], () => said.replaceChildren(...messages(drafting, commands, () => dispatch({ type: "draftingEnded", id, said: null }))));
      const draft = drafting.draft;
      const empty = draft !== null && draft.prepared.disclosure.tables.size === 0;
      noneChanged([draft === null, empty, drafting.doing === null], () => none.replaceChildren(...absence(drafting, empty, commands)));
      show(none, draft === null || empty);
      show(body, draft !== null && !empty);
      if (draft === null || empty) return;
      for (const step of DRAFT_STEPS) show(bodies[step].element, step === shown);
      bodies[shown].update(draft, drafting);
      const after = nextStep(shown);
      show(next, after !== undefined);
      if (after !== undefined) nextLabel.data = `下一步：${STEP_NAMES[after]}`;
    },
  };
}

function nextStep(step: Drafting["step"]): Drafting["step"] | undefined {
  return DRAFT_STEPS[DRAFT_STEPS.indexOf(step) + 1];
}

function messages({ said, undo, doing }: Drafting, commands: Commands, dismiss: () => void): readonly HTMLElement[] {
  const take = undo === null || doing !== null ? [] : [button("撤销写入", commands.drafting.undo, { small: true })];
  if (said !== null) return [message(said.tone === "good" ? "good" : "bad", said.text, take, dismiss)];
  return undo === null || doing !== null ? [] : [message("good", `已写入：${undo}`, take)];
}

function absence({ doing }: Drafting, empty: boolean, commands: Commands): readonly HTMLElement[] {
  if (doing !== null) return [];
  return [el("p", {}, empty ? "没有认出公开表，无从编写。原因见“校验情况”。" : "还没有读取公开表和底稿。"), button("重新读取", commands.drafting.renew, { small: true })];
}
