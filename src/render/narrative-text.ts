import { blockText } from "../core/narrative/writing/block-text";
import type { NarrativeDocument } from "../core/narrative/writing/narrative-document";

/** The narrative as plain text, a paragraph per line; tables are left to the workbook. Where something is still to be filled, the first line says so. */
export function narrativeText({ title, sections, missing }: NarrativeDocument): string {
  const lines = sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== "table").map(blockText);
  const notice = missing.length === 0 ? [] : [`（草稿：还有${String(missing.length)}处待填，公开前请补齐）`];
  return `${[...notice, title, ...lines].join("\n")}\n`;
}
