import { notesRow, type Notes } from "../../notes/notes";
import type { DocumentSection, Missing } from "./narrative-document";

/** Every 【待填：…】 of the document, in its order; one thing that is asked for in several places is told once. */
export function missingOf(sections: readonly DocumentSection[], notes: Notes): readonly Missing[] {
  const found = new Map<string, Missing>();
  for (const { id, blocks } of sections) {
    for (const block of blocks) {
      for (const { text, missing: address, missingTable: table } of block.kind === "table" ? [] : block.runs) {
        if (address === undefined && table === undefined) continue;
        const label = text.replace(/^【待填：|】$/g, "");
        const key = address === undefined ? `${table ?? ""}|${label}` : `${address.sheet}|${address.key}|${address.field}`;
        const at = address === undefined ? undefined : notesRow(notes, address.sheet, address.key)?.cells?.get(address.field);
        if (!found.has(key)) found.set(key, { label, section: id, ...(address === undefined ? {} : { address }), ...(table === undefined ? {} : { table }), ...(at === undefined ? {} : { at }) });
      }
    }
  }
  return [...found.values()];
}
