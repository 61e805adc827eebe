import type { OutletCommands } from "../commands/commands";
import type { AppState } from "../state/app-state";
import type { Outlet } from "../state/outlet";
import { activeDocument } from "../state/select";
import { el, show } from "./element";
import { button } from "./fluent";
import { message } from "./message";
import { isShown } from "./panel-view";
import type { View } from "./view";
import { whenChanged } from "./view";

/** What leaves the check: the report in its forms, what must not go online, and the sheet of own rules. */
export function outletView(commands: OutletCommands, host: AppState["host"]): View {
  const said = el("div", { class: "draft-said" });
  const list = el("div", { class: "outlet-list" });
  const inExcel = host === "excel";
  const element = el("div", { class: "panel outlet", id: "panel-outlet", attrs: { role: "tabpanel", "aria-labelledby": "tab-outlet", tabindex: "0" } },
    el("div", { class: "draft-ways" },
      way("校验报告", "查了什么、没查什么、有哪些问题，连同位置和算式。",
        button("Word 文档", () => commands.saveReport("docx"), { primary: true }), button("网页", () => commands.saveReport("html")),
        button(inExcel ? "写入工作表" : "加到工作簿副本", commands.writeReport), button("JSON", () => commands.saveReport("json"))),
      way("公开前检查", "列出不能公开、要决定的内容：隐藏的表、批注、外部链接、人名、身份证号等。",
        button("检查", commands.checkPublishing), list),
      way("自定义勾稽关系", inExcel ? "插入一张带示例的工作表，写上本单位的勾稽关系，或停用内置规则；写入后可以撤销。" : "在副本中加一张带示例的工作表，写上本单位的勾稽关系，或停用内置规则。",
        button(inExcel ? "插入工作表" : "加到工作簿副本", commands.insertOwnRules), el("a", { class: "link", attrs: { href: "rules.html", target: "_blank", rel: "noopener" } }, "内置规则一览"))),
    said);
  const [saidChanged, listChanged] = [whenChanged(), whenChanged()];
  return {
    element,
    update: (state) => {
      const document = activeDocument(state);
      const visible = document !== undefined && document.report !== null && isShown(state, "outlet");
      show(element, visible);
      if (!visible) return;
      const { outlet } = document;
      element.setAttribute("aria-busy", String(outlet.doing !== null));
      saidChanged([outlet.said, outlet.doing, outlet.undo], () => said.replaceChildren(...messages(outlet, commands)));
      listChanged([outlet.publishing, outlet.doing === null], () => list.replaceChildren(...publishing(outlet, commands, host)));
    },
  };
}

function way(title: string, words: string, ...actions: readonly HTMLElement[]): HTMLElement {
  return el("section", { class: "draft-way" }, el("h3", { class: "draft-title" }, title), el("p", {}, words), el("div", { class: "draft-actions" }, ...actions));
}

function messages({ said, doing, undo }: Outlet, commands: OutletCommands): readonly HTMLElement[] {
  if (doing !== null) return [el("p", { class: "quiet", attrs: { role: "status" } }, doing)];
  if (said === null) return [];
  return [message(said.tone, said.text, undo ? [button("撤销", commands.undo, { small: true })] : [])];
}

/** The list, and under it the one thing that the program itself can do about it. */
function publishing({ publishing: shown, doing }: Outlet, commands: OutletCommands, host: AppState["host"]): readonly HTMLElement[] {
  if (shown === null) return [];
  const { groups, own, missed } = shown;
  const names = own.map((name) => `“${name}”`).join("、");
  const press = host === "excel" ? button("删除这些工作表", commands.publish, { class: "danger" }) : button("生成公开版", commands.publish);
  return [
    ...(groups.length === 0 ? [el("p", {}, missed.length === 0 ? "没有发现不宜公开的内容。" : "检查过的部分没有发现不宜公开的内容。")] : groups.map(({ title, lines }) =>
      el("section", {}, el("h4", {}, `${title}（${String(lines.length)}）`), el("ul", { class: "lines" }, ...lines.map((line) => el("li", { class: "line" }, line)))))),
    ...(missed.length === 0 ? [] : [el("p", { class: "quiet" }, `这里看不到、没有检查：${missed.join("；")}。`)]),
    ...(doing !== null || (host === "excel" && own.length === 0) ? [] : [el("div", { class: "outlet-do" },
      el("p", {}, own.length === 0 ? "没有本工具的工作表要去掉。" : host === "excel" ? `将删除本工具的工作表：${names}。删除后不能撤销，底稿请先另存一份。` : `公开版是一份副本，去掉本工具的工作表：${names}。`), press)]),
  ];
}
