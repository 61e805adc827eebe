import { tableIndex } from "../identities/table-index";
import { tableFigure, type TableFigure } from "../identities/table-figure";
import type { Disclosure } from "../recognition/disclosure";
import { budgetSections } from "../standards/budget/narrative/sections";
import type { CodedRow } from "./asked-row";
import { codeName, codePath } from "./code-names";
import { factFigure } from "./fact-figure";
import { NO_NOTES, noteValue, notesRow, type Notes } from "./notes";
import type { FieldId } from "./notes-standard";
import { amountOf } from "./read-entry";

const SOURCES = budgetSections.find(({ id }) => id === "budget/income")?.parts ?? [];
const KINDS = ["基本支出", "项目支出"] as const;
/** As the sentence lists them; the subtotal of the cars is not told. */
const EXPENSES = ["三公经费", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"] as const;
const CODED = [
  { prefix: "item", table: "budget-5", address: "表5[科目].合计" },
  { prefix: "fund", table: "budget-8", address: "表8[科目].合计" },
  { prefix: "capital", table: "budget-9", address: "表9[科目].合计" },
] as const;

/**
 * Every item whose change the narrative explains, in the order of its sentences, with this year's figure in 万元 and its cells. An item that the tables
 * no longer have and that had an amount last year is among them with 0: its change is part of the whole.
 */
export function changeItems(disclosure: Disclosure, notes: Notes = NO_NOTES): readonly CodedRow[] {
  const named = (prefix: string, section: string, subjects: readonly string[]): CodedRow[] =>
    subjects.flatMap((name) => {
      const figure = factFigure(disclosure, section, name);
      return figure === undefined ? [] : [explained(`${prefix}/${name}`, name, figure, notes)];
    });
  return [
    ...named("income", "budget/income", SOURCES).filter(({ key, figure }) => figure?.value.isZero() === false || isTold(notes, key)),
    ...named("expenditure", "budget/expenditure", KINDS),
    ...named("general", "budget/general/size", KINDS),
    ...CODED.flatMap(({ prefix, table, address }) => codedItems(disclosure, notes, prefix, table, address)),
    ...named("three-public", "budget/three-public", EXPENSES),
    ...operatingItem(disclosure, notes),
  ];
}

/** The lowest codes of a table in its order; those that had an amount last year only, where their code belongs. */
function codedItems(disclosure: Disclosure, notes: Notes, prefix: string, id: string, address: string): CodedRow[] {
  const table = disclosure.tables.get(id);
  const codes = table === undefined ? [] : lowestCodes([...tableIndex(table).byCode.keys()]);
  for (const { key, code } of notes.sheets.get("changes") ?? []) {
    if (code === undefined || key !== `${prefix}/${code}` || codes.includes(code) || !isTold(notes, key)) continue;
    const before = codes.filter((other) => other < code).pop();
    codes.splice(before === undefined ? 0 : codes.lastIndexOf(before) + 1, 0, code);
  }
  return codes.map((code) => {
    const key = `${prefix}/${code}`;
    const name = codeName(disclosure, code) || (anyRow(notes, key)?.name ?? "");
    return { ...explained(key, name, tableFigure(disclosure, address, { code }), notes), code, path: [...codePath(disclosure, code).slice(0, -1), name] };
  });
}

/** Codes without any below them, in their order. */
function lowestCodes(codes: readonly string[]): string[] {
  const above = new Set(codes.flatMap((code) => [code.slice(0, 3), code.slice(0, 5)].filter((shorter) => shorter !== code)));
  return codes.filter((code) => !above.has(code));
}

/** 机关运行经费 is what the preparer says it is; of 行政 and 参公 units all 公用经费 of 表6. A 事业单位 without any need not explain it. */
function operatingItem(disclosure: Disclosure, notes: Notes): CodedRow[] {
  const own = noteValue(notes, "matters", "operating", "value");
  const stated = own === undefined ? undefined : amountOf(own.text);
  const isInstitution = noteValue(notes, "basics", "nature", "value")?.text.includes("事业单位") === true;
  const whole = tableFigure(disclosure, "表6[合计].公用经费", {});
  const key = "operating/机关运行经费";
  const name = "机关运行经费";
  if (stated !== undefined) {
    const figure: TableFigure = { value: stated, half: stated.times(0), name: "底稿.机关运行经费", at: own?.at === undefined ? [] : [own.at], table: "notes" };
    const item = explained(key, name, figure, notes);
    return [stated.isZero() && !hadAmount(notes, key) ? { ...item, required: [] } : item];
  }
  if (isInstitution) return [{ key, name, required: [] }];
  return whole === undefined ? [] : [explained(key, name, whole, notes)];
}

function explained(key: string, name: string, figure: TableFigure | undefined, notes: Notes): CodedRow {
  const last = lastYearOf(notes, key);
  const isFlat = last !== undefined && figure !== undefined && last.toDecimalPlaces(2).eq(figure.value.toDecimalPlaces(2));
  // The total's reasons are those of its items.
  const needsReason = !isFlat && key !== "three-public/三公经费";
  const required: readonly FieldId[] = needsReason ? ["lastYear", "reason"] : ["lastYear"];
  return { key, name, ...(figure === undefined ? {} : { figure }), required };
}

function hadAmount(notes: Notes, key: string): boolean {
  return lastYearOf(notes, key)?.isZero() === false;
}

/** An item of nothing this year: there was something last year, or the preparer says why there is nothing in either. */
function isTold(notes: Notes, key: string): boolean {
  const last = lastYearOf(notes, key);
  return last !== undefined && (!last.isZero() || anyRow(notes, key)?.values.has("reason") === true);
}

function lastYearOf(notes: Notes, key: string): ReturnType<typeof amountOf> {
  const text = (notesRow(notes, "changes", key) ?? anyRow(notes, key))?.values.get("lastYear")?.text;
  return text === undefined ? undefined : amountOf(text);
}

/** Gone rows too: with an amount of last year they are to be told. */
function anyRow(notes: Notes, key: string): ReturnType<typeof notesRow> {
  return notes.sheets.get("changes")?.find((row) => row.key === key);
}
