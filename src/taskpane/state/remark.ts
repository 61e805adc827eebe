/** A short remark on how something ended: copied, or a cell that could not be selected. */
export interface Remark {
  readonly tone: "good" | "bad";
  readonly text: string;
}
