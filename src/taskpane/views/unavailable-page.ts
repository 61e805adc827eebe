import type { Problem } from "../state/app-state";
import { el } from "./element";
import { button } from "./fluent";
import { icon } from "./icons";

/** Instead of the app, where there is no Excel to work with: what happened, and the way that works without it. */
export function showUnavailable(root: HTMLElement, problem: Problem, again: () => void): void {
  root.className = "app app-excel";
  root.replaceChildren(
    el("header", { class: "top" }, el("div", { class: "top-words" }, el("h1", {}, "预决算公开助手"))),
    el("main", { class: "layout" }, el("section", { class: "hero", attrs: { role: "alert" } },
      el("div", { class: "hero-mark" }, icon("warning")),
      el("h2", {}, "任务窗格用不了，但可以用网页版"),
      el("p", {}, problem.message),
      el("a", { class: "link", attrs: { href: "browser.html", target: "_blank", rel: "noopener" } }, "打开网页版"),
      problem.retry ? button("重试", again, { small: true }) : null,
      problem.technical === undefined ? null : el("p", { class: "quiet" }, problem.technical))));
}
