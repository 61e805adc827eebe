import { allTables, documentStandards, type DocumentStandard } from "../standards/document-standard";
import type { TableStandard } from "../standards/table-standard";
import { standardOfTitle } from "./find-titles";
import type { SheetGrid } from "./sheet-grid";

/** The kinds of documents that a workbook may be, the one with the most titles of its own first. */
export function likelyDocuments(grids: readonly SheetGrid[]): readonly [DocumentStandard, ...DocumentStandard[]] {
  const titled = new Set<TableStandard>();
  const note = (text: string): void => {
    if (!text.includes("表")) return;
    const standard = standardOfTitle(text, allTables);
    if (standard !== undefined) titled.add(standard);
  };
  for (const { sheet } of grids) {
    note(sheet.name);
    for (const row of sheet.rows) for (const cell of row ?? []) if (typeof cell?.value === "string") note(cell.value);
  }
  const count = ({ tables }: DocumentStandard): number => tables.filter((table) => titled.has(table)).length;
  const [usual, ...others] = documentStandards;
  const ordered: [DocumentStandard, ...DocumentStandard[]] = [usual, ...others];
  ordered.sort((a, b) => count(b) - count(a));
  return ordered;
}
