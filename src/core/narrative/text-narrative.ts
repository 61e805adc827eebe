import type { Narrative, Paragraph } from "./narrative";
import { splitParagraphs } from "./split-paragraphs";

/** Markers of Markdown before a line's words: heading, quotation, bullet. Numbering stays, as it does elsewhere. */
const MARKER = /^(?:#{1,6}|[-*+>])[ \t]+/;

/** Plain text (or, where told, Markdown) as a narrative. Lines count from 1, blank ones too; `name` is the file's name, or what a pasted text is called. */
export function textNarrative(text: string, name: string, markdown = false): Narrative {
  const paragraphs = text.split(/\r\n?|\n/).flatMap((line, index) => splitParagraphs(line, { line: index + 1, file: name }));
  return { source: "text", name, paragraphs: markdown ? paragraphs.map(withoutMarker) : paragraphs };
}

function withoutMarker(paragraph: Paragraph): Paragraph {
  const marker = MARKER.exec(paragraph.text)?.[0].length ?? 0;
  return marker === 0 ? paragraph : { ...paragraph, text: paragraph.text.slice(marker), offset: paragraph.offset + marker };
}
