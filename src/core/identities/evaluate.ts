import type { RecognisedTable } from "../recognition/disclosure";
import { a1 } from "../workbook/a1";
import type { Application, AppliedTerm } from "./application";
import { isCompared } from "./application";
import { compare } from "./compare";
import type { Documents } from "./documents";
import type { Hindrance } from "./hindrance";
import { ambiguous, isHindrance, noData, notApplicable } from "./hindrance";
import type { Identity } from "./identity";
import type { Place } from "./places";
import { placesOf } from "./places";
import type { Ready, ReadyTerm } from "./prepare";
import { prepare, unfilled } from "./prepare";
import { soughtBy, takeRows } from "./take-rows";
import { unfilledPart } from "./unfilled-parts";

/**
 * Applies an identity to every place it speaks of. What is missing gives one "noData" for the identity (a table, a column, a named line)
 * or for the place (a code that a table does not go down to); never a failure.
 */
export function evaluate(identity: Identity, documents: Documents): readonly Application[] {
  const whole = (hindrance: Hindrance): readonly Application[] => [{ identity, rowKey: "", columnKey: "", ...hindrance }];
  const ready = prepare(identity, documents);
  if (isHindrance(ready)) return whole(ready);
  const condition = conditionHindrance(identity, documents);
  if (condition !== undefined) return whole(condition);
  const places = placesOf(identity.formula, ready.terms);
  const results: Application[] = [];
  const columnTerm = ready.terms.find(({ planned }) => planned.term.column.kind === "each");
  if (columnTerm === undefined) {
    const { column } = ready.terms[0].planned.term;
    const columnKey = column.kind === "named" ? column.name : "";
    for (const place of places) results.push(applyAt(identity, ready, place, columnKey, undefined));
  } else {
    const columns = columnsOf(columnTerm);
    const open = columns.filter((column) => !isUnfilledAnywhere(ready, column));
    for (const column of columns) {
      if (!open.includes(column))
        results.push({ identity, rowKey: "", columnKey: column, ...unfilled(columnTerm.planned.term.table, column) });
    }
    for (const place of places) for (const column of open) results.push(applyAt(identity, ready, place, column, column));
  }
  return onceEach(results, identity);
}

/** A named line that is missing hinders every column alike: that is said once. */
function onceEach(results: readonly Application[], identity: Identity): readonly Application[] {
  const [first] = results;
  if (results.length < 2 || first === undefined || isCompared(first) || identity.formula.loop.kind !== "once") return results;
  return results.every((result) => !isCompared(result) && result.reason === first.reason) ? [first] : results;
}

function conditionHindrance({ onlyIf, unless }: Identity, documents: Documents): Hindrance | undefined {
  for (const [condition, wanted] of [
    [onlyIf, true],
    [unless, false],
  ] as const) {
    if (condition === undefined) continue;
    const results = evaluate(condition.identity, documents);
    const unclear = results.find((result) => result.outcome === "ambiguous");
    if (unclear !== undefined && !isCompared(unclear)) return ambiguous(unclear.reason);
    const compared = results.filter(isCompared);
    if (compared.length > 0 && compared.every(({ outcome }) => outcome !== "failed") !== wanted) return notApplicable(condition.reason);
  }
  return undefined;
}

/** Columns of the lines that the term takes; in a table with two sides those of its side only. */
function columnsOf({ planned: { term }, index }: ReadyTerm): readonly string[] {
  const row = term.row.kind === "named" ? index.named.get(term.row.name)?.[0] : undefined;
  return [...(row?.figures.keys() ?? index.columns)];
}

function isUnfilledAnywhere({ terms }: Ready, column: string): boolean {
  return terms.some(({ planned: { term }, table }) => term.column.kind === "each" && unfilledPart(table, undefined, column) !== undefined);
}

function applyAt(identity: Identity, ready: Ready, place: Place, columnKey: string, column: string | undefined): Application {
  const { rowKey } = place;
  const terms: AppliedTerm[] = [];
  for (const term of ready.terms) {
    const hindrance = take(term, place, column, ready, terms);
    if (hindrance !== undefined) return { identity, rowKey, columnKey, ...hindrance };
  }
  return compare(identity, rowKey, columnKey, ready, terms);
}

/** Adds what a term takes at a place to `into`. */
function take(ready: ReadyTerm, place: Place, columnAt: string | undefined, { terms }: Ready, into: AppliedTerm[]): Hindrance | undefined {
  const { term, side } = ready.planned;
  const { coefficient, document } = term;
  const column = term.column.kind === "named" ? term.column.name : (columnAt ?? "");
  const rows = takeRows(ready, place, terms);
  if (!Array.isArray(rows)) return rows as Hindrance;
  const summed = term.row.kind === "children" || term.row.kind === "allClasses";
  if (rows.length === 0 && !summed) {
    into.push({ side, coefficient, document, table: ready.table, column, sought: soughtBy(ready, place), summed });
  }
  for (const row of rows as Exclude<typeof rows, Hindrance>) {
    const figure = row.figures.get(column);
    if (figure === undefined) return noData(`${term.table}没有“${column}”栏`);
    if (figure.problem !== undefined) return ambiguous(unreadable(ready.table, figure.problem.text, a1(figure.at)));
    into.push({ side, coefficient, document, table: ready.table, column, row, figure, sought: row.key, summed });
  }
  return undefined;
}

function unreadable(table: RecognisedTable, text: string, address: string): string {
  return `${table.standard.name}的${address}“${text}”不是可读的金额`;
}
