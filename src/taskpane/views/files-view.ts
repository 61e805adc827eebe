import type { Commands } from "../commands/commands";
import type { AppState, DocumentState } from "../state/app-state";
import { countSeverities } from "../state/list-rows";
import { isBusy } from "../state/select";
import type { Dispatch } from "../state/store";
import { button } from "./fluent";
import { el, show } from "./element";
import { helpSteps } from "./help-steps";
import { icon } from "./icons";
import { SEVERITIES, severityWords } from "./severity";
import type { View } from "./view";
import { whenChanged } from "./view";

export interface FilesView extends View {
  /** Opens the browser's own chooser; must be called inside a click. */
  readonly choose: () => void;
}

/** The kinds that can be read; the chooser offers only these. */
const KINDS = ".xlsx,.xlsm,.xls,.et,.docx,.txt,.md";

/** Where files come in: a place to drop them while there are none, then a list with one line per file. */
export function filesView(commands: Commands, dispatch: Dispatch): FilesView {
  const input = el("input", { class: "off-screen", attrs: { type: "file", multiple: "", accept: KINDS, tabindex: "-1", "aria-hidden": "true", "aria-label": "选择文件" } });
  const choose = (): void => input.click();
  input.addEventListener("change", () => {
    commands.addFiles([...(input.files ?? [])]);
    // The same file chosen again must count as a change.
    input.value = "";
  });
  const drop = el("section", { class: "hero drop", attrs: { "aria-labelledby": "drop-title" } },
    el("div", { class: "hero-mark" }, icon("sheet")),
    el("h2", { id: "drop-title" }, "把预算公开表拖到这里"),
    el("p", {}, "可以一次放入几个 Excel 或 WPS 表格文件（.xlsx、.xlsm、.xls、.et），连同情况说明（.docx、.txt）。"),
    button("选择文件", choose, { primary: true }),
    el("p", { class: "quiet" }, "文件只在这个页面里读取，不上传，也不会被改动。"));
  const steps = helpSteps(commands, "files");
  const list = el("ul", { class: "file-list" });
  const nav = el("nav", { class: "files", attrs: { "aria-label": "文件" } }, list);
  const element = el("div", {}, input, drop, steps, nav);
  acceptDrops(commands);
  const changed = whenChanged();
  return {
    element, choose,
    update: (state) => {
      show(drop, state.documents.length === 0 && !state.help);
      show(steps, state.documents.length === 0 && state.firstRun && !state.help);
      show(nav, state.documents.length > 1 && !state.help);
      changed([state.documents, state.active], () => {
        const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["file"] : undefined;
        list.replaceChildren(...state.documents.map((d) => fileLine(d, state, commands, dispatch)));
        if (focused !== undefined) list.querySelector<HTMLElement>(`[data-file="${CSS.escape(focused)}"]`)?.focus();
      });
    },
  };
}

function fileLine(file: DocumentState, state: AppState, commands: Commands, dispatch: Dispatch): HTMLElement {
  const choose = el("button", {
    class: "file", attrs: { type: "button", "data-file": file.id, ...(file.id === state.active ? { "aria-current": "true" } : {}) },
    on: { click: () => dispatch({ type: "documentChosen", id: file.id }) },
  }, icon("sheet"), el("span", { class: "file-name" }, file.name), fileState(file));
  const remove = el("button", {
    class: "icon-button", attrs: { type: "button", "aria-label": `移除 ${file.name}` }, on: { click: () => commands.removeFile(file.id) },
  }, icon("close"));
  return el("li", { class: "file-line" }, choose, remove);
}

function fileState(file: DocumentState): HTMLElement {
  if (isBusy(file)) return el("span", { class: "file-state" }, "校验中…");
  if (file.phase.kind === "failed") return el("span", { class: "file-state severity severity-error" }, icon("error"), "没有读成");
  if (file.phase.kind === "cancelled") return el("span", { class: "file-state" }, "已取消");
  if (file.report === null) return el("span", { class: "file-state" }, "等待");
  const counts = countSeverities(file.report.findings);
  const told = SEVERITIES.filter((s) => counts[s] > 0);
  if (told.length === 0 && file.report.findings.length > 0) return el("span", { class: "file-state severity severity-good" }, icon("check"), "都已核实");
  if (told.length === 0) {
    return file.report.tables.length === 0 && file.report.numbers === undefined
      ? el("span", { class: "file-state" }, "没有认出表")
      : el("span", { class: "file-state severity severity-good" }, icon("check"), "没有问题");
  }
  return el("span", { class: "file-state" }, ...told.map((s) =>
    el("span", { class: `severity severity-${s}` }, icon(s), el("span", { class: "sr-only" }, severityWords[s]), String(counts[s]))));
}

/** Files may be dropped anywhere on the page; without this a missed drop would leave the page and lose the results. */
function acceptDrops(commands: Commands): void {
  const root = document.documentElement;
  let depth = 0;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  window.addEventListener("dragenter", (event) => {
    if (!hasFiles(event)) return;
    depth += 1;
    root.classList.add("dragging");
  });
  window.addEventListener("dragleave", (event) => {
    if (!hasFiles(event)) return;
    depth = Math.max(0, depth - 1);
    if (depth === 0) root.classList.remove("dragging");
  });
  window.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth = 0;
    root.classList.remove("dragging");
    commands.addFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
