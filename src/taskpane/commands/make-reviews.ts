import { applyReviews } from "../../core/checking/review/apply-reviews";
import { findingValues } from "../../core/checking/review/finding-values";
import { readReviews } from "../../core/checking/review/read-reviews";
import { planReviews } from "../../core/checking/review/plan-reviews";
import { REVIEW_SHEET } from "../../core/checking/review/review-columns";
import type { Review } from "../../core/checking/review/review";
import type { Report } from "../../core/checking/report";
import type { SheetPlan } from "../../core/workbook/sheet-plan";
import type { Workbook } from "../../core/workbook/workbook";
import type { Said } from "./commands";

export { applyReviews };

/** The report with what the sheet says now: rows may have been typed there since the check. Lines that cannot be read are told, for they would be written over. */
export function withSheet(report: Report, now: Workbook, workbook: Workbook): { readonly report: Report; readonly unread: readonly string[] } {
  const { sheet, reviews, notices } = readReviews(now);
  return { report: sheet === undefined ? report : withLines({ ...report, reviews: { sheet, lines: reviews } }, reviews, workbook), unread: notices };
}

/** The report after something was said of a finding, and the sheet that keeps it. A module of its own, loaded when the first is said. `today` is "2026-03-05". */
export function reviewed(report: Report, workbook: Workbook, finding: string, said: Said | null, today: string): Report {
  const others = (report.reviews?.lines ?? []).filter((line) => line.finding !== finding);
  const found = report.findings.find(({ id }) => id === finding);
  if (said === null || found === undefined) return withLines(report, others, workbook);
  const { text, checksum } = findingValues(found, workbook);
  return withLines(report, [...others, { finding, ...said, checksum, date: today, message: found.message, values: text }], workbook);
}

/** The sheet as it is to be written; sheets of that name may be replaced, as they were known by what they hold. */
export function reviewPlan({ reviews, findings }: Report): { readonly plan: SheetPlan; readonly replace: ReadonlySet<string> } {
  const plan = planReviews(reviews?.lines ?? [], findings, reviews?.sheet);
  return { plan, replace: new Set(reviews === undefined ? [] : [reviews.sheet]) };
}

/** The report with what was said of its findings. */
export function withLines(report: Report, lines: readonly Review[], workbook: Workbook): Report {
  return { ...report, findings: applyReviews(report.findings, lines, workbook), reviews: { sheet: report.reviews?.sheet ?? REVIEW_SHEET, lines } };
}
