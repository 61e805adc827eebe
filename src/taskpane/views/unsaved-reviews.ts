import type { Commands } from "../commands/commands";
import { activeDocument } from "../state/select";
import { el, show } from "./element";
import { button } from "./fluent";
import type { View } from "./view";

/** In the browser: what was said of findings stands in no file yet, and how it comes into one. */
export function unsavedReviews(commands: Commands): View {
  const element = el("div", { class: "unsaved", attrs: { role: "status" } }, el("p", {}, "核实结论还没有存进文件。"), button("下载含核实记录的工作簿", commands.saveReviews, { small: true, primary: true }));
  return { element, update: (state) => show(element, activeDocument(state)?.reviewing.unsaved === true) };
}
