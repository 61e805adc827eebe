import type { CellRef } from "../workbook/cell-ref";

export interface DocumentProperty {
  /** "creator", "lastModifiedBy", "Manager" …, as the file calls it; the user's own have the name that the user gave. */
  readonly name: string;
  readonly value: string;
  /** One that the user or a program added. */
  readonly isCustom?: true;
}

export interface BookComment {
  readonly at: CellRef;
  readonly author?: string;
}

/** What a workbook file holds beside its cells and that goes online with it. Each is undefined where the host cannot tell: then it was not looked at. */
export interface BookFacts {
  readonly properties?: readonly DocumentProperty[];
  /** Notes and threaded comments. */
  readonly comments?: readonly BookComment[];
  /** Names of workbooks and files that formulas, links and data connections lead to, without their folders. */
  readonly externalLinks?: readonly string[];
  /** It keeps the folder that it was last saved in, which mostly names a user. */
  readonly keepsPath?: boolean;
}
