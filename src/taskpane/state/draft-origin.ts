import { a1 } from "../../core/workbook/a1";
import type { CellRef } from "../../core/workbook/cell-ref";
import type { NarrativeDocument, NoteAddress, Run } from "../../core/narrative/writing/narrative-document";

/** Where words of the preview come from, for the card beside them, and the cell that they lead to. */
export interface DraftOrigin {
  readonly kind: "figure" | "note" | "missing";
  readonly title: string;
  readonly lines: readonly string[];
  readonly cell?: CellRef;
}

/** More cells than these are counted. */
const CELLS_TOLD = 6;

/** What is told of a run; null for the form's own words. `noteCells` are the cells that open notes are to be filled in. */
export function originOf(run: Run, noteCells: ReadonlyMap<string, CellRef>): DraftOrigin | null {
  const { text, cells = [], why, note, noteAt, missing, missingTable } = run;
  if (missing !== undefined) {
    const cell = noteCells.get(addressKey(missing));
    return {
      kind: "missing", title: text.replace(/^【|】$/g, ""), ...(cell === undefined ? {} : { cell }),
      lines: [cell === undefined ? "底稿还没有写入工作簿，先在第 1 步准备。" : `填在 ${placeText(cell)}`],
    };
  }
  if (missingTable !== undefined) return { kind: "missing", title: text.replace(/^【|】$/g, ""), lines: [`工作簿里没有${missingTable}，或其中没有这个数。`] };
  const [cell] = cells;
  if (cell !== undefined) {
    const told = cells.slice(0, CELLS_TOLD).map(placeText).join("、");
    const rest = cells.length > CELLS_TOLD ? `等 ${String(cells.length)} 个单元格` : "";
    return { kind: "figure", title: text, lines: [...(why === undefined ? [] : [why]), `取自 ${told}${rest}`, ...(noteAt === undefined ? [] : [`和底稿 ${placeText(noteAt)}`])], cell };
  }
  if (note === undefined) return null;
  return { kind: "note", title: why === undefined ? "取自底稿" : text, lines: [...(why === undefined ? [] : [why]), noteAt === undefined ? "由导入的内容得来，还没有写入底稿。" : placeText(noteAt)], ...(noteAt === undefined ? {} : { cell: noteAt }) };
}

/** The cells of the open notes of a document. */
export function noteCellsOf({ missing }: NarrativeDocument): ReadonlyMap<string, CellRef> {
  return new Map(missing.flatMap(({ address, at }) => (address === undefined || at === undefined ? [] : [[addressKey(address), at] as const])));
}

function addressKey({ sheet, key, field }: NoteAddress): string {
  return `${sheet}/${key}/${field}`;
}

function placeText(cell: CellRef): string {
  return `${cell.sheet} ${a1(cell)}`;
}
