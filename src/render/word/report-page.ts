import { AlignmentType, Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { ISectionOptions } from "docx";
import { cleanText } from "../clean-text";
import { A4, TWIPS } from "./measures";
import { sameEveryTime } from "./same-every-time";
import { appPart, corePart, fontTablePart, stylesPart } from "./style-parts";
import { wordTable } from "./word-table";
import type { SetTable } from "./word-table";

/** Points on every side; what is left for text in the width of a landscape page. */
const MARGIN = 50;
export const REPORT_WIDTH = A4.height - 2 * MARGIN;

/** A column of a table of words: its label and its share of the page's width, in points. */
export interface ReportColumn {
  readonly label: string;
  readonly width: number;
  readonly align?: "left" | "center";
}

export type ReportBlock =
  | { readonly kind: "line"; readonly text: string; readonly strong?: true }
  | { readonly kind: "table"; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly string[])[] };

/** A report as a .docx on landscape pages: a title, lines and tables of words. The same input gives the same bytes; it names no person, program or day but what stands in it. */
export async function reportDocument(title: string, blocks: readonly ReportBlock[]): Promise<Uint8Array> {
  const twips = (points: number): number => Math.round(points * TWIPS);
  const margin = twips(MARGIN);
  const file = new Document({
    title: cleanText(title),
    sections: [{
      properties: { page: { size: { width: twips(A4.width), height: twips(A4.height), orientation: PageOrientation.LANDSCAPE }, margin: { top: margin, bottom: margin, left: margin, right: margin, header: margin / 2, footer: margin / 2, gutter: 0 } } },
      footers: { default: new Footer({ children: [new Paragraph({ style: "TableFront", alignment: AlignmentType.CENTER, children: [new TextRun({ children: ["第 ", PageNumber.CURRENT, " 页，共 ", PageNumber.TOTAL_PAGES, " 页"] })] })] }) },
      children: [new Paragraph({ style: "ContentsTitle", children: [new TextRun(cleanText(title))] }), ...blocks.flatMap(blockOf)],
    }],
  });
  const parts = [
    { path: "word/styles.xml", data: stylesPart() }, { path: "word/fontTable.xml", data: fontTablePart() },
    { path: "docProps/core.xml", data: corePart(title, "") }, { path: "docProps/app.xml", data: appPart("") },
  ];
  return sameEveryTime(new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts)));
}

function blockOf(block: ReportBlock): ISectionOptions["children"] {
  if (block.kind === "line") return [new Paragraph({ style: block.strong === true ? "TableFront" : "TableNote", children: [new TextRun({ text: cleanText(block.text), ...(block.strong === true ? { bold: true } : {}) })] })];
  return [wordTable(setTable(block)), new Paragraph({ style: "AfterTable" })];
}

function setTable({ columns, rows }: Extract<ReportBlock, { readonly kind: "table" }>): SetTable {
  const cells = (words: readonly string[], isHeader: boolean): SetTable["rows"][number] =>
    columns.map(({ align = "left" }, column) => ({ column, columns: 1, rows: 1, text: cleanText(words[column] ?? ""), align: isHeader ? "center" : align }));
  const all = [cells(columns.map(({ label }) => label), true), ...rows.map((row) => cells(row, false))];
  return { rows: all, headerRows: 1, widths: columns.map(({ width }) => width), heights: all.map(() => 18), size: 9 };
}
