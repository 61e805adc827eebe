import type { Disclosure } from "../recognition/disclosure";
import { nameKey } from "../wording/name-key";
import type { NoteValue } from "./notes";
import { notesForm } from "./notes-forms";
import type { FieldId, NotesSheetId } from "./notes-standard";

const NOTHING: ReadonlyMap<FieldId, NoteValue> = new Map();

/** What a row without any answer has: what the tables print, and the standard terms. Nothing is typed twice. */
export function prefilled(sheet: NotesSheetId, key: string, disclosure: Disclosure): ReadonlyMap<FieldId, NoteValue> {
  if (sheet === "terms") {
    const standard = notesForm(disclosure.document).terms.find(({ term }) => nameKey(term) === key);
    return standard === undefined ? NOTHING : new Map([["term", { text: standard.term }], ["meaning", { text: standard.meaning, source: "标准条目" }]]);
  }
  if (sheet !== "basics") return NOTHING;
  const text = key === "agency" ? printedAgency(disclosure) : key === "year" ? printedYear(disclosure) : undefined;
  return text === undefined ? NOTHING : new Map([["value", text]]);
}

/** The unit that the tables print, where they agree. */
function printedAgency({ tables }: Disclosure): NoteValue | undefined {
  const printed = [...tables.values()].flatMap(({ agency, standard }) => (agency === undefined ? [] : [{ text: agency.text.trim(), source: `${standard.name}的编制部门` }]));
  return onlyOne(printed);
}

function printedYear({ tables }: Disclosure): NoteValue | undefined {
  const printed = [...tables.values()].flatMap(({ year, standard }) => (year === undefined ? [] : [{ text: String(year.value), source: `${standard.name}的年份` }]));
  return onlyOne(printed);
}

function onlyOne(printed: readonly NoteValue[]): NoteValue | undefined {
  const [first] = printed;
  return first !== undefined && first.text !== "" && printed.every(({ text }) => nameKey(text) === nameKey(first.text)) ? first : undefined;
}
