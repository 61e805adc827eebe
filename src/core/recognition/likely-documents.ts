import { allTables, documentStandards, type DocumentStandard } from "../standards/document-standard";
import type { TableStandard } from "../standards/table-standard";
import { standardOfTitle } from "./find-titles";
import type { SheetGrid } from "./sheet-grid";

/** Every standard whose title a sheet bears, in a cell or as its name. */
export function titledStandards({ sheet }: SheetGrid): ReadonlySet<TableStandard> {
  const titled = new Set<TableStandard>();
  const note = (text: string): void => {
    if (!text.includes("表")) return;
    const standard = standardOfTitle(text, allTables);
    if (standard !== undefined) titled.add(standard);
  };
  note(sheet.name);
  for (const row of sheet.rows) for (const cell of row ?? []) if (typeof cell?.value === "string") note(cell.value);
  return titled;
}

/** The kinds of documents that a workbook may be, the one with the most titles of its own first. */
export function likelyDocuments(sheets: readonly { readonly titled: ReadonlySet<TableStandard> }[]): readonly [DocumentStandard, ...DocumentStandard[]] {
  const count = ({ tables }: DocumentStandard): number => tables.filter((table) => sheets.some(({ titled }) => titled.has(table))).length;
  const [usual, ...others] = documentStandards;
  const ordered: [DocumentStandard, ...DocumentStandard[]] = [usual, ...others];
  ordered.sort((a, b) => count(b) - count(a));
  return ordered;
}
