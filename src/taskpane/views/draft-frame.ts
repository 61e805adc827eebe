import type { Commands } from "../commands/commands";
import type { DraftPart, Drafting } from "../state/drafting";
import { activeDocument } from "../state/select";
import type { Dispatch } from "../state/store";
import type { DraftStepView } from "./draft-step-view";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { message } from "./message";
import { isShown } from "./panel-view";
import type { View } from "./view";
import { whenChanged } from "./view";

/** Parts that show a draft, one at a time: the draft is made when the first of them is looked at; what was done is said at the foot. */
export function draftFrame<P extends DraftPart>(parts: Readonly<Record<P, DraftStepView>>, role: "tabpanel" | "group", commands: Commands, dispatch: Dispatch): View {
  let id = "";
  const names = Object.keys(parts) as P[];
  const doing = el("p", { class: "draft-doing", attrs: { role: "status" } });
  const said = el("div", { class: "messages draft-said" });
  const none = el("div", { class: "empty" });
  const panels = names.map((part) => ({ part, element: el("div", { class: "draft-body", id: `panel-${part}`, attrs: { role, "aria-labelledby": `tab-${part}` } }, parts[part].element) }));
  const element = el("div", { class: "drafting" }, doing, none, ...panels.map((panel) => panel.element), said);
  const saidChanged = whenChanged();
  const noneChanged = whenChanged();
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const shown = document === undefined || document.report === null ? undefined : names.find((part) => isShown(state, part));
      show(element, shown !== undefined);
      for (const part of names) if (part !== shown) parts[part].hide?.();
      if (document === undefined || shown === undefined) return;
      const { drafting } = document;
      id = document.id;
      setText(doing, drafting.doing ?? "");
      element.setAttribute("aria-busy", String(drafting.doing !== null));
      saidChanged([drafting.said, drafting.undo, drafting.doing === null], () => said.replaceChildren(...messages(drafting, commands, () => dispatch({ type: "draftingEnded", id, said: null }))));
      const draft = drafting.draft;
      const empty = draft !== null && draft.prepared.disclosure.tables.size === 0;
      noneChanged([draft === null, empty, drafting.doing === null], () => none.replaceChildren(...absence(drafting, empty, commands)));
      show(none, draft === null || empty);
      for (const panel of panels) show(panel.element, panel.part === shown && draft !== null && !empty);
      if (draft !== null && !empty) parts[shown].update(draft, document);
    },
  };
}

function messages({ said, undo, doing }: Drafting, commands: Commands, dismiss: () => void): readonly HTMLElement[] {
  const take = undo === null || doing !== null ? [] : [button("撤销写入", commands.drafting.undo, { small: true })];
  if (said !== null) return [naming(message(said.tone === "good" ? "good" : "bad", said.text, take, dismiss), undo)];
  return undo === null || doing !== null ? [] : [naming(message("good", undo.length === 1 ? `已写入“${undo.join("")}”` : `已写入 ${String(undo.length)} 张工作表`, take), undo)];
}

/** Which sheets an undo is of: behind a fold, as there are six of the notes alone. */
function naming(box: HTMLElement, names: readonly string[] | null): HTMLElement {
  if (names === null || names.length < 2) return box;
  box.querySelector(".message-words")?.append(el("details", { class: "technical" }, el("summary", {}, `写入的 ${String(names.length)} 张工作表`), el("p", {}, names.join("、"))));
  return box;
}

function absence({ doing }: Drafting, empty: boolean, commands: Commands): readonly HTMLElement[] {
  if (doing !== null) return [];
  return [el("p", {}, empty ? "没有认出公开表，无从编写。原因见“校验情况”。" : "还没有读取公开表和底稿。"), button("重新读取", commands.drafting.renew, { small: true })];
}
