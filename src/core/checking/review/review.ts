/** What the preparer said of a finding: it was looked into and the figure is right, or the rule does not fit this document. */
export type Verdict = "verified" | "notApplicable";

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = { verified: "已核实", notApplicable: "不适用" };

/** Reasons to choose from; what they do not say goes into the remark. */
export const REVIEW_REASONS = ["与账簿、批复核对无误", "批复或文件即如此", "四舍五入的尾差", "口径不同", "本单位不涉及", "其他（见备注）"] as const;

/** One line of the sheet 核实记录. */
export interface Review {
  /** Of the finding: made of keys, so that a moved row changes nothing. */
  readonly finding: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly remark: string;
  /** Of the values that took part: another one ends it. */
  readonly checksum: string;
  /** When it was said, "2026-03-05"; "" where it is not known. */
  readonly date: string;
  /** For the reader once the finding is gone: its message and values as they were. */
  readonly message: string;
  readonly values: string;
}

/** A review beside its finding. */
export interface FindingReview {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly remark: string;
  /** Whether it still holds: none of the values has changed since. */
  readonly standing: boolean;
}
