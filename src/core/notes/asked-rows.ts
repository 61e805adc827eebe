import type { Disclosure } from "../recognition/disclosure";
import { nameKey } from "../wording/name-key";
import type { AskedRow } from "./asked-row";
import { changeItems } from "./change-items";
import type { Notes } from "./notes";
import { styleOf } from "./narrative-style";
import { notesForm } from "./notes-forms";
import type { NotesSheetStandard } from "./notes-standard";
import { projectItems } from "./project-items";
import { useItems } from "./use-items";

/** The rows that a sheet asks for, in the order of the narrative. `notes` tell what follows from answers: an item that was there last year only, a use told of all 类 together. */
export function askedRows({ id, questions = [] }: NotesSheetStandard, disclosure: Disclosure, notes: Notes): readonly AskedRow[] {
  switch (id) {
    case "basics":
    case "matters":
      return questions.map(({ key, required, style }) => ({ key, name: "", required: required && (style === undefined || style === styleOf(notes)) ? ["value"] : [] }));
    case "changes":
      return changeItems(disclosure, notes);
    case "projects":
      return projectItems(disclosure);
    case "uses":
      return useItems(disclosure, notes);
    case "terms":
      // The list is the preparer's once it is there: what they deleted stays away.
      return notes.sheets.has("terms") ? [] : notesForm(disclosure.document).terms.map(({ term }) => ({ key: nameKey(term), name: term, required: ["meaning"] }));
  }
}
