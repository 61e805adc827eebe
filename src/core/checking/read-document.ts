import { narrativeOf, type ProseMemory } from "../narrative/find-narrative";
import type { Narrative, Paragraph } from "../narrative/narrative";
import { readNarrative } from "../narrative/reading/read-narrative";
import type { ReadNarrative } from "../narrative/reading/statement";
import type { Disclosure } from "../recognition/disclosure";
import { recognise } from "../recognition/recognise";
import type { SheetMemory } from "../recognition/sheet-memory";
import type { Workbook } from "../workbook/workbook";

/** A workbook as recognised, with its narrative as found and as read, where it has one. */
export interface ReadDocument {
  readonly workbook: Workbook;
  readonly current: Disclosure;
  readonly text?: ReadText;
}

export interface ReadText {
  readonly narrative: Narrative;
  readonly read: ReadNarrative;
}

/**
 * What earlier readings left for the next one. It is asked by identity only (sheets and paragraphs are values: what changed is another object),
 * so it can be no older than what it is asked about, and holds nothing that nobody else holds.
 */
export interface ReadingMemory {
  readonly sheets: SheetMemory;
  readonly prose: ProseMemory;
  /** A text by its first paragraph. */
  readonly texts: WeakMap<Paragraph, ReadText>;
  /** A whole workbook, with the text that it was read with. */
  readonly documents: WeakMap<Workbook, { readonly given: Narrative | null | undefined; readonly document: ReadDocument }>;
}

export function newMemory(): ReadingMemory {
  return { sheets: new WeakMap(), prose: new WeakMap(), texts: new WeakMap(), documents: new WeakMap() };
}

/** Recognises a workbook and reads its prose, or the narrative that takes its place; with null no text is read. */
export function readDocument(workbook: Workbook, given?: Narrative | null, memory: ReadingMemory = newMemory()): ReadDocument {
  const known = memory.documents.get(workbook);
  if (known !== undefined && known.given === given) return known.document;
  const current = recognise(workbook, memory.sheets);
  const narrative = given === undefined ? narrativeOf(workbook, current, memory.prose) : (given ?? undefined);
  const document: ReadDocument = { workbook, current, ...(narrative === undefined ? {} : { text: readText(narrative, memory) }) };
  memory.documents.set(workbook, { given, document });
  return document;
}

function readText(narrative: Narrative, { texts }: ReadingMemory): ReadText {
  const { paragraphs, source, name } = narrative;
  const [first] = paragraphs;
  const known = first === undefined ? undefined : texts.get(first);
  if (known !== undefined && known.narrative.source === source && known.narrative.name === name && isSame(known.narrative.paragraphs, paragraphs)) return known;
  const text = { narrative, read: readNarrative(narrative) };
  if (first !== undefined) texts.set(first, text);
  return text;
}

function isSame(known: readonly Paragraph[], paragraphs: readonly Paragraph[]): boolean {
  return known.length === paragraphs.length && known.every((paragraph, at) => paragraph === paragraphs[at]);
}
