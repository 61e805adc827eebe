import type { Said } from "../commands/commands";

/** What can be done with a finding in the list. */
export interface FindingActions {
  readonly open: (cell: number) => void;
  readonly close: () => void;
  /** From the cell that was gone to last to the other side of what disagrees; null where there is only one cell. */
  readonly goAcross: (() => void) | null;
  readonly copy: () => void;
  readonly review: (said: Said | null) => void;
  /** Shows the quoted words where they stand; null where the text is not at hand. */
  readonly showWords: (() => void) | null;
  /** The rule's title, where the report tells it. */
  readonly ruleTitle: string | undefined;
  /** The sheet of the table that the finding is listed under: its name need not stand in every line. */
  readonly homeSheet: string | undefined;
}
