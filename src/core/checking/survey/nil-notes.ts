import type { Disclosure, RecognisedTable } from "../../recognition/disclosure";
import type { Words } from "../../recognition/words";
import { readNote, type NoteSense } from "../../wording/nil-sentence";
import { squeeze } from "../../wording/normalise";
import { surveyFigures } from "./survey-figures";

/** A note, and what it says. */
export interface ReadNote extends NoteSense {
  readonly words: Words;
}

const notes = new WeakMap<RecognisedTable, readonly ReadNote[]>();

/** The notes on a table's own part of its sheet, read. */
export function notesOf(table: RecognisedTable): readonly ReadNote[] {
  let read = notes.get(table);
  if (read === undefined) notes.set(table, (read = table.notes.map((words) => ({ words, ...readNote(words.text) }))));
  return read;
}

/** Tables that a unit without such money leaves empty, and says so. */
export function nilCapable(disclosure: Disclosure): readonly RecognisedTable[] {
  return [...disclosure.tables.values()].filter((table) => table.standard.nil !== undefined);
}

/** Nil sentences about a table: those on its own part of the sheet that name its money or none, and those elsewhere on the sheet that name its money. */
export function nilSentences(table: RecognisedTable, disclosure: Disclosure): readonly ReadNote[] {
  const onSheet = [...disclosure.tables.values()].filter((other) => other.range.sheet === table.range.sheet);
  const own = notesOf(table).filter(({ nil, words }) => nil && (names(words, table) || !namesOther(words, table, disclosure)));
  const elsewhere = onSheet.filter((other) => other !== table).flatMap((other) => notesOf(other).filter(({ nil, words }) => nil && names(words, table)));
  return [...own, ...elsewhere];
}

/** Whether no amount stands in the table; undefined where a cell cannot be read. */
export function isNil(table: RecognisedTable): boolean | undefined {
  const { amounts, problems } = surveyFigures(table);
  if (amounts.length > 0) return false;
  return problems.length > 0 ? undefined : true;
}

function names(words: Words, table: RecognisedTable): boolean {
  const text = squeeze(words.text);
  return (table.standard.nil?.words ?? []).some((word) => text.includes(word));
}

function namesOther(words: Words, table: RecognisedTable, disclosure: Disclosure): boolean {
  return nilCapable(disclosure).some((other) => other !== table && names(words, other));
}
