import { tableIndex } from "../../identities/table-index";
import { tableFigure, type TableFigure } from "../../identities/table-figure";
import { codeName } from "../../notes/code-names";
import { factFigure } from "../../notes/fact-figure";
import { notesSheet } from "../../notes/notes-forms";
import type { Asks, ToldRows } from "../../notes/notes-standard";
import { plainNumber } from "../../notes/read-entry";
import type { Disclosure } from "../../recognition/disclosure";
import { allTables, type DocumentKind } from "../../standards/document-standard";
import { a1 } from "../../workbook/a1";
import type { ImportedFact } from "./imported-fact";
import { figureOfRow, type ToldRow } from "./told-row";

/** Whether a row is told anyway, or for what a companion has of it. */
export type IsTold = (row: ToldRow, field: "lastYear" | "budget") => boolean;

/** Last year's figures by the same addresses as this year's, for every item that either year has. What both years have as nothing is not told. */
export function lastYearFigures(disclosure: Disclosure, before: Disclosure, isTold: IsTold): readonly ImportedFact[] {
  // 机关运行经费 is what a unit says it is: no table of last year has it.
  return rowsOf(disclosure, [disclosure, before]).filter(({ rows }) => rows.answered === undefined).flatMap((row) => {
    const last = figureOfRow(before, row);
    const isNothing = last === undefined || (last.value.isZero() && figureOfRow(disclosure, row)?.value.isZero() !== false);
    return isNothing || !isTold(row, "lastYear") ? [] : [factOf(row, "lastYear", last, "上年公开表")];
  });
}

/** The budgeted figures of the same year's budget, for rows that are told; those that the document's own tables print are theirs. */
export function budgetFigures(disclosure: Disclosure, budget: Disclosure, isTold: IsTold): readonly ImportedFact[] {
  return rowsOf(disclosure, [disclosure, budget]).flatMap((row) => {
    const { rows: { budget: section, subjects }, name, code } = row;
    const subject = code === undefined ? subjects?.find((one) => one.name === name) : undefined;
    const own = subject?.printedBudget === undefined ? undefined : tableFigure(disclosure, subject.printedBudget, {});
    const figure = section === undefined || own !== undefined || !isTold(row, "budget") ? undefined : code === undefined ? factFigure(budget, section, subject?.budgeted ?? name) : factFigure(budget, section, "", { code });
    return figure === undefined ? [] : [factOf(row, "budget", figure, "预算公开表")];
  });
}

/** The named rows, and those of the lowest codes that any of the documents has. */
function rowsOf({ document }: Disclosure, documents: readonly Disclosure[]): readonly ToldRow[] {
  return (notesSheet(document, "changes")?.parts ?? []).flatMap(({ prefix, rows }): readonly ToldRow[] => {
    if (rows === undefined) return [];
    const named = (rows.subjects ?? []).map(({ name, asks }): ToldRow => ({ key: `${prefix}/${name}`, name, rows, asks }));
    return rows.codes === undefined ? named : [...named, ...codedRows(prefix, rows, rows.codes.asks, documents, document)];
  });
}

function codedRows(prefix: string, rows: ToldRows, asks: Asks, documents: readonly Disclosure[], document: DocumentKind): readonly ToldRow[] {
  const codes = new Set(documents.flatMap((one) => codesOf(one, one.document === document ? rows : budgetedRows(one, rows))));
  // The other document's name goes first: what this one no longer has is told as it was.
  const named = [...documents].reverse();
  return [...codes].sort().map((code) => ({ key: `${prefix}/${code}`, name: named.map((one) => codeName(one, code)).find((name) => name !== "") ?? "", code, rows, asks }));
}

function factOf({ key, name, code }: ToldRow, field: "lastYear" | "budget", figure: TableFigure, origin: string): ImportedFact {
  return { sheet: "changes", key, name, ...(code === undefined ? {} : { code }), field, text: plainNumber(figure.value), source: `${origin} ${placeOf(figure)}`, figure, rank: "tables" };
}

/** 表5!E12; 表5（没有此项） where the table has no such line, which is 0. */
function placeOf({ table, at }: TableFigure): string {
  const name = allTables.find(({ id }) => id === table)?.name ?? table;
  return at.length === 0 ? `${name}（没有此项）` : at.map((cell) => `${name}!${a1(cell)}`).join("、");
}

/** The rows of the budget's own notes that these are of. */
function budgetedRows({ document }: Disclosure, { budget }: ToldRows): ToldRows | undefined {
  return notesSheet(document, "changes")?.parts.find(({ rows }) => rows !== undefined && rows.section === budget)?.rows;
}

/** The lowest codes of the table that rows are of. */
function codesOf({ tables }: Disclosure, rows: ToldRows | undefined): readonly string[] {
  const table = tables.get(rows?.codes?.table ?? "");
  if (table === undefined) return [];
  const { byCode, above } = tableIndex(table);
  return [...byCode.keys()].filter((code) => !above.has(code) || code.length > 5);
}
