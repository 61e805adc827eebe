import type { FlowBlock, FlowSection } from "./flow";
import { textArea } from "./measures";
import { paragraphHeight, paragraphLines } from "./paragraph-height";
import { styleOf } from "./paragraph-styles";

/** What is compared with the height of a page is a sum of many heights. */
const HAIR = 0.05;

/**
 * The page that each heading of the first two levels stands on, in order, the first page of the first section being 1: what the contents print before any
 * program has laid the document out. Lines are exact, tables break between rows and repeat their header.
 */
export function headingPages(sections: readonly FlowSection[]): readonly number[] {
  const pages: number[] = [];
  let page = 0;
  for (const { landscape, blocks } of sections) {
    const area = textArea(landscape);
    page += 1;
    let used = 0;
    const turn = (): void => {
      page += 1;
      used = 0;
    };
    blocks.forEach((block, at) => {
      if (block.kind === "table") {
        const { heights, headerRows } = block.table;
        const header = heights.slice(0, headerRows).reduce((sum, height) => sum + height, 0);
        heights.forEach((height, row) => {
          if (used + height > area.height + HAIR) {
            turn();
            if (row >= headerRows) used = header;
          }
          used += height;
        });
        return;
      }
      if (block.kind === "paragraph" && block.pageBreak && used > 0) turn();
      if (used > 0 && used + heldTogether(blocks, at, area.width) > area.height + HAIR) turn();
      if (block.kind === "paragraph" && (block.style === "Heading1" || block.style === "Heading2")) pages.push(page);
      const style = styleOf(block.kind === "front" ? "TableFront" : block.style);
      const lines = block.kind === "front" ? 1 : paragraphLines(block.runs, style, area.width);
      used += style.before ?? 0;
      for (let line = 0; line < lines; line++) {
        if (used + style.line > area.height + HAIR) turn();
        used += style.line;
      }
      used += style.after ?? 0;
    });
  }
  return pages;
}

/** What must stand on one page beginning with a block: headings with the first line or row of what they head. */
function heldTogether(blocks: readonly FlowBlock[], from: number, width: number): number {
  let height = 0;
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === "table") return height + block.table.heights.slice(0, block.table.headerRows + 1).reduce((sum, one) => sum + one, 0);
    const id = block.kind === "front" ? "TableFront" : block.style;
    const style = styleOf(id);
    if (style.keepNext !== true) return height + (style.before ?? 0) + style.line;
    height += block.kind === "front" ? style.line : paragraphHeight(block.runs, id, width);
  }
  return height;
}
