import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Draft } from "../state/drafting";
import { chosenFile } from "./chosen-file";
import type { DraftStepView } from "./draft-step-view";
import { draftFold } from "./draft-fold";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";
import { whenChanged } from "./view";

/** Step 2: what notes are filled from, and what came of it. */
export function draftImport(commands: Commands, host: AppState["host"]): DraftStepView {
  const own = el("p", { class: "draft-own" });
  const { takeSource, dropSource, writeNotes } = commands.drafting;
  const narrative = chosenFile({ label: "今年的初稿", guide: "取其中的增减原因、政策依据和用途", kinds: "narrative", take: takeSource, drop: dropSource });
  const lastYear = chosenFile({
    label: "上年的公开表", guide: "按科目取上年数；其中的情况说明也一并采用", kinds: "workbook",
    take: (file) => commands.useCompanion("lastYear", file), drop: () => commands.useCompanion("lastYear", null),
  });
  const result = el("div", { class: "draft-result" });
  const write = button(host === "excel" ? "写入底稿" : "下载填好的工作簿", writeNotes, { primary: true });
  const actions = el("div", { class: "draft-actions" }, write);
  const changed = whenChanged();
  return {
    element: el("div", { class: "draft-step" },
      el("p", {}, "有初稿或上年的文件，就不必从头填。导入只填空白的格，已填的不会被改动。"), own,
      el("div", { class: "draft-sources" }, narrative.element, lastYear.element), result, actions),
    update: (draft, { drafting: { source }, companions }) => {
      narrative.update(source === null ? null : { name: source, unused: null });
      lastYear.update(companions.lastYear);
      changed([draft], () => {
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
