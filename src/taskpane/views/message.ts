import { el } from "./element";
import { icon } from "./icons";

export type Tone = "good" | "warn" | "bad";

/** A line that says how something ended or stands, with what can be done about it. */
export function message(tone: Tone, text: string, actions: readonly HTMLElement[], dismiss?: () => void): HTMLElement {
  const mark = tone === "good" ? "check" : tone === "bad" ? "error" : "warning";
  return el("div", { class: `message message-${tone}${dismiss === undefined ? "" : " can-go"}`, attrs: { role: tone === "bad" ? "alert" : "status" } },
    icon(mark),
    el("div", { class: "message-words" }, el("p", {}, text)),
    ...actions,
    dismiss === undefined ? null : el("button", { class: "icon-button", attrs: { type: "button", "aria-label": "关闭这条消息" }, on: { click: dismiss } }, icon("close")));
}
