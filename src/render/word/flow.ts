import type { Block, NarrativeDocument, Run } from "../../core/narrative/writing/narrative-document";
import { runLines } from "../run-lines";
import type { PrintedTable } from "../tables/printed-table";
import { fitTable } from "./fit-table";
import type { FittedTable } from "./fit-table";
import { textArea } from "./measures";
import { paragraphHeight } from "./paragraph-height";
import type { StyleId } from "./paragraph-styles";

/** What stands on pages, in order, with its style and nothing of Word. */
export type FlowBlock =
  | {
      readonly kind: "paragraph";
      readonly style: StyleId;
      readonly runs: readonly Run[];
      readonly pageBreak: boolean;
      /** Headings of tables stand in the middle. */
      readonly centred?: true;
    }
  /** Agency at the left, unit at the right. */
  | { readonly kind: "front"; readonly agency: string; readonly unit: string }
  | { readonly kind: "table"; readonly table: FittedTable };

export type FlowParagraph = Extract<FlowBlock, { readonly kind: "paragraph" }>;

/** Pages of one orientation. */
export interface FlowSection {
  readonly landscape: boolean;
  readonly blocks: readonly FlowBlock[];
}

const HEADING_STYLES = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;
/** A table shares a page with the one before it only where there is room to spare: machines differ in the heights of rows. */
const SPARE = 0.06;

/** What is told of performance, whatever the kind of document: its tables follow. */
const PERFORMANCE = /\/performance\//;

/**
 * The document as it runs over pages: parts and tables on pages of their own, wide tables on turned ones, each with its heading. Performance tables follow
 * what the text tells of performance (见下表), and stand at the end where it tells nothing.
 */
export function flowOf(document: NarrativeDocument, printed: (table: string) => PrintedTable | undefined, performance: readonly PrintedTable[] = []): readonly FlowSection[] {
  const writer = new FlowWriter();
  const blocks = document.sections.flatMap((section) => section.blocks);
  const told = blocks.map(({ key }) => PERFORMANCE.test(key)).lastIndexOf(true);
  const addPerformance = (): void => performance.forEach((table) => writer.addTable(paragraphs([{ text: table.title }], "Heading3"), table));
  let headings: FlowParagraph[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "heading") {
      headings.push(...paragraphs(block.runs, HEADING_STYLES[block.level]));
      continue;
    }
    const table = block.kind === "table" ? printed(block.table) : undefined;
    if (table !== undefined) writer.addTable(headings, table);
    else writer.addText([...headings, ...textOf(block)]);
    headings = [];
    if (at === told) addPerformance();
  }
  writer.addText(headings);
  if (told < 0) addPerformance();
  return writer.sections.filter((section) => section.blocks.length > 0);
}

function textOf(block: Exclude<Block, { readonly kind: "heading" }>): readonly FlowParagraph[] {
  if (block.kind === "table") return paragraphs([{ text: "【工作簿里没有这张表】" }], "BodyText");
  return paragraphs(block.runs, block.kind === "signature" ? "Signature" : "BodyText");
}

class FlowWriter {
  readonly sections: { readonly landscape: boolean; readonly blocks: FlowBlock[] }[] = [];
  /** Height in use on the page of the last table, where nothing but tables stands on it. */
  private used: number | undefined;

  addText(added: readonly FlowParagraph[]): void {
    if (added.length === 0) return;
    const wasTable = this.used !== undefined;
    this.used = undefined;
    const blocks = this.section(false);
    added.forEach((block, at) => {
      // Text after a table begins a page, as a part does: a heading, if there is one, told what the table is, not what follows it.
      const begins = block.style === "Heading1" || (at === 0 && wasTable);
      blocks.push({ ...block, pageBreak: begins && blocks.length > 0 });
    });
  }

  addTable(headings: readonly FlowParagraph[], table: PrintedTable): void {
    const own = headings.some(({ style }) => style !== "Heading1") ? headings : [...headings, ...paragraphs([{ text: table.title }], "Heading2")];
    const titled = own.map((block): FlowParagraph => ({ ...block, centred: true }));
    const notes = table.notes.flatMap((text) => paragraphs([{ text }], "TableNote"));
    const taken = (landscape: boolean): number => {
      const { width } = textArea(landscape);
      return [...titled, ...notes].reduce((sum, { style, runs }) => sum + paragraphHeight(runs, style, width), paragraphHeight([], "TableFront", width) + paragraphHeight([], "AfterTable", width));
    };
    const alone = fitTable(table, taken);
    const { landscape } = alone;
    const { height: page } = textArea(landscape);
    // Below the table before it, where that takes nothing from its size.
    const last = this.sections.at(-1);
    const before = last?.landscape === landscape && titled[0]?.style !== "Heading1" ? this.used : undefined;
    const below = before === undefined ? undefined : fitTable(table, (turned) => taken(turned) + before + page * SPARE);
    const shares = below !== undefined && below.size === alone.size && (before ?? 0) + heightOf(below) + taken(landscape) <= page * (1 - SPARE);
    const fitted = shares ? below : alone;
    const blocks = this.section(landscape);
    const start = blocks.length;
    titled.forEach((block, at) => blocks.push({ ...block, pageBreak: at === 0 && start > 0 && !shares }));
    if (table.agency + table.unit !== "") blocks.push({ kind: "front", agency: table.agency, unit: table.unit });
    blocks.push({ kind: "table", table: fitted }, ...notes);
    blocks.push({ kind: "paragraph", style: "AfterTable", runs: [], pageBreak: false });
    const height = heightOf(fitted) + taken(landscape) + (shares ? (before ?? 0) : 0);
    this.used = height > page ? Infinity : height;
  }

  private section(landscape: boolean): FlowBlock[] {
    const last = this.sections.at(-1);
    if (last?.landscape === landscape) return last.blocks;
    const section = { landscape, blocks: [] };
    this.sections.push(section);
    return section.blocks;
  }
}

function heightOf(table: FittedTable): number {
  return table.heights.reduce((sum, height) => sum + height, 0);
}

function paragraphs(runs: readonly Run[], style: StyleId): readonly FlowParagraph[] {
  return runLines(runs).map((line) => ({ kind: "paragraph", style, runs: line, pageBreak: false }));
}
