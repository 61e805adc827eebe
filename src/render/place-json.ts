import { a1 } from "../core/workbook/a1";
import type { CellRef } from "../core/workbook/cell-ref";

export interface PlaceJson {
  readonly sheet: string;
  /** A single cell in A1 without $. */
  readonly address: string;
}

export interface TextJson extends Partial<PlaceJson> {
  readonly file?: string;
  readonly line?: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Words and where they stand, as both findings and numbers have them. */
interface Words {
  readonly file?: string;
  readonly cell?: CellRef;
  readonly line?: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export function placeJson(cell: CellRef): PlaceJson {
  return { sheet: cell.sheet, address: a1(cell) };
}

export function textJson({ file, cell, line, start, end, quote }: Words): TextJson {
  return {
    ...(file === undefined ? {} : { file }),
    ...(cell === undefined ? {} : placeJson(cell)),
    ...(line === undefined ? {} : { line }),
    start, end, quote,
  };
}
