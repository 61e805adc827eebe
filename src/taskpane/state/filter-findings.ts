import { isSettled, type Finding } from "../../core/checking/finding";
import type { AppState, Progress } from "./app-state";
import { groupKey, tableIds } from "./list-rows";
import { matches } from "./search";
import { activeDocument } from "./select";

/** What of a document's findings is to be shown. */
type Filter = Pick<AppState, "severities" | "query" | "narrow">;

/** The findings that pass all filters, in the report's order. `news` are ids; `tables` are the report's. */
export function filterFindings(findings: readonly Finding[], { severities, query, narrow }: Filter, news: ReadonlySet<string>, tables: ReadonlySet<string>): readonly Finding[] {
  const { table, rule, progress } = narrow;
  return findings.filter((finding) =>
    severities[finding.severity] && (rule === null || finding.rule === rule) && (table === null || groupKey(finding, tables) === table) &&
    isAt(finding, progress, news) && matches(finding, query));
}

/** The findings of the shown document that pass. */
export function shownFindings(state: AppState): readonly Finding[] {
  const { report, news } = activeDocument(state) ?? { report: null, news: NONE };
  return report === null ? [] : filterFindings(report.findings, state, news, tableIds(report));
}

const NONE: ReadonlySet<string> = new Set();

function isAt(finding: Finding, progress: Progress, news: ReadonlySet<string>): boolean {
  switch (progress) {
    case "all":
      return true;
    case "open":
      return !isSettled(finding);
    case "new":
      return news.has(finding.id);
    case "settled":
      return isSettled(finding);
    case "lapsed":
      return finding.review?.standing === false;
  }
}
