import type { PlacedWords } from "../../narrative/place-words";
import type { CellRef } from "../../workbook/cell-ref";

/** A figure as a table prints it: its text in the table's own unit, 空 for a blank cell. */
export interface PrintedFigure {
  readonly text: string;
  readonly at: CellRef;
}

/** A figure of the tables that is not what it was. Without `before` its line is new, without `now` its line is gone. */
export interface ChangedFigure {
  /** "budget-3". */
  readonly table: string;
  /** 表3. */
  readonly tableName: string;
  /** 2080101 行政运行. */
  readonly line: string;
  readonly column: string;
  readonly before?: PrintedFigure;
  readonly now?: PrintedFigure;
  /** By how much it is more or less, in the table's unit; only where both are amounts of one unit. */
  readonly difference?: string;
  /** The numbers of the narrative that are held against it, in reading order. */
  readonly quotes: readonly QuotingNumber[];
}

/**
 * How a number of the narrative stands to tables that changed. "outdated": it fitted them as they were and does not fit them as they are; "followed": the other way
 * round; "either": it fits both (约12万元); "neither": it fits neither; "doubted": it fitted them as they were and fits what the other figures say that this one should be, so that
 * the table is to be looked at first.
 */
export type QuoteState = "outdated" | "followed" | "either" | "neither" | "doubted";

/** A number of the narrative that tells a figure which changed, or what was worked out from such. */
export interface QuotingNumber {
  readonly state: QuoteState;
  /** "amount": a figure of the tables itself; "derived": a share, a rate, a sum of such, which is told only where it is outdated. */
  readonly kind: "amount" | "derived";
  readonly words: PlacedWords;
  /** The sentence that it stands in, as printed. */
  readonly sentence: string;
  /** Where the words begin in the sentence. */
  readonly offset: number;
  /** For an amount: what the tables had and what they have, in 万元. */
  readonly before?: string;
  readonly now?: string;
  /** What changed, or why it does not fit any more, in Chinese. */
  readonly why: string;
  /** The cell that it is held against now. */
  readonly cell?: CellRef;
}

/** What came of a document's tables being changed. */
export interface DocumentChanges {
  /** Name of the file as it was before. */
  readonly from: string;
  readonly figures: readonly ChangedFigure[];
  /** Names of tables that only one of the two has. */
  readonly tables: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** The numbers of the narrative that tell what changed, in reading order; undefined where there is no narrative. */
  readonly numbers?: readonly QuotingNumber[];
}

/** The numbers in one state, in reading order. */
export function numbersThat({ numbers = [] }: Pick<DocumentChanges, "numbers">, state: QuoteState): readonly QuotingNumber[] {
  return numbers.filter((one) => one.state === state);
}
