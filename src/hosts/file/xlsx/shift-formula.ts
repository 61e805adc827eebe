import { a1, parseA1 } from "../../../core/workbook/a1";

/** Text in quotes, then cell addresses that are no part of a longer name and no function. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w(.!])/g;

/** The formula as it reads in a cell `rows` down and `columns` to the right: relative addresses move, those with $ stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const at = parseA1(letters + digits);
    if (at === null) return whole;
    const row = fixedRow === "$" ? at.row : at.row + rows;
    const column = fixedColumn === "$" ? at.column : at.column + columns;
    if (row < 0 || column < 0) return "#REF!";
    const [, shiftedLetters = "", shiftedDigits = ""] = /^([A-Z]+)([0-9]+)$/.exec(a1({ row, column })) ?? [];
    return (fixedColumn ?? "") + shiftedLetters + (fixedRow ?? "") + shiftedDigits;
  });
}
