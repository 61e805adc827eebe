import { closestName } from "../identities/closest-name";
import { nameKey } from "../wording/name-key";
import type { AskedRow } from "./asked-row";
import type { NotesRow } from "./notes";
import { partOfKey } from "./notes-forms";
import type { NotesSheetStandard } from "./notes-standard";

/** What may be the same thing under another name or code: said, so that the preparer moves the answers, and never done by itself. */
export function nearNames(standard: NotesSheetStandard, gone: readonly NotesRow[], fresh: readonly AskedRow[]): readonly { readonly message: string; readonly row: NotesRow }[] {
  const names = new Map(fresh.filter(({ name }) => name !== "").map((row) => [nameKey(row.name), row]));
  return gone.flatMap((row) => {
    const part = partOfKey(standard, row.key);
    const near = part === undefined || row.name === "" ? undefined : names.get(closestName(nameKey(row.name), names.keys()) ?? "");
    if (part === undefined || near === undefined) return [];
    const origin = partOfKey(standard, near.key)?.origin ?? part.origin;
    return [{ row, message: `${standard.name}里“${called(row)}”在${part.origin}里没有了，${origin}里新有“${called(near)}”，名称相近。如果是同一项，请把原来那一行（在表的最后）填的内容移到新的一行。` }];
  });
}

/** Items by code and name: their names are common ones. */
function called({ name, code, key }: Pick<AskedRow, "name" | "code" | "key">): string {
  return code !== undefined && key.endsWith(`/${code}`) ? `${code} ${name}` : name;
}
