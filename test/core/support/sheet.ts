import type { Cell } from "../../../src/core/workbook/cell";
import type { Sheet, Workbook } from "../../../src/core/workbook/workbook";

/**
 * A sheet drawn as text: a line per row, cells parted by "|". A bare number is stored as one ("01" stays text, as a code is typed),
 * '208 is a number stored as text, ⏎ a line break inside a cell, · a space that counts, "" nothing. Errors (#REF!) are errors.
 */
export function sheet(name: string, drawing: string): Sheet {
  const lines = drawing.replace(/^\n/, "").replace(/\n[ \t]*$/, "").split("\n");
  return {
    name,
    visibility: "visible",
    rows: lines.map((line) => line.split("|").map((text) => cellOf(text.replace(/^[ \t]+|[ \t]+$/g, "")))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function book(...sheets: readonly Sheet[]): Workbook {
  return { name: "公开.xlsx", sheets, notices: [] };
}

function cellOf(text: string): Cell | undefined {
  if (text === "") return undefined;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^#[A-Z/0!?]+$/.test(text)) return { value: text, error: text };
  return { value: text.replace(/^'/, "").replace(/⏎/g, "\n").replace(/·/g, " ") };
}
