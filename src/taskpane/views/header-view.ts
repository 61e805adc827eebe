import type { Commands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import { activeDocument, isBusy } from "../state/select";
import type { Dispatch } from "../state/store";
import { button } from "./fluent";
import { el, setText, show } from "./element";
import { freshnessOf } from "./freshness";
import { icon } from "./icons";
import type { View } from "./view";

/** The top of the page: what this is, what was checked and when, and the main actions. */
export function headerView(commands: Commands, dispatch: Dispatch, host: AppState["host"], chooseFiles: () => void): View {
  const name = el("span", { class: "meta-name" });
  const facts = el("span", { class: "meta-facts" });
  const meta = el("p", { class: "meta" }, name, facts);
  const recheck = button("重新校验", commands.check, { small: true, icon: icon("stale") });
  const copy = button("", commands.copyReport, { small: true, subtle: true, icon: icon("copy"), class: "top-copy" });
  copy.append(el("span", { class: "top-copy-words" }, "复制结果"));
  copy.title = "复制结果";
  const choose = button("选择文件", chooseFiles, { small: true, primary: true, icon: icon("sheet") });
  const help = el("button", { class: "icon-button top-help", attrs: { type: "button", "aria-label": "帮助", title: "帮助" } }, icon("help"));
  let isHelp = false;
  help.addEventListener("click", () => dispatch({ type: "helpShown", shown: !isHelp }));
  const element = el("header", { class: "top" },
    el("div", { class: "top-words" }, el("h1", {}, "预决算公开助手"), meta),
    el("div", { class: "top-actions" }, host === "files" ? choose : null, recheck, copy), help);
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const report = document?.report ?? null;
      const busy = document !== undefined && isBusy(document);
      isHelp = state.help;
      help.setAttribute("aria-pressed", String(isHelp));
      show(choose, state.documents.length > 0);
      show(recheck, report !== null && document?.phase.kind === "idle");
      show(copy, report !== null && !busy);
      setText(name, document?.name ?? "");
      const freshness = document === undefined ? null : freshnessOf(document, state.live);
      setText(facts, freshness?.words ?? "");
      facts.className = `meta-facts meta-${freshness?.tone ?? "quiet"}`;
      name.title = document?.name ?? "";
      show(meta, (document?.name ?? "") !== "");
    },
  };
}
