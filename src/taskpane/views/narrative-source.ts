import type { Narrative } from "../../core/narrative/narrative";
import type { Commands } from "../commands/commands";
import { chooseFile, NARRATIVE_KINDS } from "./choose-file";
import { el, freshId, setText, show } from "./element";
import { button } from "./fluent";

export interface NarrativeSource {
  readonly element: HTMLElement;
  readonly update: (narrative: Narrative | undefined, alone: boolean) => void;
}

/** Where the text comes from, and the ways to another: a file, pasted words, back to the sheet. */
export function narrativeSource(commands: Commands): NarrativeSource {
  const words = el("p", { class: "source-words" });
  const areaId = freshId("pasted");
  const area = el("textarea", { id: areaId, class: "pasted", attrs: { rows: "8", spellcheck: "false" } });
  const form = el("div", { class: "paste-form" },
    el("label", { attrs: { for: areaId } }, "把情况说明的文字粘贴到这里"), area,
    el("div", { class: "source-actions" },
      button("核对这段文字", () => {
        if (area.value.trim() === "") return area.focus();
        show(form, false);
        commands.pasteNarrative(area.value);
      }, { small: true, primary: true }),
      button("取消", () => show(form, false), { small: true })));
  form.hidden = true;
  const choose = button("选择文件", () => chooseFile(NARRATIVE_KINDS, commands.chooseNarrative), { small: true });
  const paste = button("粘贴文字", () => {
    show(form, true);
    area.focus();
  }, { small: true });
  const back = button("移除这段文字", commands.dropNarrative, { small: true, subtle: true });
  const element = el("div", { class: "narrative-source" }, words, el("div", { class: "source-actions" }, choose, paste, back), form);
  return {
    element,
    update: (narrative, alone) => {
      setText(words, sourceWords(narrative));
      show(back, !alone && narrative !== undefined && narrative.source !== "sheet");
      for (const action of [choose, paste]) show(action, !alone);
    },
  };
}

function sourceWords(narrative: Narrative | undefined): string {
  if (narrative === undefined) return "这个工作簿里没有找到情况说明的文字。可以选择情况说明文件（.docx、.txt），或粘贴文字。";
  return narrative.source === "sheet" ? `文字来自工作表“${narrative.name}”。` : `文字来自：${narrative.name}`;
}
