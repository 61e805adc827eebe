import type { AnswerColumn, FieldId, FieldKind, NotesColumn, NotesSheetStandard } from "./notes-standard";

/** An answer that a row takes. */
export interface RowField {
  readonly id: FieldId;
  readonly label: string;
  readonly kind: FieldKind;
}

/** The answers that a row takes; of a sheet that asks one thing per row, what its question takes. */
export function sheetFields({ columns, questions }: NotesSheetStandard, key: string): readonly RowField[] {
  const answers = columns.filter(isAnswer);
  if (questions === undefined) return answers;
  const kind = questions.find((question) => question.key === key)?.kind ?? "text";
  return answers.map(({ id, label }) => ({ id, label, kind }));
}

/** Whether a column is the preparer's. */
export function isAnswer(column: NotesColumn): column is AnswerColumn {
  return column.kind !== undefined;
}
