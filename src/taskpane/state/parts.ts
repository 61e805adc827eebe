/** The three views, and what of each is shown. */
export type View = "check" | "narrative" | "notes";

/** What of each view is shown. */
export interface Parts {
  readonly check: "findings" | "changes" | "ledger" | "outlet";
  readonly narrative: "text" | "preview" | "differences" | "output";
  readonly notes: "prepare" | "import" | "fill";
}

export type Part = Parts[View];

export const VIEW_OF: Readonly<Record<Part, View>> = {
  findings: "check", changes: "check", ledger: "check", outlet: "check", text: "narrative", preview: "narrative", differences: "narrative", output: "narrative", prepare: "notes", import: "notes", fill: "notes",
};

export const FIRST_PARTS: Parts = { check: "findings", narrative: "text", notes: "prepare" };
