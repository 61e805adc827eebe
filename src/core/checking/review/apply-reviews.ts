import type { Workbook } from "../../workbook/workbook";
import type { Finding } from "../finding";
import { findingValues } from "./finding-values";
import type { Review } from "./review";

/** The findings with what was said of them. `workbook` is the one that they were found in. What was said before of a finding and is not among `reviews` is taken off. */
export function applyReviews(findings: readonly Finding[], reviews: readonly Review[], workbook: Workbook): readonly Finding[] {
  const byFinding = new Map(reviews.map((review) => [review.finding, review]));
  return findings.map((finding) => {
    const said = byFinding.get(finding.id);
    if (said === undefined) {
      const { review, ...bare } = finding;
      return review === undefined ? finding : bare;
    }
    const { verdict, reason, remark } = said;
    return { ...finding, review: { verdict, reason, remark, standing: said.checksum === findingValues(finding, workbook).checksum } };
  });
}
