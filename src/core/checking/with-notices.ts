import type { Report } from "./report";

/** A report with more that the user should know. */
export function withNotices(report: Report, notices: readonly string[]): Report {
  return notices.length === 0 ? report : { ...report, notices: [...report.notices, ...notices] };
}
