import type { Disclosure } from "../recognition/disclosure";
import type { AskedRow } from "./asked-row";
import { askedRows } from "./asked-rows";
import type { Notes } from "./notes";
import type { NotesSheetStandard } from "./notes-standard";

/** The rows of a sheet that have something to answer, by key; of merged notes. */
export function rowsToAnswer(standard: NotesSheetStandard, disclosure: Disclosure, notes: Notes): ReadonlyMap<string, AskedRow> {
  const asked = askedRows(standard, disclosure, notes);
  const own = standard.id === "terms" ? (notes.sheets.get("terms") ?? []).map(({ key, name }): AskedRow => ({ key, name, required: ["meaning"] })) : [];
  return new Map([...asked, ...own].map((row) => [row.key, row]));
}
