import type { Severity } from "../../core/checking/finding";
import { el } from "./element";
import { icon } from "./icons";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export const severityWords: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", info: "提示" };

/** Icon and word: never colour alone. */
export function severityMark(severity: Severity): HTMLElement {
  return el("span", { class: `severity severity-${severity}` }, icon(severity), severityWords[severity]);
}
