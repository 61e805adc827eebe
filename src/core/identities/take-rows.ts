import type { TableRow } from "../recognition/disclosure";
import type { Hindrance } from "./hindrance";
import { ambiguous, noData } from "./hindrance";
import type { Place } from "./places";
import type { ReadyTerm } from "./prepare";
import type { TableIndex } from "./table-index";

const NONE: readonly TableRow[] = [];

/** The lines of a term at a place. None at all means that the table rightly has no such line, which counts as exactly 0. */
export function takeRows(ready: ReadyTerm, place: Place, all: readonly ReadyTerm[]): readonly TableRow[] | Hindrance {
  const { term } = ready.planned;
  switch (term.row.kind) {
    case "named":
      return namedRow(ready, term.row.name, term.row.ifPresent);
    case "code":
      return ready.index.byCode.get(term.row.code) ?? absentCode(ready, term.row.code);
    case "allClasses":
      return classes(ready);
    case "children":
      return children(ready, place, all);
    case "each":
      if (place.row !== undefined) return [place.row];
      if (place.code !== undefined) return ready.index.byCode.get(place.code) ?? absentCode(ready, place.code);
      return ready.index.byProject.get(place.project ?? "") ?? NONE;
  }
}

/** What a term looks for, for messages about a line that is not there. */
export function soughtBy({ planned: { term } }: ReadyTerm, place: Place): string {
  switch (term.row.kind) {
    case "named":
      return term.row.name;
    case "code":
      return term.row.code;
    default:
      return place.code ?? place.project ?? place.rowKey;
  }
}

function namedRow({ planned, index }: ReadyTerm, name: string, ifPresent: boolean): readonly TableRow[] | Hindrance {
  const rows = index.named.get(name);
  if (rows === undefined) {
    // A nil table may be left without its total row too.
    return ifPresent || (index.isNil && name === "合计") ? NONE : noData(`${planned.term.table}没有“${name}”行`);
  }
  return rows.length === 1 ? rows : ambiguous(`${planned.term.table}有${String(rows.length)}个“${name}”行`);
}

/** A code that a table lacks is 0, unless the table does not go that deep, leaves that level out, or has lines nobody could read. */
function absentCode({ planned, index }: ReadyTerm, code: string): readonly TableRow[] | Hindrance {
  if (index.isNil) return NONE;
  const { table } = planned.term;
  if (index.byCode.size === 0) return noData(`${table}没有按科目列的明细`);
  if (index.strays.length > 0) return noData(`${table}有未能识别的行，不能断定没有${code}`);
  if (index.above.has(code)) return noData(`${table}没有列${code}这一级`);
  return isTooDeep(index, code) ? noData(`${table}没有细列到${code}`) : NONE;
}

function isTooDeep(index: TableIndex, code: string): boolean {
  for (let length = code.length - 2; length >= 3; length -= 2) {
    const above = code.slice(0, length);
    if (index.byCode.has(above) && !index.above.has(above)) return true;
  }
  if (index.codeLengths.has(code.length)) return false;
  for (const length of index.codeLengths) if (length < code.length) return true;
  return false;
}

function classes({ planned, index }: ReadyTerm): readonly TableRow[] | Hindrance {
  const rows: TableRow[] = [];
  for (const [code, lines] of index.byCode) if (code.length === 3) rows.push(...lines);
  return rows.length > 0 || index.isNil ? rows : noData(`${planned.term.table}没有按类列的明细`);
}

/** Lines below the one line of the same table that the formula names, or that its loop is at. */
function children(ready: ReadyTerm, place: Place, all: readonly ReadyTerm[]): readonly TableRow[] | Hindrance {
  if (place.row !== undefined) return place.row.children;
  const above = all.find(
    ({ planned, table }) => table === ready.table && (planned.term.row.kind === "named" || planned.term.row.kind === "code"),
  );
  const parents = above === undefined ? NONE : takeRows(above, place, all);
  if (!Array.isArray(parents)) return parents as Hindrance;
  const rows = (parents as readonly TableRow[]).flatMap((row) => row.children);
  return rows.length > 0 || ready.index.isNil ? rows : noData(`${ready.planned.term.table}没有明细行`);
}
