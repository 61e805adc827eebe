/** How the two sides of a formula stand to each other. */
export type Relation = "=" | "≤" | "≥";

/** The document a place is looked up in: the one being checked unless said otherwise. */
export type DocumentName = "本年" | "上年" | "预算" | "底稿";

/** What the lines of a formula run over; "once" where every line is named. */
export type Loop =
  | { readonly kind: "once" }
  /** [*]: every line of one table. */
  | { readonly kind: "rows" }
  /** [301及下级]: the line of a code and every line below it, of one table. */
  | { readonly kind: "branch"; readonly code: string }
  /** [每个科目] … [同科目]: every code of any level that one of the tables has. */
  | { readonly kind: "codes" }
  /** [每个类] … [同科目]: every three-digit code. */
  | { readonly kind: "classes" }
  /** [每个项目] … [同项目]: every project's name. */
  | { readonly kind: "projects" }
  /** [每个上级] … [下级]: every line of one table that has lines below it, the total apart. */
  | { readonly kind: "parents" };

/** Which line of its table a term takes. */
export type RowChoice =
  /** A named line: an item, or 合计. With `ifPresent` (如有) a form without that line counts as 0. */
  | { readonly kind: "named"; readonly name: string; readonly ifPresent: boolean }
  | { readonly kind: "code"; readonly code: string }
  /** The line the loop is at. */
  | { readonly kind: "each" }
  /** All lines directly below the line of the same table that the formula names or loops over. Only behind Σ. */
  | { readonly kind: "children" }
  /** All three-digit codes. Only behind Σ. */
  | { readonly kind: "allClasses" };

export type ColumnChoice =
  | { readonly kind: "named"; readonly name: string }
  /** 每列, 同列: the column the formula is at. */
  | { readonly kind: "each" };

/** One summand: a whole-number coefficient (sign included) times a place. */
export interface Term {
  readonly coefficient: number;
  readonly document: DocumentName;
  /** As the standards call it: "表3". */
  readonly table: string;
  readonly row: RowChoice;
  readonly column: ColumnChoice;
}

/** A linear relation between places of disclosures. A side without terms is 0. */
export interface Formula {
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
  readonly loop: Loop;
}

/** A term and where it stands in the text, for messages about the whole formula. */
export interface PlacedTerm {
  readonly term: Term;
  readonly at: number;
}

/** Why a text is no formula: where (UTF-16 offset into the text) and what to do about it (Chinese). */
export interface FormulaError {
  readonly offset: number;
  readonly message: string;
}

export type Parsed = { readonly ok: true; readonly formula: Formula } | { readonly ok: false; readonly error: FormulaError };
