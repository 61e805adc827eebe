import type { NotClaimReason, NumberToken } from "../narrative/reading/number-token";
import type { CellRef } from "../workbook/cell-ref";

/** What is known of one number of the narrative. Every number has one. */
export interface NumberStatus {
  readonly token: NumberToken;
  readonly status: "verified" | "wrong" | "rounding" | "unverifiable" | "notClaim";
  /** The arithmetic or the reason, in Chinese: 20.00 ÷ (100.00 + 20.00) = 16.67%. */
  readonly why: string;
  /** The table's cell that the number was held against, where there is one. */
  readonly cell?: CellRef;
  readonly notClaim?: NotClaimReason;
}
