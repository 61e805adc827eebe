import type { Disclosure } from "../../recognition/disclosure";
import { tableIndex } from "../../identities/table-index";
import type { Notes, NotesRow } from "../../notes/notes";

/** A 项 that is told: one of the table, or one that was there last year and is nothing now. */
export interface CodedItem {
  readonly code: string;
  readonly name: string;
  readonly row?: NotesRow;
}

/** Every 项 (or whatever is the lowest code) of a table in its order, and among them those that the notes ask about and the table no longer has. `prefix` is that of the notes' keys ("item/"). */
export function codedItems(disclosure: Disclosure, table: string, notes: Notes, prefix: string): readonly CodedItem[] {
  const found = disclosure.tables.get(table);
  const rows = (notes.sheets.get("changes") ?? []).filter((row) => row.key.startsWith(prefix) && row.gone !== true);
  const noted = new Map(rows.map((row) => [row.key.slice(prefix.length), row]));
  const codes = found === undefined ? [] : [...tableIndex(found).byCode];
  const above = new Set(codes.flatMap(([code]) => [code.slice(0, 3), code.slice(0, 5)].filter((shorter) => shorter !== code)));
  const items = codes.filter(([code]) => !above.has(code)).map(([code, [first]]) => withRow(code, first?.name ?? "", noted.get(code)));
  const there = new Set(items.map(({ code }) => code));
  for (const [code, row] of noted) {
    if (there.has(code) || above.has(code) || !/^\d+$/.test(code)) continue;
    const at = items.findIndex((item) => item.code > code);
    items.splice(at < 0 ? items.length : at, 0, withRow(code, row.name.includes("（项）") ? "" : row.name, row));
  }
  return items;
}

function withRow(code: string, name: string, row: NotesRow | undefined): CodedItem {
  return { code, name, ...(row === undefined ? {} : { row }) };
}
