/** How the narrative is written: what is left out is as the notes say, and where they do not, two decimals and no separators. */
export interface WritingOptions {
  /** The budget year, four digits. */
  readonly year?: number;
  readonly decimals?: "two" | "trimmed";
  /** 2,317.88 instead of 2317.88. */
  readonly thousands?: boolean;
}
