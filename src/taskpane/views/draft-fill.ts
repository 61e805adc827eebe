import { a1 } from "../../core/workbook/a1";
import type { MissingNote } from "../../core/notes/missing-notes";
import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import { openAnswers, type DraftSheet } from "../state/drafting";
import { chooseFile, WRITABLE_KINDS } from "./choose-file";
import type { DraftStepView } from "./draft-step-view";
import { el, setText, show } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";
import { roving } from "./roving";
import { whenChanged } from "./view";

/** Step 3: what is left to fill, sheet by sheet, each with the way to its cell. */
export function draftFill(commands: Commands, host: AppState["host"]): DraftStepView {
  const count = el("p", { class: "draft-left" });
  const hint = el("p", { class: "quiet" });
  const list = el("div", { class: "draft-open" });
  roving(list);
  const again = host === "excel"
    ? button("重新读取", commands.drafting.renew, { small: true, icon: icon("stale") })
    : button("选择填好的文件", () => chooseFile(WRITABLE_KINDS, commands.drafting.bringBack), { small: true, icon: icon("sheet") });
  const changed = whenChanged();
  return {
    element: el("div", { class: "draft-step" }, el("div", { class: "draft-head" }, count, again), hint, list),
    update: (draft) => changed([draft], () => {
      const open = openAnswers(draft);
      setText(count, open === 0 ? "必填的都填齐了" : `还有 ${String(open)} 项要填`);
      const written = draft.sheets.some(({ present }) => present);
      setText(hint, open === 0 ? "" : !written ? "底稿还没有写入工作簿，先在第 1 步准备。" : host === "excel" ? "点一项，到它的单元格。填好以后点“重新读取”。" : "点一项，看它在哪个单元格。在 Excel 或 WPS 里填好、保存，再选择填好的文件。");
      show(hint, hint.textContent !== "");
      list.replaceChildren(...draft.sheets.map((sheet) => sheetOpen(sheet, commands)));
    }),
  };
}

function sheetOpen({ name, missing }: DraftSheet, commands: Commands): HTMLElement {
  if (missing.length === 0) return el("p", { class: "draft-sheet-done" }, icon("check"), el("span", {}, name), el("span", { class: "quiet" }, "已填齐"));
  const details = el("details", { class: "ledger-section draft-fold" },
    el("summary", {}, icon("chevron"), el("span", {}, name), el("span", { class: "count" }, `还有 ${String(missing.length)} 项`)),
    el("ul", { class: "draft-answers" }, ...missing.map((one) => el("li", {}, answer(one, commands)))));
  details.open = true;
  return details;
}

function answer({ label, at }: MissingNote, commands: Commands): HTMLElement {
  if (at === undefined) return el("span", { class: "draft-answer" }, el("span", {}, label));
  return el("button", { class: "draft-answer", attrs: { type: "button", "data-roving": "", tabindex: "-1" }, on: { click: () => commands.goToPlace(at) } },
    el("span", {}, label), el("span", { class: "place-cell" }, a1(at)));
}
