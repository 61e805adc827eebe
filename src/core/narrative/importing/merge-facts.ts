import { agreement, type Spread } from "../../figures/agreement";
import { halfUnit, ZERO } from "../../figures/exact";
import { parseAmount } from "../../figures/parse-amount";
import type { Notes, NotesRow, NoteValue } from "../../notes/notes";
import type { FieldId, NotesSheetId } from "../../notes/notes-standard";
import { STANDARD_TERM } from "../../notes/prefilled";
import { nameKey } from "../../wording/name-key";
import { groupBy } from "../group-by";
import type { ImportedFact, Rank } from "./imported-fact";

/** Something a source says against what a note holds: shown, never written. */
export interface ImportConflict {
  readonly sheet: NotesSheetId;
  readonly key: string;
  readonly name: string;
  readonly field: FieldId;
  /** What the note holds. */
  readonly kept: NoteValue;
  readonly other: NoteValue;
}

/** Notes with what was imported. */
export interface MergedFacts {
  readonly notes: Notes;
  /** Those that this import found, in the order of the sheets. */
  readonly conflicts: readonly ImportConflict[];
  /** Answers that were blank and are filled now, by sheet. */
  readonly filled: ReadonlyMap<NotesSheetId, number>;
}

const ORDER: readonly Rank[] = ["tables", "text", "last-year-text"];
const MEANT = 2;

/** Fills what is blank, in the sheets of `order`. What the notes hold stays, and what differs stands beside it; of several sources the best is taken. */
export function mergeFacts(notes: Notes, facts: readonly ImportedFact[], order: readonly NotesSheetId[]): MergedFacts {
  const conflicts: ImportConflict[] = [];
  const filled = new Map<NotesSheetId, number>();
  const sheets = new Map(notes.sheets);
  for (const id of order) {
    const own = facts.filter(({ sheet }) => sheet === id);
    if (own.length === 0) continue;
    const rows = new Map((sheets.get(id) ?? []).map((row) => [row.key, row]));
    for (const [key, ofRow] of groupBy(own, (fact) => fact.key)) {
      const [first] = ofRow;
      if (first === undefined) continue;
      const row = rows.get(key) ?? { key, name: first.name, ...(first.code === undefined ? {} : { code: first.code }), values: new Map() };
      rows.set(key, fillRow(row, id, ofRow, conflicts, () => filled.set(id, (filled.get(id) ?? 0) + 1)));
    }
    sheets.set(id, [...rows.values()]);
  }
  return { notes: { ...notes, sheets }, conflicts, filled };
}

function fillRow(row: NotesRow, sheet: NotesSheetId, facts: readonly ImportedFact[], conflicts: ImportConflict[], onFilled: () => void): NotesRow {
  const values = new Map(row.values);
  const against = [...(row.conflicts ?? [])];
  for (const [field, told] of groupBy(facts, (fact) => fact.field)) {
    const [best, ...others] = [...told].sort((a, b) => ORDER.indexOf(a.rank) - ORDER.indexOf(b.rank));
    if (best === undefined) continue;
    const before = values.get(field);
    const held = before === undefined || before.source === STANDARD_TERM ? undefined : before;
    if (held === undefined) {
      values.set(field, valueOf(best));
      if (before?.text !== best.text) onFilled();
    }
    const kept = held ?? valueOf(best);
    const apart = [...(held === undefined ? [] : [best]), ...others].filter((other) => isAgainst(other, kept, held === undefined ? best : undefined));
    for (const other of apart) {
      if (against.some((known) => known.field === field && known.other.text === other.text)) continue;
      against.push({ field, other: valueOf(other) });
      conflicts.push({ sheet, key: row.key, name: row.name, field, kept, other: valueOf(other) });
    }
  }
  return { ...row, values, ...(against.length === 0 ? {} : { conflicts: against }) };
}

/** Figures are against each other where nothing behind the print can be both; words of another year are no contradiction. */
function isAgainst(other: ImportedFact, kept: NoteValue, by: ImportedFact | undefined): boolean {
  const mine = by?.figure ?? (other.figure === undefined ? undefined : entered(kept.text, other.figure));
  if (other.figure !== undefined && mine !== undefined) return agreement(other.figure, mine) === "apart";
  if (by !== undefined && by.rank !== other.rank) return false;
  return wordsKey(other.text) !== wordsKey(kept.text);
}

/** What the preparer's number may stand for: two decimals where the other is an amount, itself where it is a count. */
function entered(text: string, { half }: Spread): Spread | undefined {
  const read = parseAmount(text);
  if (read === null || read === "blank") return undefined;
  return read === "dash" ? { value: ZERO, half: ZERO } : { value: read.value, half: half.isZero() ? ZERO : halfUnit(Math.max(MEANT, read.decimals)) };
}

function valueOf({ text, source }: ImportedFact): NoteValue {
  return { text, source };
}

function wordsKey(text: string): string {
  return nameKey(text).replace(/[，,、；;。：:]/g, "");
}
