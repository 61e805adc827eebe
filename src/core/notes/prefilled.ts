import { ZERO, type Exact } from "../figures/exact";
import { unitFactor } from "../figures/unit";
import { tableFigure } from "../identities/table-figure";
import type { Disclosure } from "../recognition/disclosure";
import { nameKey } from "../wording/name-key";
import type { NoteValue } from "./notes";
import { notesForm, notesSheet, partOfKey } from "./notes-forms";
import type { FieldId, NotesSheetId } from "./notes-standard";
import { plainNumber } from "./read-entry";

/** Where a term came from that is ours until somebody says otherwise. */
export const STANDARD_TERM = "标准条目";

const NOTHING: ReadonlyMap<FieldId, NoteValue> = new Map();

/** What a row without any answer has: what the tables print, and the standard terms. Nothing is typed twice. */
export function prefilled(sheet: NotesSheetId, key: string, disclosure: Disclosure): ReadonlyMap<FieldId, NoteValue> {
  if (sheet === "terms") {
    const standard = notesForm(disclosure.document).terms.find(({ term }) => nameKey(term) === key);
    return standard === undefined ? NOTHING : new Map([["term", { text: standard.term }], ["meaning", { text: standard.meaning, source: STANDARD_TERM }]]);
  }
  if (sheet === "changes") return printedBudget(key, disclosure);
  const value = sheet === "basics" ? (key === "agency" ? printedAgency(disclosure) : key === "year" ? printedYear(disclosure) : undefined) : sheet === "matters" ? reviewed(key, disclosure) : undefined;
  return value === undefined ? NOTHING : new Map([["value", value]]);
}

/** The budget that the document's own tables print beside what became of it. */
function printedBudget(key: string, disclosure: Disclosure): ReadonlyMap<FieldId, NoteValue> {
  const sheet = notesSheet(disclosure.document, "changes");
  const part = sheet === undefined ? undefined : partOfKey(sheet, key);
  const address = part?.rows?.subjects?.find(({ name }) => key === `${part.prefix}/${name}`)?.printedBudget;
  const figure = address === undefined ? undefined : tableFigure(disclosure, address, {});
  return figure === undefined ? NOTHING : new Map([["budget", { text: plainNumber(figure.value), source: `${part?.origin ?? ""}的预算数` }]]);
}

/** What the self-evaluations in the workbook come to, by the question that asks for it. */
const REVIEWED: Readonly<Record<string, readonly [form: "whole-review" | "project-review", amount: "full" | "executed" | undefined]>> = {
  wholeTables: ["whole-review", undefined],
  wholeBudget: ["whole-review", "full"],
  wholeSpent: ["whole-review", "executed"],
  evaluated: ["project-review", undefined],
  evaluatedBudget: ["project-review", "full"],
  evaluatedSpent: ["project-review", "executed"],
};

function reviewed(key: string, { performance }: Disclosure): NoteValue | undefined {
  const [id, amount] = REVIEWED[key] ?? [];
  const tables = performance.filter(({ form }) => form.id === id);
  const [first] = tables;
  if (first === undefined) return undefined;
  const source = `工作簿里的${first.form.name}`;
  if (amount === undefined) return { text: String(tables.length), source };
  let sum: Exact = ZERO;
  for (const { funds } of tables) {
    const figure = funds.find(({ source: from }) => from === "total")?.amounts.get(amount);
    if (figure === undefined || figure.problem !== undefined) return undefined;
    sum = sum.plus(figure.value.times(unitFactor(figure.unit, "万元")));
  }
  return { text: plainNumber(sum), source };
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
