import type { Narrative } from "../../core/narrative/narrative";
import type { Commands } from "../commands/commands";
import { el, freshId, setText, show } from "./element";
import { button } from "./fluent";

export interface NarrativeSource {
  readonly element: HTMLElement;
  readonly update: (narrative: Narrative | undefined, alone: boolean) => void;
}

/** Where the text comes from, and the ways to another: a file, pasted words, back to the sheet. */
export function narrativeSource(commands: Commands): NarrativeSource {
  const words = el("p", { class: "source-words" });
  const input = el("input", { class: "off-screen", attrs: { type: "file", accept: ".docx,.docm,.txt,.md", tabindex: "-1", "aria-hidden": "true", "aria-label": "选择情况说明" } });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) commands.chooseNarrative(file);
    input.value = "";
  });
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
  const choose = button("选择文件", () => input.click(), { small: true });
  const paste = button("粘贴文字", () => {
    show(form, true);
    area.focus();
  }, { small: true });
  const back = button("改用工作表中的文字", commands.dropNarrative, { small: true, subtle: true });
  const element = el("div", { class: "narrative-source" }, words, el("div", { class: "source-actions" }, choose, paste, back), form, input);
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
  if (narrative === undefined) return "工作簿里没有找到情况说明的文字。可以选择情况说明文件（.docx、.txt），或粘贴文字。";
  return narrative.source === "sheet" ? `文字来自工作表“${narrative.name}”。` : `文字来自：${narrative.name}`;
}
