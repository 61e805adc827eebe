import type { Direction } from "../../../src/core/narrative/reading/statement";
import type { NotClaimReason } from "../../../src/core/narrative/reading/number-token";
import type { FigureName } from "../balances";

export type PlaceKind =
  | "amount"
  | "share"
  | "change"
  | "rate"
  | "completion"
  | "variance"
  | "count"
  | "unit-price"
  | "area"
  /** A figure inside a reason: it belongs to nothing. */
  | "aside"
  | "direction"
  | "not-claim";

/** A number or a direction word of a made-up narrative: where it stands and what it means. */
export interface NarrativePlace {
  /** Unique in the narrative: section/subject/kind, with #2 … where it comes again. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly section: string;
  readonly subject: string;
  readonly paragraph: number;
  /** Offsets into the paragraph's text, end exclusive; the number without its unit, or the direction word. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** 万元, 元, %, 人, 个 …; "" for a word. */
  readonly unit: string;
  /** What is printed, in 元, percent or pieces; 0 for a word. */
  readonly printed: number;
  /** Half a unit of the last digit that is meant (fewer than two decimals mean two), in the same; 0 for counts. */
  readonly half: number;
  /** Places of one fact say the same wherever they stand. */
  readonly fact?: string;
  /** Figures of tables whose sum this is; several where several tables hold it. */
  readonly tables?: readonly (readonly FigureName[])[];
  /** Figures of last year's tables: then the place is a change, this year's less last year's. */
  readonly changeOf?: readonly (readonly FigureName[])[];
  /** For direction words: what is said, and of what. */
  readonly direction?: Direction;
  /** For changes and rates: the id of their direction word. */
  readonly directedBy?: string;
  readonly notClaim?: NotClaimReason;
}

/** What must hold between places, and what it needs beside the text. */
export interface Equation {
  readonly id: string;
  /** "sentence": inside one statement; "text": across statements; "tables", "last-year": against a workbook. */
  readonly needs: "sentence" | "text" | "tables" | "last-year";
  /** How loud a breach is. */
  readonly severity: "error" | "warning";
  readonly holds: Relation;
}

export interface Term {
  readonly sign: 1 | -1;
  /** A place's id, or figures of this year's or last year's tables. */
  readonly place?: string;
  readonly table?: FigureName;
  readonly lastYear?: FigureName;
}

export type Relation =
  /** The signed terms add up to zero (or, `atMost`, to no more than zero). */
  | { readonly kind: "sum" | "atMost"; readonly terms: readonly Term[] }
  | { readonly kind: "share"; readonly part: string; readonly whole: string; readonly share: string }
  | { readonly kind: "rate"; readonly current: string; readonly change: string; readonly rate: string }
  /** Completion: actual ÷ budget; variance: (actual − budget) ÷ budget. */
  | { readonly kind: "completion" | "variance"; readonly actual: string; readonly budget: string; readonly rate: string }
  /** 决算数大于（小于）预算数: the word says which is more. */
  | { readonly kind: "compare"; readonly word: string; readonly actual: string; readonly budget: string }
  /** What is listed behind the number does not change. */
  | { readonly kind: "counted"; readonly place: string; readonly number: number }
  /** Two direction words go together, unless the figure (a place's id) is zero. */
  | { readonly kind: "together"; readonly words: readonly [string, string]; readonly of: string }
  /** The product of the factors is the size within one percent. */
  | { readonly kind: "product"; readonly factors: readonly string[]; readonly months: number; readonly size: string };
