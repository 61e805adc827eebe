import { AlignmentType, HeadingLevel, HighlightColor, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { IParagraphOptions } from "docx";
import { isMissing } from "../../core/narrative/writing/block-text";
import type { Run } from "../../core/narrative/writing/narrative-document";
import type { FlowBlock, FlowParagraph } from "./flow";
import { textArea, TWIPS } from "./measures";

const HEADINGS = { Heading1: HeadingLevel.HEADING_1, Heading2: HeadingLevel.HEADING_2, Heading3: HeadingLevel.HEADING_3 } as const;

export function wordParagraph({ style, runs, pageBreak, centred }: FlowParagraph): Paragraph {
  const base: IParagraphOptions = { children: runs.map(wordRun), ...(pageBreak ? { pageBreakBefore: true } : {}), ...(centred === true ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0, firstLineChars: 0 } } : {}) };
  return new Paragraph(style === "Heading1" || style === "Heading2" || style === "Heading3" ? { ...base, heading: HEADINGS[style] } : { ...base, style });
}

/** What is still to be filled is marked so that nobody publishes it unseen. */
function wordRun(run: Run): TextRun {
  return new TextRun(isMissing(run) ? { text: run.text, highlight: HighlightColor.YELLOW } : run.text);
}

/** Agency at the left margin, unit at the right one. */
export function frontParagraph({ agency, unit }: Extract<FlowBlock, { readonly kind: "front" }>, landscape: boolean): Paragraph {
  return new Paragraph({
    style: "TableFront",
    tabStops: [{ type: TabStopType.RIGHT, position: Math.round(textArea(landscape).width * TWIPS) }],
    children: [new TextRun({ children: [agency, new Tab(), unit] })],
  });
}
