import type { Exact } from "../../figures/exact";
import type { CellRef } from "../../workbook/cell-ref";
import type { NoteAddress, Run } from "./narrative-document";

/** An amount in 万元, a percentage or a count, and what it rests on. */
export interface Quantity {
  readonly value: Exact;
  readonly cells?: readonly CellRef[];
  readonly why?: string;
  readonly note?: NoteAddress;
  readonly noteAt?: CellRef;
}

/** What cannot be told yet: asked of the preparer, or of a table that the workbook does not have. */
export interface Lack {
  readonly lack: string;
  readonly note?: NoteAddress;
  readonly table?: string;
}

export function isLack(one: Quantity | Lack): one is Lack {
  return "lack" in one;
}

/** The run of a printed quantity, or 【待填：…】. */
export function quantityRun(one: Quantity | Lack, print: (value: Exact) => string): Run {
  if (isLack(one)) return lackRun(one);
  const { value, cells, why, note, noteAt } = one;
  return {
    text: print(value),
    ...(cells === undefined || cells.length === 0 ? {} : { cells }),
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note }),
    ...(noteAt === undefined ? {} : { noteAt }),
  };
}

/** 【待填：…】 */
export function lackRun({ lack, note, table }: Lack): Run {
  return { text: `【待填：${lack}】`, ...(note === undefined ? {} : { missing: note }), ...(table === undefined ? {} : { missingTable: table }) };
}

/** The sum of quantities; the first lack where one is missing. */
export function sumOf(parts: readonly (Quantity | Lack)[], write: (value: Exact) => string, zero: Exact): Quantity | Lack {
  const lack = parts.find(isLack);
  if (lack !== undefined) return lack;
  const known = parts.filter((part): part is Quantity => !isLack(part));
  const value = known.reduce((sum, part) => sum.plus(part.value), zero);
  const cells = known.flatMap((part) => part.cells ?? []);
  const noted = known.find(({ note }) => note !== undefined);
  return {
    value,
    ...(cells.length === 0 ? {} : { cells }),
    ...(known.length < 2 ? {} : { why: `${known.map((part) => write(part.value)).join(" + ")} = ${write(value)}` }),
    ...(noted?.note === undefined ? {} : { note: noted.note }),
    ...(noted?.noteAt === undefined ? {} : { noteAt: noted.noteAt }),
  };
}
