import type { Spread } from "../../figures/agreement";
import type { FieldId, NotesSheetId } from "../../notes/notes-standard";

/** How good a source is: tables (last year's, the budget's) go before this year's text, that before last year's text. */
export type Rank = "tables" | "text" | "last-year-text";

/** One answer to one question of the notes, as a source tells it. */
export interface ImportedFact {
  readonly sheet: NotesSheetId;
  /** As `NotesRow.key`. */
  readonly key: string;
  /** Item, project or term as the source prints it; "" for questions. */
  readonly name: string;
  readonly code?: string;
  readonly field: FieldId;
  /** As `NoteValue.text`. */
  readonly text: string;
  /** As `NoteValue.source`. */
  readonly source: string;
  /** Set for amounts and counts: what the printed figure may stand for, in the unit that the field asks for. */
  readonly figure?: Spread;
  readonly rank: Rank;
}

/** What one reader of a source brings: facts, and in plain Chinese what it could not bring in. */
export interface Imported {
  readonly facts: readonly ImportedFact[];
  readonly notices: readonly string[];
}
