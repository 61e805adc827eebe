import type { AmountUnit } from "../figures/unit";
import type { RecognisedTable } from "../recognition/disclosure";
import type { Documents } from "./documents";
import { findTable, yearOf } from "./documents";
import type { Hindrance } from "./hindrance";
import { isHindrance, noData, notApplicable } from "./hindrance";
import type { Identity, PlannedTerm } from "./identity";
import type { TableIndex } from "./table-index";
import { tableIndex } from "./table-index";
import { unfilledPart } from "./unfilled-parts";

/** A term with the table it takes figures from. */
export interface ReadyTerm {
  readonly planned: PlannedTerm;
  readonly table: RecognisedTable;
  readonly index: TableIndex;
}

export interface Ready {
  readonly terms: readonly [ReadyTerm, ...ReadyTerm[]];
  /** That of the left-most table: both sides are added up in it. */
  readonly unit: AmountUnit;
}

/** Finds the tables and columns of an identity, or says what keeps the whole of it from being applied. */
export function prepare(identity: Identity, documents: Documents): Ready | Hindrance {
  const { years } = identity.line;
  if (years !== undefined) {
    const year = yearOf(documents.current);
    if (year !== undefined && (year < (years.from ?? year) || year > (years.to ?? year)))
      return notApplicable(`${String(year)}年的表式不适用`);
  }
  const terms: ReadyTerm[] = [];
  let unit: AmountUnit | undefined;
  for (const planned of identity.terms) {
    const table = findTable(planned, documents);
    if (isHindrance(table)) return table;
    const term = { planned, table, index: tableIndex(table) };
    const hindrance = columnHindrance(term);
    if (hindrance !== undefined) return hindrance;
    unit ??= table.unit;
    terms.push(term);
  }
  const [first, ...rest] = terms;
  if (first === undefined || unit === undefined) return noData("公式里没有表格数据");
  return { terms: [first, ...rest], unit };
}

function columnHindrance({ planned: { term }, table, index }: ReadyTerm): Hindrance | undefined {
  if (term.column.kind === "each") return undefined;
  const { name } = term.column;
  const row = term.row.kind === "named" ? term.row.name : undefined;
  if (!index.columns.has(name)) {
    const optional = table.standard.sides.some((side) => side.columns[name]?.optional === true);
    return optional ? notApplicable(`${term.table}的表式没有“${name}”栏`) : noData(`${term.table}没有“${name}”栏`);
  }
  const part = unfilledPart(table, row, name);
  return part === undefined ? undefined : unfilled(term.table, part);
}

/** The parts of a sum stand blank throughout: reported once by a rule, and no data here. */
export function unfilled(table: string, part: string): Hindrance {
  return noData(`${table}未分列“${part}”`);
}
