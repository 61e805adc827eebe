import type { RecognisedTable, TableRow } from "../recognition/disclosure";
import { bearsAmount } from "../recognition/row-draft";

/** The lines of one table, by what formulas look them up by. */
export interface TableIndex {
  /** Totals and items by key. More than one line under a key is for the caller to see. */
  readonly named: ReadonlyMap<string, readonly TableRow[]>;
  /** Lines of a code, the topmost ones only: a 项's subtotal stands for the projects below it. */
  readonly byCode: ReadonlyMap<string, readonly TableRow[]>;
  readonly byProject: ReadonlyMap<string, readonly TableRow[]>;
  /** Lines with lines below them, the total apart. */
  readonly parents: readonly TableRow[];
  /** Codes that stand above some code of the table. */
  readonly above: ReadonlySet<string>;
  readonly codeLengths: ReadonlySet<number>;
  /** Columns of every side. */
  readonly columns: ReadonlySet<string>;
  /** Neither a line nor an amount: nothing to publish. */
  readonly isNil: boolean;
  /** Lines that bear an amount and could not be read: what looks missing may be one of them. */
  readonly strays: readonly TableRow[];
  /** Unique and free of addresses. */
  rowKey(row: TableRow): string;
}

const indexes = new WeakMap<RecognisedTable, TableIndex>();

/** The index of a table, made at its first use. */
export function tableIndex(table: RecognisedTable): TableIndex {
  let index = indexes.get(table);
  if (index === undefined) indexes.set(table, (index = makeIndex(table)));
  return index;
}

/** The functional or economic code of a line, where it has one. */
export function codeOf(row: TableRow): string | undefined {
  return row.code ?? (row.kind === "code" ? row.key : undefined);
}

function makeIndex(table: RecognisedTable): TableIndex {
  const named = new Map<string, TableRow[]>();
  const byCode = new Map<string, TableRow[]>();
  const byProject = new Map<string, TableRow[]>();
  const parents: TableRow[] = [];
  const above = new Set<string>();
  const codeLengths = new Set<number>();
  for (const row of table.rows) {
    if (row.kind === "total" || row.kind === "item") add(named, row.key, row);
    if (row.kind === "project") add(byProject, row.key, row);
    if (row.children.length > 0 && row.kind !== "total" && row.kind !== "item") parents.push(row);
    const code = codeOf(row);
    if (code === undefined) continue;
    if (codeOf(row.parent ?? row) !== code || row.parent === undefined) add(byCode, code, row);
    codeLengths.add(code.length);
    for (let length = 3; length < code.length; length += 2) above.add(code.slice(0, length));
  }
  const strays = table.strays.filter((row) => bearsAmount(row.figures));
  const isNil =
    byCode.size === 0 &&
    byProject.size === 0 &&
    parents.length === 0 &&
    strays.length === 0 &&
    table.rows.every((row) => !bearsAmount(row.figures));
  let keys: ReadonlyMap<TableRow, string> | undefined;
  const rowKey = (row: TableRow): string => (keys ??= rowKeys(table.rows)).get(row) ?? row.key;
  return { named, byCode, byProject, parents, above, codeLengths, columns: columnsOf(table), isNil, strays, rowKey };
}

/** `table.columns` lists one side of a table with two; the lines of the other know theirs. */
function columnsOf(table: RecognisedTable): ReadonlySet<string> {
  const columns = new Set(table.columns.keys());
  if (table.standard.sides.length > 1) for (const row of table.rows) for (const column of row.figures.keys()) columns.add(column);
  return columns;
}

function add(map: Map<string, TableRow[]>, key: string, row: TableRow): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

/** "某单位/2080101/某项目"; a line with the same words as one above it gets "#2". */
function rowKeys(rows: readonly TableRow[]): ReadonlyMap<TableRow, string> {
  const keys = new Map<TableRow, string>();
  const used = new Map<string, number>();
  for (const row of rows) {
    const key = unitPrefix(row) + (row.kind === "project" && row.code !== undefined ? `${row.code}/${row.key}` : row.key);
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    keys.set(row, count === 1 ? key : `${key}#${String(count)}`);
  }
  return keys;
}

function unitPrefix(row: TableRow): string {
  for (let above = row.parent; above !== undefined; above = above.parent) if (above.kind === "unit") return `${above.key}/`;
  return "";
}
