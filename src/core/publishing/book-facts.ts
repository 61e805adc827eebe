import type { CellRef } from "../workbook/cell-ref";

export interface DocumentProperty {
  /** "creator", "lastModifiedBy", "Manager" …, as the file calls it; the user's own have the name that the user gave. */
  readonly name: string;
  readonly value: string;
  /** One that the user or a program added. */
  readonly isCustom?: true;
}

/** All that is said at one cell: a note, or a comment with its replies. */
export interface BookComment {
  readonly at: CellRef;
  /** Who said it, in order; without those who are not named. */
  readonly authors: readonly string[];
  readonly text: string;
}

/** Parts of what a host could look at otherwise: old notes beside comments, links that stand neither in formulas nor in names. */
export type UnseenPart = "comments" | "notes" | "otherLinks";

/** What a workbook file holds beside its cells and that goes online with it. Each is undefined where the host cannot tell: then it was not looked at. */
export interface BookFacts {
  readonly properties?: readonly DocumentProperty[];
  /** Notes and threaded comments. */
  readonly comments?: readonly BookComment[];
  /** Names of workbooks and files that formulas, links and data connections lead to, without their folders. */
  readonly externalLinks?: readonly string[];
  /** It keeps the folder that it was last saved in, which mostly names a user. */
  readonly keepsPath?: boolean;
  /** What was not looked at of the above though they are given. */
  readonly unseen?: readonly UnseenPart[];
}
