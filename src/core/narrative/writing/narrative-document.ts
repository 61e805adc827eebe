import type { NoteAddress } from "../../notes/notes";
import type { CellRef } from "../../workbook/cell-ref";

export type { NoteAddress };

/** Words of a paragraph and where they came from. Words without any origin are the form's own. */
export interface Run {
  readonly text: string;
  /** Cells of the tables that the figure was taken or computed from, the first one leading. */
  readonly cells?: readonly CellRef[];
  /** The arithmetic, for computed figures: 20.00 ÷ (100.00 + 20.00) = 16.67%. */
  readonly why?: string;
  /** The note that the words are, or that a computed figure rests on too. */
  readonly note?: NoteAddress;
  readonly noteAt?: CellRef;
  /** 【待填：…】: the note that is to be filled. */
  readonly missing?: NoteAddress;
  /** 【待填：…】: the table ("表4") that would have the figure and is not there, or does not have it. */
  readonly missingTable?: string;
}

/** A block of the document tree. `key` is the same for the same sentence in every run ("budget/income/单位资金"): what differences are told by. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly key: string; readonly runs: readonly Run[] }
  | { readonly kind: "paragraph"; readonly key: string; readonly runs: readonly Run[] }
  /** A standard table of the workbook stands here (第二部分). */
  | { readonly kind: "table"; readonly key: string; readonly table: string }
  /** Signature: unit and date, to the right. */
  | { readonly kind: "signature"; readonly key: string; readonly runs: readonly Run[] };

/** A section of the document; ids are those of the section facts ("budget/income"), parts have ids of their own ("part/overview"). */
export interface DocumentSection {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** What is still to be filled, in the order of the document. */
export interface Missing {
  /** The note that is to be filled; undefined where a table is missing. */
  readonly address?: NoteAddress;
  /** 表4: the table that is not there, or does not have the figure. */
  readonly table?: string;
  /** 【待填：…】 without the brackets' contents being guessed: what is asked for, plain Chinese. */
  readonly label: string;
  readonly section: string;
  /** The notes cell, where the sheet is there. */
  readonly at?: CellRef;
}

/** Figures of the tables that the narrative tells twice and that do not agree: each sentence is written from its own table, and this says so. */
export interface Disagreement {
  readonly message: string;
  readonly at: readonly CellRef[];
}

/** The narrative as a tree: what every output (text, sheet, HTML, Word, JSON) is rendered from. */
export interface NarrativeDocument {
  readonly agency: string;
  readonly year: number | undefined;
  /** 云岭县某局2024年部门预算公开 */
  readonly title: string;
  readonly sections: readonly DocumentSection[];
  readonly missing: readonly Missing[];
  readonly disagreements: readonly Disagreement[];
}
