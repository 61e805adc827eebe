import type { TextPlace } from "../narrative/narrative";
import type { CellRef } from "../workbook/cell-ref";
import type { DocumentProperty } from "./book-facts";

/** `remove`: must not go online; `decide`: the user's own, to be decided by the user; `look`: most often meant so. */
export type PublishingLevel = "remove" | "decide" | "look";

export const PUBLISHING_LEVELS: Readonly<Record<PublishingLevel, string>> = { remove: "不能公开", decide: "请决定", look: "请留意" };

/** Something that would go online with the workbook. */
export interface PublishingItem {
  readonly kind: "ownSheet" | "hiddenSheet" | "hiddenLines" | "comment" | "externalLink" | "property" | "path" | "personalNumber";
  readonly level: PublishingLevel;
  /** What it is, and what to do; plain Chinese. Personal numbers are masked. */
  readonly message: string;
  readonly at?: CellRef;
  /** Where it stands in a narrative of its own file. */
  readonly text?: TextPlace;
}

export interface PublishingList {
  /** What must not go online first. */
  readonly items: readonly PublishingItem[];
  /** Names of the sheets of ours that a published copy leaves out. */
  readonly own: readonly string[];
  /** Properties that are told: what a published copy leaves out where that is asked for. */
  readonly properties: readonly DocumentProperty[];
  /** What this host cannot look at, in Chinese. */
  readonly notLookedAt: readonly string[];
}
