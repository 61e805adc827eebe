import type { DocumentState } from "../state/app-state";

/** How fresh the list is, for the line under the title: always there, so that nothing moves when it changes. */
export interface Freshness {
  readonly tone: "quiet" | "stale" | "busy";
  readonly words: string;
}

/** `live`: the sheets are checked again by themselves. */
export function freshnessOf({ report, phase, checkedAt, stale, recheck }: DocumentState, live: boolean): Freshness {
  if (report === null) return { tone: "quiet", words: "" };
  const tables = `认出 ${String(report.tables.length)} 张表`;
  if (recheck.running) return { tone: "busy", words: `${tables} · 正在重新校验…` };
  if (stale) {
    const waits = live && phase.kind === "idle" && (recheck.problem === null || recheck.problem.code === "editMode");
    return { tone: "stale", words: waits ? "有改动，停下来后自动重新校验" : "有改动，结果可能已经过时" };
  }
  const changes = [recheck.came === 0 ? "" : `新出现 ${String(recheck.came)}`, recheck.went === 0 ? "" : `不再出现 ${String(recheck.went)}`].filter((part) => part !== "").join("，");
  return { tone: "quiet", words: `${tables} · ${checkedAt ?? ""} 校验${changes === "" ? "" : ` · ${changes}`}` };
}
