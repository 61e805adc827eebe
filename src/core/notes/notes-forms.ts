import type { DocumentKind } from "../standards/document-standard";
import { accountsNotes } from "./accounts-notes";
import { budgetNotes } from "./budget-notes";
import type { NotesForm, NotesPart, NotesSheetId, NotesSheetStandard } from "./notes-standard";

/** What is asked for every kind of document. */
export const notesForms: readonly NotesForm[] = [budgetNotes, accountsNotes];

/** What is asked for a kind of document. */
export function notesForm(kind: DocumentKind): NotesForm {
  const found = notesForms.find(({ document }) => document === kind);
  if (found === undefined) throw new Error(`no notes are asked for ${kind}`);
  return found;
}

/** A sheet of a document's notes; undefined where it has none of the kind. */
export function notesSheet(kind: DocumentKind, id: NotesSheetId): NotesSheetStandard | undefined {
  return notesForm(kind).sheets.find((sheet) => sheet.id === id);
}

/** The part that a row key belongs to. */
export function partOfKey({ parts }: Pick<NotesSheetStandard, "parts">, key: string): NotesPart | undefined {
  const [prefix] = key.split("/");
  return parts.find((one) => one.prefix === prefix);
}
