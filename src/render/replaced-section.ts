import type { Narrative } from "../core/narrative/narrative";
import { paragraphsBySection } from "../core/narrative/writing/compare-narratives";
import type { NarrativeDocument } from "../core/narrative/writing/narrative-document";
import type { CellLook, PlannedCell, SheetPlan } from "../core/workbook/sheet-plan";
import type { Sheet, SheetRow } from "../core/workbook/workbook";
import { cleanText } from "./clean-text";
import { missingWarning, sectionCells, textSheet, WARNING_BEGINS } from "./narrative-sheet";

/** A sheet of ours with the text that was written before, and perhaps edited since. */
export interface WrittenText {
  readonly sheet: Sheet;
  readonly narrative: Narrative;
}

/**
 * The sheet anew, with the rows of one section as they are written now; all other rows keep their words, whoever wrote them. Undefined where the section's
 * paragraphs do not stand together, or share a cell with those of another: then only the whole text can be written again.
 */
export function replacedSection({ sheet, narrative }: WrittenText, document: NarrativeDocument, id: string): SheetPlan | undefined {
  const section = document.sections.find((one) => one.id === id);
  const place = rowsOfSection(narrative, document, id);
  if (section === undefined || place === undefined) return undefined;
  const known = new Map(document.sections.flatMap((one) => sectionCells(document, one)).map((cell) => [cell.value, cell]));
  const kept = (from: number, to: number): readonly (readonly (PlannedCell | undefined)[])[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => keptRow(sheet.rows[from + at], known)).filter(([first]) => !isWarning(first));
  const title = (sheet.rows[0] ?? []).map((cell): PlannedCell | undefined => (cell === undefined ? undefined : { value: titleOf(String(cell.value), document), look: "title" }));
  const text = [...kept(1, place.top), ...sectionCells(document, section).map((cell) => [cell]), ...kept(place.end, sheet.rows.length)];
  const missing = text.reduce((sum, [cell]) => sum + (String(cell?.value ?? "").match(/【待填：/g)?.length ?? 0), 0);
  return textSheet(sheet.name, [title, ...missingWarning(missing).map((cell) => [cell]), ...text]);
}

/** The rows that a section takes, `end` exclusive; none, behind the sections before it, where the text does not have it. */
function rowsOfSection(narrative: Narrative, document: NarrativeDocument, id: string): { readonly top: number; readonly end: number } | undefined {
  const rows = new Map([...paragraphsBySection(narrative, document)].map(([section, paragraphs]) => [section, paragraphs.flatMap(({ place }) => place.cell?.row ?? [])]));
  const own = rows.get(id);
  if (own === undefined || own.length === 0) {
    const before = document.sections.slice(0, document.sections.findIndex((section) => section.id === id)).flatMap((section) => rows.get(section.id) ?? []);
    const behind = Math.max(0, ...before) + 1;
    return { top: behind, end: behind };
  }
  const [top, end] = [Math.min(...own), Math.max(...own) + 1];
  const isShared = [...rows].some(([section, taken]) => section !== id && taken.some((row) => row >= top && row < end));
  // The first row is the title of all.
  return isShared || top === 0 ? undefined : { top, end };
}

/** Words that we wrote look as they did; others by how they begin. */
function keptRow(row: SheetRow | undefined, known: ReadonlyMap<PlannedCell["value"], PlannedCell>): readonly (PlannedCell | undefined)[] {
  return Array.from(row ?? [], (cell): PlannedCell | undefined => {
    if (cell === undefined) return undefined;
    const { value } = cell;
    if (typeof value !== "string") return { value: typeof value === "number" ? value : String(value), look: "body" };
    return known.get(value) ?? { value, look: lookOf(value) };
  });
}

function lookOf(text: string): CellLook {
  if (text.includes("【待填：")) return "missing";
  if (/^第[一二三四五六七八九十]+部分/.test(text)) return "part";
  if (/[。；：]$/.test(text)) return "body";
  if (/^[一二三四五六七八九十]+、/.test(text)) return "heading";
  return /^（[一二三四五六七八九十]+）/.test(text) ? "subheading" : "body";
}

/** A title that something was missing in is ours still. */
function titleOf(text: string, { title }: NarrativeDocument): string {
  return text.includes("【待填：") ? cleanText(title) : text;
}

function isWarning(cell: PlannedCell | undefined): boolean {
  return typeof cell?.value === "string" && cell.value.startsWith(WARNING_BEGINS);
}
