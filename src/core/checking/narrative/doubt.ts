import type { Span } from "../../narrative/narrative";

/** The text seems to be another document's than the tables. */
export interface Doubt {
  readonly kind: "agency" | "year" | "amounts";
  /** The name or year that the text gives; of amounts, how many agree. */
  readonly text: string;
  /** The one that the tables give; of amounts, how many can be compared. */
  readonly tables: string;
  readonly span: Span;
}
