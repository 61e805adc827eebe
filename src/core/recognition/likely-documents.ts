import { documentStandards, type DocumentStandard } from "../standards/document-standard";
import type { TableStandard } from "../standards/table-standard";
import { standardOfTitle } from "./find-titles";
import type { SheetGrid } from "./sheet-grid";

/** The kinds of documents that a workbook may be, the one with the most titles of its own first. */
export function likelyDocuments(grids: readonly SheetGrid[]): readonly [DocumentStandard, ...DocumentStandard[]] {
  const titled = new Map<DocumentStandard, Set<TableStandard>>(documentStandards.map((document) => [document, new Set<TableStandard>()]));
  const count = (text: string): void => {
    for (const [document, tables] of titled) {
      const standard = standardOfTitle(text, document.tables);
      if (standard !== undefined) tables.add(standard);
    }
  };
  for (const { sheet } of grids) {
    count(sheet.name);
    for (const row of sheet.rows) for (const cell of row ?? []) if (typeof cell?.value === "string") count(cell.value);
  }
  const [usual, ...others] = documentStandards;
  const ordered: [DocumentStandard, ...DocumentStandard[]] = [usual, ...others];
  ordered.sort((a, b) => (titled.get(b)?.size ?? 0) - (titled.get(a)?.size ?? 0));
  return ordered;
}
