import type { DocumentKind } from "../document-standard";
import type { TableStandard } from "../table-standard";
import type { Condition, Sentence } from "./sentence";

/** A numbered section of 情况说明: its id is that of the section facts, the heading without its number. */
export interface DocumentSectionFact {
  readonly id: string;
  readonly heading: Sentence;
  /** It belongs to the document only where this holds. */
  readonly when?: Condition;
}

/** The numbered parts of a document. */
export type PartId = "part/overview" | "part/tables" | "part/narrative" | "part/terms";

/** Sentences of the parts around 情况说明, and the title. Headings of parts have their number in {编号}. */
export interface PartSentences {
  readonly title: Sentence;
  readonly overview: Sentence;
  readonly functionsHeading: Sentence;
  readonly staffHeading: Sentence;
  readonly composition: Sentence;
  readonly divisions: Sentence;
  readonly subordinates: Sentence;
  readonly subordinate: Sentence;
  readonly staff: Sentence;
  readonly tables: Sentence;
  readonly narrative: Sentence;
  readonly terms: Sentence;
  readonly term: Sentence;
}

/** What the narrative of a kind of document is made of. */
export interface NarrativeForm {
  readonly kind: DocumentKind;
  readonly tables: readonly TableStandard[];
  /** Orders of the parts; the first whose condition holds is taken. */
  readonly parts: readonly { readonly order: readonly PartId[]; readonly when?: Condition }[];
  readonly sentences: PartSentences;
  readonly sections: readonly DocumentSectionFact[];
  /** What a note of last year's amount is asked for as: 上年预算数. */
  readonly lastYear: string;
  /** Whether the unit's name stands at the end without a date too. */
  readonly signed: boolean;
}
