import type { CellRange, CellRef } from "./cell-ref";

/** 0 → "A", 25 → "Z", 26 → "AA". The only place where a column gets its letters. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. Throws RangeError on anything that is not one to three letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`not a column: ${letters}`);
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of one cell, without sheet and without $. */
export function a1(ref: Pick<CellRef, "row" | "column">): string {
  return columnLetters(ref.column) + String(ref.row + 1);
}

/** A1 address of a range, "B2:D9"; a single cell is written as one address. */
export function a1Range(range: Omit<CellRange, "sheet">): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** "B2", "$B$2" → row and column from 0; null where the text is no cell address. */
export function parseA1(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (match === null) return null;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") };
}

/** A sheet's name as formulas and places write it: always in quotes, those inside doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
