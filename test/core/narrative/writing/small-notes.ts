import type { NoteValue, Notes, NotesRow } from "../../../../src/core/notes/notes";
import type { FieldId, NotesSheetId } from "../../../../src/core/notes/notes-standard";

/** Rows as "sheet/key": answers; a name for those that have one. */
export type SmallNotes = Readonly<Record<string, Readonly<Partial<Record<FieldId | "name", string>>> & { readonly gone?: true }>>;

/** Notes as literals: {"changes:income/单位资金": {lastYear: "3", reason: "…"}}. */
export function smallNotes(rows: SmallNotes): Notes {
  const sheets = new Map<NotesSheetId, NotesRow[]>();
  for (const [address, { gone, name = "", ...answers }] of Object.entries(rows)) {
    const [sheet = "", key = ""] = address.split(":");
    const values = new Map(Object.entries(answers).map(([field, text]) => [field as FieldId, { text } satisfies NoteValue]));
    const list = sheets.get(sheet as NotesSheetId) ?? [];
    list.push({ key, name, values, ...(gone === undefined ? {} : { gone }) });
    sheets.set(sheet as NotesSheetId, list);
  }
  return { sheets, problems: [] };
}
