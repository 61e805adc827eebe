import type { DraftingCommands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Draft, DraftSource } from "../state/drafting";
import { chooseFile, NARRATIVE_KINDS, WORKBOOK_KINDS } from "./choose-file";
import type { DraftStepView } from "./draft-step-view";
import { draftFold } from "./draft-fold";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";
import { whenChanged } from "./view";

/** Step 2: what notes are filled from, and what came of it. */
export function draftImport(commands: DraftingCommands, host: AppState["host"]): DraftStepView {
  const own = el("p", { class: "draft-own" });
  const narrative = sourceLine(commands, "narrative", "今年的初稿", "取其中的增减原因、政策依据和用途", NARRATIVE_KINDS);
  const lastYear = sourceLine(commands, "lastYear", "上年的公开表", "按科目取上年数；其中的情况说明也一并采用", WORKBOOK_KINDS);
  const result = el("div", { class: "draft-result" });
  const write = button(host === "excel" ? "写入底稿" : "下载填好的工作簿", commands.writeNotes, { primary: true });
  const actions = el("div", { class: "draft-actions" }, write);
  const changed = whenChanged();
  return {
    element: el("div", { class: "draft-step" },
      el("p", {}, "有初稿或上年的文件，就不必从头填。导入只填空白的格，已填的不会被改动。"), own,
      el("div", { class: "draft-sources" }, narrative.element, lastYear.element), result, actions),
    update: (draft, { sources }) => {
      narrative.update(sources.narrative);
      lastYear.update(sources.lastYear);
      changed([draft, sources], () => {
        setText(own, ownWords(draft));
        show(own, own.textContent !== "");
        result.replaceChildren(...resultOf(draft));
        show(actions, draft.prepared.taken.length === 0 && draft.prepared.filled.length > 0);
      });
    },
  };
}

function ownWords({ prepared: { draft } }: Draft): string {
  return draft?.source === "sheet" ? `工作表“${draft.name}”里已有情况说明，已从中读取。` : "";
}

function resultOf({ prepared: { filled, conflicts, notices } }: Draft): readonly HTMLElement[] {
  const lines = (texts: readonly string[]): readonly HTMLElement[] => texts.map((text) => el("li", { class: "line" }, text));
  return [
    el("h3", { class: "draft-title" }, filled.length === 0 ? "没有新的内容可以填入" : "可以填入"),
    ...(filled.length === 0 ? [] : [el("ul", { class: "draft-filled" }, ...filled.map((text) => el("li", {}, icon("check"), el("span", {}, text))))]),
    ...draftFold("与底稿不一致，没有覆盖", lines(conflicts), true),
    ...draftFold("需要知道", lines(notices), true),
  ];
}

function sourceLine(commands: DraftingCommands, source: DraftSource, label: string, guide: string, kinds: string): { readonly element: HTMLElement; readonly update: (name: string | null) => void } {
  const name = el("span", { class: "source-name" });
  const choose = button("选择文件", () => chooseFile(kinds, (file) => commands.takeSource(source, file)), { small: true });
  choose.setAttribute("aria-label", `选择${label}`);
  const drop = el("button", { class: "icon-button", attrs: { type: "button", "aria-label": `不用${label}` }, on: { click: () => commands.dropSource(source) } }, icon("close"));
  return {
    element: el("div", { class: "draft-source" }, el("div", { class: "draft-source-words" }, el("span", { class: "draft-source-label" }, label), name), choose, drop),
    update: (given) => {
      setText(name, given ?? guide);
      name.classList.toggle("given", given !== null);
      show(drop, given !== null);
      show(choose, given === null);
    },
  };
}
