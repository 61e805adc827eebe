import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Part, Parts } from "../state/parts";
import { NOTES_STEPS } from "../state/drafting";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import { draftFill } from "./draft-fill";
import { draftFrame } from "./draft-frame";
import { draftImport } from "./draft-import";
import { draftPrepare } from "./draft-prepare";
import { draftSteps, STEP_NAMES } from "./draft-steps";
import { el, show } from "./element";
import { button } from "./fluent";
import { panelView } from "./panel-view";
import type { View } from "./view";

/** The view 底稿: three steps from the tables to filled-in notes, and on to the text. */
export function notesView(commands: Commands, dispatch: Dispatch, host: AppState["host"]): View {
  const go = (part: Part): void => dispatch({ type: "partChosen", part });
  const steps = draftSteps(go);
  const frame = draftFrame({ prepare: draftPrepare(commands.drafting, host), import: draftImport(commands, host), fill: draftFill(commands, host) }, "group", commands, dispatch);
  return panelView("notes", null, [steps, frame, nextStep(go)], dispatch);
}

/** On to the step after the one that is shown; after the last one the text is read. */
function nextStep(go: (part: Part) => void): View {
  let next: Part = "preview";
  const label = document.createTextNode("");
  const made = button("", () => go(next), {});
  made.append(label);
  const element = el("div", { class: "draft-next" }, made);
  return {
    element,
    update: (state) => {
      const after: Parts["notes"] | undefined = NOTES_STEPS[NOTES_STEPS.indexOf(state.parts.notes) + 1];
      next = after ?? "preview";
      label.data = `下一步：${after === undefined ? "预览情况说明" : STEP_NAMES[after]}`;
      const draft = activeDocument(state)?.drafting.draft ?? null;
      show(element, draft !== null && draft.prepared.disclosure.tables.size > 0);
    },
  };
}
