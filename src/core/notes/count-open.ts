import type { Disclosure } from "../recognition/disclosure";
import { a1, a1Range } from "../workbook/a1";
import type { PlannedCell } from "../workbook/sheet-plan";
import type { AskedRow } from "./asked-row";
import type { NotesRow } from "./notes";
import { explained } from "./explained";
import type { ColumnId, FieldId, NotesSheetStandard } from "./notes-standard";
import { isAnswer } from "./sheet-fields";
import { useItems } from "./use-items";

/** How many required cells of a sheet are blank, as a live formula with its result. */
export function countOpen(
  standard: NotesSheetStandard, rows: readonly (NotesRow | undefined)[], asked: ReadonlyMap<string, AskedRow>, first: number, disclosure: Disclosure,
): Omit<PlannedCell, "look"> {
  const place = (id: ColumnId): number => standard.columns.findIndex((column) => column.id === id);
  // What is told of all 类 together stands for each: the formula must know both.
  const alone = standard.id === "uses" ? new Map(useItems(disclosure).map((item) => [item.key, item])) : asked;
  const terms: string[] = [];
  let value = 0;
  for (const { id: field } of standard.columns.filter(isAnswer)) {
    const isDue = (row: NotesRow | undefined, by: ReadonlyMap<string, AskedRow>): boolean => row !== undefined && row.gone !== true && by.get(row.key)?.required.includes(field) === true;
    // A change of nothing needs no reason, whenever it becomes so.
    const told = explained.find(({ reason }) => reason === field);
    const mayBeDue = (row: NotesRow | undefined): boolean => (told === undefined ? isDue(row, alone) : isReason(row, field, asked));
    value += rows.filter((row) => isDue(row, asked) && row?.values.has(field) !== true).length;
    for (const { top, bottom } of runsOf(rows, mayBeDue, first)) {
      const range = (column: number): string => a1Range({ top, bottom, left: column, right: column });
      terms.push(told === undefined ? `COUNTBLANK(${range(place(field))})` : `SUMPRODUCT((${range(place(field))}="")*(${range(place(told.change))}<>0))`);
    }
  }
  if (terms.length === 0) return { value: 0 };
  const sum = terms.join("+");
  const all = rows.findIndex((row) => row?.key === "all");
  return { value, formula: all < 0 ? sum : `IF(${a1({ row: first + all, column: place("use") })}<>"",0,${sum})` };
}

/** A reason that is asked for, now or as soon as there is a change. */
function isReason(row: NotesRow | undefined, field: FieldId, asked: ReadonlyMap<string, AskedRow>): boolean {
  return row !== undefined && row.gone !== true && asked.get(row.key)?.reasons?.includes(field) === true;
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
