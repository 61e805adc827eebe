import { isMissing } from "../core/narrative/writing/block-text";
import type { Block, DocumentSection, NarrativeDocument, Run } from "../core/narrative/writing/narrative-document";
import type { CellRef } from "../core/workbook/cell-ref";
import type { CellLook, PlannedCell, SheetPlan } from "../core/workbook/sheet-plan";
import { cleanText } from "./clean-text";
import { runLines } from "./run-lines";

export const NARRATIVE_SHEET = "情况说明";

/** Width of the only column in characters of the default font, two of which are as wide as one of ours. */
const WIDTH = 100;
/** Height of a line in points, and what a row is taller. */
const LINE = 18;
const PADDING = 4;
/** A row of Excel is no higher. */
const MOST_HEIGHT = 409;
/** A cell of Excel holds no more. */
const MOST_CHARACTERS = 32_767;

const HEADING_LOOKS: Readonly<Record<1 | 2 | 3, CellLook>> = { 1: "part", 2: "heading", 3: "subheading" };

/** The document as a sheet, one paragraph per row; tables stand on their own sheets. A paragraph that is still to be filled leads to its notes cell. */
export function narrativeSheet(document: NarrativeDocument): SheetPlan {
  const missing = document.missing.length;
  const title: PlannedCell = { value: cleanText(document.title), look: "title" };
  const cells = document.sections.flatMap((section) => sectionCells(document, section));
  return textSheet(NARRATIVE_SHEET, [title, ...missingWarning(missing), ...cells].map((cell) => [cell]));
}

/** The paragraphs of one section, a cell each. */
export function sectionCells({ missing }: NarrativeDocument, { blocks }: DocumentSection): readonly PlannedCell[] {
  const at = new Map(missing.flatMap(({ address, at }) => (address === undefined ? [] : [[`${address.sheet}/${address.key}/${address.field}`, at] as const])));
  return blocks.flatMap((block) => cellsOf(block, at));
}

/** The row under the title that says how much is still to be filled; none where nothing is. */
export function missingWarning(missing: number): readonly PlannedCell[] {
  return missing === 0 ? [] : [{ value: `${WARNING_BEGINS} ${missing} 处待填，文中以【待填：…】标出。`, look: "warning" }];
}

export const WARNING_BEGINS = "本文尚有";

/** A sheet of text: the first cell of every row is a paragraph. */
export function textSheet(name: string, rows: readonly (readonly (PlannedCell | undefined)[])[]): SheetPlan {
  return {
    name, widths: [WIDTH], merges: [], validations: [], print: { landscape: false },
    rows: rows.map((cells) => ({ ...(cells[0] === undefined ? {} : { height: heightOf(cells[0]) }), cells })),
  };
}

function cellsOf(block: Block, places: ReadonlyMap<string, CellRef | undefined>): readonly PlannedCell[] {
  if (block.kind === "table") return [];
  const look = block.kind === "heading" ? HEADING_LOOKS[block.level] : "body";
  return runLines(block.runs).map((runs) => {
    const open = runs.find(({ missing }) => missing !== undefined)?.missing;
    const link = open === undefined ? undefined : places.get(`${open.sheet}/${open.key}/${open.field}`);
    return { value: textOf(runs, block.kind), look: runs.some(isMissing) ? "missing" : look, ...(link === undefined ? {} : { link }) };
  });
}

/** The first line of a paragraph is indented by two characters, as the form is read; a signature stands at the right by its look alone. */
function textOf(runs: readonly Run[], kind: Block["kind"]): string {
  const text = runs.map((run) => run.text).join("").slice(0, MOST_CHARACTERS - 2);
  return kind === "paragraph" ? `　　${text}` : text;
}

function heightOf({ value, look }: PlannedCell): number {
  const text = String(value ?? "");
  const size = look === "title" || look === "part" ? 1.4 : 1.1;
  let width = 0;
  for (const character of text) width += character > "\u2000" ? 2 : 1;
  return Math.min(MOST_HEIGHT, Math.max(1, Math.ceil((width * size) / (WIDTH - 2))) * LINE * (size > 1.2 ? 1.4 : 1) + PADDING);
}
