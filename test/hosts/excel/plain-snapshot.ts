import type { Workbook } from "../../../src/core/workbook/workbook";

/** Sparse rows are compared as what they say: a hole is a blank cell. */
export function plain(workbook: Workbook): unknown {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: undefined,
      cells: Array.from(sheet.rows, (row, r) => Array.from(row ?? [], (cell, c) => (cell === undefined ? [] : [{ r, c, ...cell }]))).flat(2),
      hiddenRows: [...sheet.hiddenRows], hiddenColumns: [...sheet.hiddenColumns],
    })),
  };
}
