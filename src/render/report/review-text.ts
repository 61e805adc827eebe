import { isSettled, type Finding } from "../../core/checking/finding";
import { VERDICT_WORDS, type FindingReview } from "../../core/checking/review/review";
import { SEVERITY_WORDS } from "./group-findings";

/** How loud a finding is, or what was said of it while that holds. */
export function levelText(finding: Pick<Finding, "severity" | "review">): string {
  const { severity, review } = finding;
  return review !== undefined && isSettled(finding) ? VERDICT_WORDS[review.verdict] : SEVERITY_WORDS[severity];
}

/** Why a finding was settled, or that this no longer holds. */
export function reviewText({ verdict, reason, remark, standing }: FindingReview): string {
  const why = [reason, remark].filter((part) => part !== "").join("；");
  const words = why === "" ? VERDICT_WORDS[verdict] : `${VERDICT_WORDS[verdict]}：${why}`;
  return standing ? words : `核实结论已失效（数值变了）。原结论：${words}`;
}
