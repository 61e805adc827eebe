import type { Span } from "../../narrative/narrative";

/** The text seems to be another document's than the tables. */
export interface Doubt {
  readonly kind: "agency" | "year";
  readonly text: string;
  readonly tables: string;
  readonly span: Span;
}
