import type { Disclosure } from "../recognition/disclosure";
import { a1, a1Range } from "../workbook/a1";
import type { PlannedCell } from "../workbook/sheet-plan";
import type { AskedRow } from "./asked-row";
import type { NotesRow } from "./notes";
import type { FieldId, NotesSheetStandard } from "./notes-standard";
import type { SheetColumn } from "./sheet-columns";
import { useItems } from "./use-items";

/** How many required cells of a sheet are blank, as a live formula with its result. */
export function countOpen(
  standard: NotesSheetStandard, columns: readonly SheetColumn[], rows: readonly (NotesRow | undefined)[], asked: ReadonlyMap<string, AskedRow>, first: number, disclosure: Disclosure,
): Omit<PlannedCell, "look"> {
  const place = (id: SheetColumn["id"]): number => columns.findIndex((column) => column.id === id);
  // What is told of all 类 together stands for each: the formula must know both.
  const alone = standard.id === "uses" ? new Map(useItems(disclosure).map((item) => [item.key, item])) : asked;
  const terms: string[] = [];
  let value = 0;
  for (const { id, kind } of columns) {
    if (kind === undefined) continue;
    const field = id as FieldId;
    const isDue = (row: NotesRow | undefined, by: ReadonlyMap<string, AskedRow>): boolean => row !== undefined && row.gone !== true && by.get(row.key)?.required.includes(field) === true;
    // A change of nothing needs no reason, whenever it becomes so.
    const isConditional = standard.id === "changes" && field === "reason";
    const mayBeDue = (row: NotesRow | undefined): boolean => (isConditional ? isDue(row, asked) || isFlat(row, asked) : isDue(row, alone));
    value += rows.filter((row) => isDue(row, asked) && row?.values.has(field) !== true).length;
    for (const { top, bottom } of runsOf(rows, mayBeDue, first)) {
      const range = (column: number): string => a1Range({ top, bottom, left: column, right: column });
      terms.push(isConditional ? `SUMPRODUCT((${range(place(id))}="")*(${range(place("change"))}<>0))` : `COUNTBLANK(${range(place(id))})`);
    }
  }
  if (terms.length === 0) return { value: 0 };
  const sum = terms.join("+");
  const all = rows.findIndex((row) => row?.key === "all");
  return { value, formula: all < 0 ? sum : `IF(${a1({ row: first + all, column: place("use") })}<>"",0,${sum})` };
}

/** An item whose change is nothing now, and whose reason is asked for as soon as it is something. */
function isFlat(row: NotesRow | undefined, asked: ReadonlyMap<string, AskedRow>): boolean {
  const item = row === undefined || row.gone === true ? undefined : asked.get(row.key);
  return item !== undefined && item.key !== "three-public/三公经费" && item.required.includes("lastYear");
}

function runsOf(rows: readonly (NotesRow | undefined)[], isDue: (row: NotesRow | undefined) => boolean, first: number): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  rows.forEach((row, i) => {
    if (!isDue(row)) return;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.bottom === first + i - 1) last.bottom = first + i;
    else runs.push({ top: first + i, bottom: first + i });
  });
  return runs;
}
