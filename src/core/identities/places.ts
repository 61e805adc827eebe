import type { RecognisedTable, TableRow } from "../recognition/disclosure";
import type { Formula, Loop } from "./formula";
import type { ReadyTerm } from "./prepare";
import { codeOf } from "./table-index";

/** Where a loop is at. */
export interface Place {
  /** Stable part of the application's key. */
  readonly rowKey: string;
  readonly row?: TableRow;
  readonly code?: string;
  readonly project?: string;
}

/** Every place a formula is applied to, in the order of the sheet or, for codes, of the codes. */
export function placesOf(formula: Formula, terms: readonly [ReadyTerm, ...ReadyTerm[]]): readonly Place[] {
  const looped = terms.filter(({ planned }) => planned.term.row.kind === "each");
  const first = looped[0] ?? terms[0];
  switch (formula.loop.kind) {
    case "once":
      return [{ rowKey: firstLine(terms[0]) }];
    case "rows":
    case "branch":
      return atRows(linesOf(formula.loop, first.table, columnsOf(looped)), first);
    case "parents":
      return atRows(first.index.parents, first);
    case "codes":
      return union(looped, ({ index }) => index.byCode.keys()).map((code) => ({ rowKey: code, code }));
    case "classes":
      return union(looped, ({ index }) => index.byCode.keys())
        .filter((code) => code.length === 3)
        .map((code) => ({ rowKey: code, code }));
    case "projects":
      return union(looped, ({ index }) => index.byProject.keys()).map((project) => ({ rowKey: project, project }));
  }
}

function firstLine({ planned }: ReadyTerm): string {
  const { row } = planned.term;
  switch (row.kind) {
    case "named":
      return row.name;
    case "code":
      return row.code;
    default:
      return "";
  }
}

function columnsOf(terms: readonly ReadyTerm[]): readonly string[] {
  return terms.flatMap(({ planned: { term } }) => (term.column.kind === "named" ? [term.column.name] : []));
}

/** Lines of the side that has the columns: 表4[*].合计 = 表4[*].一般公共预算 … is about its right side only. */
function linesOf(loop: Loop, table: RecognisedTable, columns: readonly string[]): readonly TableRow[] {
  return table.rows.filter(
    (row) => (loop.kind !== "branch" || (codeOf(row) ?? "").startsWith(loop.code)) && columns.every((column) => row.figures.has(column)),
  );
}

function atRows(rows: readonly TableRow[], { index }: ReadyTerm): readonly Place[] {
  return rows.map((row) => ({ rowKey: index.rowKey(row), row }));
}

function union(terms: readonly ReadyTerm[], keys: (term: ReadyTerm) => Iterable<string>): readonly string[] {
  const all = new Set<string>();
  for (const term of terms) for (const key of keys(term)) all.add(key);
  return [...all].sort();
}
