import type { FieldId, FieldKind, NotesSheetStandard } from "./notes-standard";

/** An answer that a row takes. */
export interface RowField {
  readonly id: FieldId;
  readonly label: string;
  readonly kind: FieldKind;
}

/** The answers that a row takes; of a sheet that asks one thing per row, what its question takes. */
export function sheetFields({ columns, questions }: NotesSheetStandard, key: string): readonly RowField[] {
  if (questions === undefined) return columns;
  const kind = questions.find((question) => question.key === key)?.kind ?? "text";
  return columns.map(({ id, label }) => ({ id, label, kind }));
}
