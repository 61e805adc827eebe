import type { FieldId, FixedId } from "./notes-standard";

/** A reason, the answer that its change is measured from, and the columns that show it. */
export interface Explained {
  readonly base: FieldId;
  readonly reason: FieldId;
  readonly change: FixedId;
  readonly rate: FixedId;
}

/** What 增减说明 explains: the change on last year, and the variance from the budget. */
export const explained: readonly Explained[] = [
  { base: "lastYear", reason: "reason", change: "change", rate: "changeRate" },
  { base: "budget", reason: "varianceReason", change: "variance", rate: "varianceRate" },
];
