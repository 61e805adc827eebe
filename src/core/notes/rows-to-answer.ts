import type { Disclosure } from "../recognition/disclosure";
import type { AskedRow } from "./asked-row";
import { askedRows } from "./asked-rows";
import type { Notes } from "./notes";
import type { FieldId, NotesSheetStandard } from "./notes-standard";

const PROJECT: readonly FieldId[] = ["size", "policy", "executor", "allocation", "period"];

/** The rows of a sheet that have something to answer, by key; of merged notes. Terms and projects of other money are the preparer's own, and told as those that the tables ask for. */
export function rowsToAnswer(standard: NotesSheetStandard, disclosure: Disclosure, notes: Notes): ReadonlyMap<string, AskedRow> {
  const own = (notes.sheets.get(standard.id) ?? []).flatMap(({ key, name, gone }): readonly AskedRow[] => {
    if (standard.id === "terms") return [{ key, name, required: ["meaning"] }];
    return standard.id === "projects" && key.startsWith("other/") && gone !== true ? [{ key, name, required: PROJECT }] : [];
  });
  return new Map([...askedRows(standard, disclosure, notes), ...own].map((row) => [row.key, row]));
}
