import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from "docx";
import { CELL_PADDING } from "./fit-table";
import type { FittedTable } from "./fit-table";
import { TWIPS } from "./measures";
import { cellStyle } from "./paragraph-styles";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NONE = { type: WidthType.DXA, size: 0 } as const;

/** What Word is told of a table; rows are at least as high as `heights` says. */
export type SetTable = Pick<FittedTable, "rows" | "headerRows" | "widths" | "heights" | "size">;

/** A fitted table as Word's: fixed columns, merged cells as printed, the header rows repeated on every page, rows that do not break. */
export function wordTable({ rows, headerRows, widths, heights, size }: SetTable): Table {
  const columns = columnTwips(widths);
  return new Table({
    columnWidths: columns,
    width: { type: WidthType.DXA, size: columns.reduce((sum, width) => sum + width, 0) },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    margins: { top: 0, bottom: 0, left: CELL_PADDING * TWIPS, right: CELL_PADDING * TWIPS },
    rows: rows.map((row, at) => new TableRow({
      cantSplit: true,
      ...(at < headerRows ? { tableHeader: true } : {}),
      height: { value: Math.round((heights[at] ?? 0) * TWIPS), rule: HeightRule.ATLEAST },
      children: row.map((cell) => new TableCell({
        ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
        ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
        width: { type: WidthType.DXA, size: columns.slice(cell.column, cell.column + cell.columns).reduce((sum, width) => sum + width, 0) || NONE.size },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [new Paragraph({ style: cellStyle(size, cell.align), children: lineRuns(cell.text) })],
      })),
    })),
  });
}

/** A run per line of the text; Word takes a line break in a run for a blank. */
function lineRuns(text: string): readonly TextRun[] {
  return text === "" ? [] : text.split("\n").map((line, at) => (at === 0 ? new TextRun(line) : new TextRun({ text: line, break: 1 })));
}

/** Whole twips that add up to the width of all. */
function columnTwips(widths: readonly number[]): readonly number[] {
  let sum = 0;
  let given = 0;
  return widths.map((width) => {
    sum += width * TWIPS;
    const own = Math.floor(sum) - given;
    given += own;
    return own;
  });
}
