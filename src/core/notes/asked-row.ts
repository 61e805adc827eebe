import type { TableFigure } from "../identities/table-figure";
import type { FieldId } from "./notes-standard";

/** A row that a notes sheet asks for. */
export interface AskedRow {
  /** As `NotesRow.key`. */
  readonly key: string;
  /** Item, project, 类 or term as it is told; "" for questions. */
  readonly name: string;
  readonly code?: string;
  /** This year's figure and its cells, where the row has one and the workbook has the data. */
  readonly figure?: TableFigure;
  /** Answers that must be given; the others may be. */
  readonly required: readonly FieldId[];
  /** Reasons that must be given as soon as what they explain is not nothing; those due now are in `required` too. */
  readonly reasons?: readonly FieldId[];
}

/** A functional code and its items below: 类, 款, 项 by name. */
export interface CodedRow extends AskedRow {
  readonly path?: readonly string[];
}
