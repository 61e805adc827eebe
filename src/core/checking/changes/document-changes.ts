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
}

/** A number of the narrative that fitted the tables as they were and does not fit them as they are. */
export interface OutdatedNumber {
  /** "amount": a figure of the tables itself; "derived": a share, a rate, a sum of such. */
  readonly kind: "amount" | "derived";
  readonly words: PlacedWords;
  /** The sentence that it stands in, as printed. */
  readonly sentence: string;
  /** For an amount: what the tables had and what they have, in 万元. */
  readonly before?: string;
  readonly now?: string;
  /** Why it does not fit any more, in Chinese. */
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
  /** In reading order; undefined where there is no narrative. */
  readonly outdated?: readonly OutdatedNumber[];
  /** Numbers of the narrative that follow the changed tables already. */
  readonly followed: number;
}
