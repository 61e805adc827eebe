import type { DraftingCommands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { DraftSheet } from "../state/drafting";
import { chooseFile, WRITABLE_KINDS } from "./choose-file";
import type { DraftStepView } from "./draft-step-view";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";
import { whenChanged } from "./view";

/** Step 1: which notes sheets will be written, before any is. */
export function draftPrepare(commands: DraftingCommands, host: AppState["host"]): DraftStepView {
  const list = el("ul", { class: "draft-sheets" });
  const taken = el("p", { class: "draft-taken" });
  const lead = el("p", {}, "公开表里没有的内容（上年数、增减原因、政策依据、用途等）填在底稿里，只填一次；情况说明由公开表和底稿写出。");
  const write = button(host === "excel" ? "写入底稿" : "下载含底稿的工作簿", commands.writeNotes, { primary: true });
  const back = button("选择填好的文件", () => chooseFile(WRITABLE_KINDS, commands.bringBack));
  const safe = el("p", { class: "quiet" }, host === "excel"
    ? "只增加或更新上面这些工作表，其他内容一律不动；已填的会保留，写入后可以撤销。"
    : "下载的是一份副本，原有的表、格式和公式都不变，已填的会保留。在 Excel 或 WPS 里填好、保存，再选择它。");
  const changed = whenChanged();
  return {
    element: el("div", { class: "draft-step" }, lead, list, taken, el("div", { class: "draft-actions" }, write, host === "files" ? back : null), safe),
    update: ({ sheets, prepared }) => changed([sheets], () => {
      list.replaceChildren(...sheets.map(sheetLine));
      setText(taken, prepared.taken.length === 0 ? "" : `工作簿里已有${prepared.taken.map((name) => `“${name}”`).join("、")}，不是本工具建立的，所以不写入。请先给它改名，再重新读取。`);
      show(taken, prepared.taken.length > 0);
      show(write, prepared.taken.length === 0);
    }),
  };
}

function sheetLine({ name, present }: DraftSheet): HTMLElement {
  return el("li", { class: "draft-sheet" }, icon("sheet"), el("span", { class: "draft-sheet-name" }, name), el("span", { class: "quiet" }, present ? "已有，将更新" : "将新建"));
}
