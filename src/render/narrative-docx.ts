import { AlignmentType, BorderStyle, Document, Footer, NumberFormat, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TableOfContents, TextRun } from "docx";
import type { IContext, ISectionOptions, IXmlableObject } from "docx";
import type { NarrativeDocument } from "../core/narrative/writing/narrative-document";
import type { Disclosure } from "../core/recognition/disclosure";
import type { Workbook } from "../core/workbook/workbook";
import { cleanText } from "./clean-text";
import { printedPerformance } from "./tables/printed-performance";
import { printedTable } from "./tables/printed-table";
import { flowOf } from "./word/flow";
import type { FlowBlock, FlowSection } from "./word/flow";
import { A4, FOOTER, LANDSCAPE_FOOTER, LANDSCAPE_MARGINS, MARGINS, textArea, TWIPS } from "./word/measures";
import { sameEveryTime } from "./word/same-every-time";
import { headingPages } from "./word/number-pages";
import { styleOf } from "./word/paragraph-styles";
import { appPart, corePart, fontTablePart, stylesPart } from "./word/style-parts";
import { textWidth } from "./word/text-width";
import { frontParagraph, wordParagraph } from "./word/word-paragraph";
import { wordTable } from "./word/word-table";

/**
 * The document as a .docx that can be published: title page, contents with their page numbers, the text, the tables of the workbook and its performance tables. The same input gives the
 * same bytes. Load this module only when a document is asked for: it brings the library along.
 */
export async function narrativeDocx(document: NarrativeDocument, disclosure: Disclosure, workbook: Workbook): Promise<Uint8Array> {
  const flow = flowOf(document, (id) => {
    const table = disclosure.tables.get(id);
    return table === undefined ? undefined : printedTable(table, workbook);
  }, disclosure.performance.flatMap((table) => printedPerformance(table, workbook) ?? []));
  const pages = headingPages(flow);
  const file = new Document({
    title: cleanText(document.title),
    creator: cleanText(document.agency),
    // The library asks once its contents are made; the bookmarks of the headings are then in the body, in order.
    pageNumbers: (body: IXmlableObject, _context: IContext) => ({ bookmarks: new Map(contentsBookmarks(body).map((name, at) => [name, String(pages[at] ?? 1)])) }),
    sections: [cover(document), contents(), ...flow.map((section, at) => bodySection(section, at === 0))],
  });
  const parts = [
    { path: "word/styles.xml", data: stylesPart() },
    { path: "word/fontTable.xml", data: fontTablePart() },
    { path: "docProps/core.xml", data: corePart(document.title, document.agency) },
    { path: "docProps/app.xml", data: appPart(document.agency) },
  ];
  return sameEveryTime(new Uint8Array(await Packer.toArrayBuffer(file, undefined, parts)));
}

const page = (landscape: boolean): NonNullable<ISectionOptions["properties"]>["page"] => {
  const margins = landscape ? LANDSCAPE_MARGINS : MARGINS;
  const twips = (points: number): number => Math.round(points * TWIPS);
  return {
    // The library turns the sheet itself where landscape is asked for.
    size: { width: twips(A4.width), height: twips(A4.height), orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin: { top: twips(margins.top), bottom: twips(margins.bottom), left: twips(margins.left), right: twips(margins.right), header: twips(margins.top / 2), footer: twips(landscape ? LANDSCAPE_FOOTER : FOOTER), gutter: 0 },
  };
};

/** "— 1 —"; sections without a footer of their own go on with that of the section before. */
const footer = (): Footer => new Footer({ children: [new Paragraph({ style: "Footer", children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })] })] });

function cover(document: NarrativeDocument): ISectionOptions {
  const agency = cleanText(document.agency);
  const missing = document.missing.length;
  const border = { style: BorderStyle.SINGLE, size: 8, color: "C00000", space: 6 } as const;
  const box = new Paragraph({
    style: "CoverBox", border: { top: border, bottom: border, left: border, right: border },
    children: [new TextRun({ text: `本文尚有 ${missing} 处待填`, bold: true, color: "C00000" }), new TextRun("，文中以【待填：…】标出。补齐以后请重新生成，本框随之消失。")],
  });
  const titles = titleLines(cleanText(document.title), agency);
  return {
    properties: { page: page(false) },
    footers: { default: new Footer({ children: [new Paragraph({ style: "Footer" })] }) },
    children: [
      ...(missing > 0 ? [box] : []),
      ...titles.map((text, at) => new Paragraph({ style: "CoverTitle", ...(at === 0 ? { spacing: { before: (missing > 0 ? 110 : 160) * TWIPS, line: 40 * TWIPS, lineRule: "exact" as const } } : {}), children: [new TextRun(text)] })),
      new Paragraph({ style: "CoverLine", spacing: { before: 220 * TWIPS, line: 32 * TWIPS, lineRule: "exact" }, children: [new TextRun(agency)] }),
      ...(document.year === undefined ? [] : [new Paragraph({ style: "CoverLine", children: [new TextRun(`${document.year}年`)] })]),
    ],
  };
}

/** A title longer than a line is broken behind the unit's name and not in the middle of a word. */
function titleLines(title: string, agency: string): readonly string[] {
  const { size } = styleOf("CoverTitle");
  return textWidth(title, size) > textArea(false).width && agency !== "" && title.startsWith(agency) && title.length > agency.length ? [agency, title.slice(agency.length)] : [title];
}

function contents(): ISectionOptions {
  return {
    properties: { page: { ...page(false), pageNumbers: { start: 1, formatType: NumberFormat.UPPER_ROMAN } }, type: SectionType.NEXT_PAGE },
    footers: { default: footer() },
    children: [
      new Paragraph({ style: "ContentsTitle", alignment: AlignmentType.CENTER, children: [new TextRun("目　录")] }),
      new TableOfContents("目录", { hyperlink: true, headingStyleRange: "1-2" }),
    ],
  };
}

function bodySection({ landscape, blocks }: FlowSection, isFirst: boolean): ISectionOptions {
  return {
    properties: { page: { ...page(landscape), pageNumbers: isFirst ? { start: 1, formatType: NumberFormat.DECIMAL } : { formatType: NumberFormat.DECIMAL } }, type: SectionType.NEXT_PAGE },
    children: blocks.map((block) => blockOf(block, landscape)),
  };
}

function blockOf(block: FlowBlock, landscape: boolean): ISectionOptions["children"][number] {
  return block.kind === "table" ? wordTable(block.table) : block.kind === "front" ? frontParagraph(block, landscape) : wordParagraph(block);
}

/** Names of the bookmarks on headings, in the order of the document. The library formats an element as { name: children }. */
function contentsBookmarks(body: IXmlableObject): readonly string[] {
  const children = (element: unknown): readonly unknown[] => {
    const content = typeof element === "object" && element !== null ? (Object.values(element)[0] as unknown) : undefined;
    return Array.isArray(content) ? (content as readonly unknown[]) : [];
  };
  const starts = children(body).filter((block) => nameOf(block) === "w:p").flatMap((block) => children(block).filter((child) => nameOf(child) === "w:bookmarkStart"));
  return starts.flatMap((start) => /_Toc\d+/.exec(JSON.stringify(start)) ?? []);
}

function nameOf(element: unknown): string | undefined {
  return typeof element === "object" && element !== null ? Object.keys(element)[0] : undefined;
}
