import type { Spread } from "../figures/agreement";
import { ZERO, type Exact } from "../figures/exact";
import type { Figure } from "../figures/figure";
import { unitFactor } from "../figures/unit";
import { codeOf, tableIndex } from "./table-index";
import type { Disclosure, RecognisedTable, TableRow } from "../recognition/disclosure";
import { allTables } from "../standards/document-standard";
import type { CellRef } from "../workbook/cell-ref";
import { labelKey } from "../wording/normalise";
import { nameKey } from "../wording/name-key";

/** An amount of the tables, in 万元. */
export interface TableFigure extends Spread {
  /** As people call it: 表2[合计].总计, 决算02表[合计].本年收入合计. */
  readonly name: string;
  /** The cells it was taken from; empty where the table has no such line, which is 0. */
  readonly at: readonly CellRef[];
  /** Id of the (first) table's standard. */
  readonly table: string;
}

/** Which line the text speaks of, for [科目] and [项目]. */
export interface Sought {
  readonly code?: string;
  readonly project?: string;
}

interface Address {
  /** Id of the table's standard. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const addresses = new Map<string, readonly Address[]>();

/** The figure at an address of the facts, or undefined where this workbook has no data for it. */
export function tableFigure(disclosure: Disclosure, address: string, sought: Sought): TableFigure | undefined {
  let value: Exact = ZERO;
  let half: Exact = ZERO;
  const at: CellRef[] = [];
  let table = "";
  for (const one of parseAddress(address)) {
    const figures = figuresAt(disclosure, one, sought);
    if (figures === undefined) return undefined;
    for (const figure of figures) {
      const factor = unitFactor(figure.unit, "万元");
      value = value.plus(figure.value.times(factor));
      half = half.plus(figure.half.times(factor));
      at.push(figure.at);
    }
    table ||= one.table;
  }
  const line = sought.code ?? sought.project ?? "";
  return { value, half, at, table, name: address.replace(/科目|项目(?=\])/g, line) };
}

function parseAddress(text: string): readonly Address[] {
  let read = addresses.get(text);
  if (read === undefined) {
    read = text.split(" + ").map((part) => {
      const [, table, row = "", column = ""] = /^([^[]+)\[([^\]]+)\]\.(.+)$/.exec(part) ?? [];
      const standard = allTables.find(({ name }) => name === table);
      if (standard === undefined) throw new Error(`not an address: ${part}`);
      return { table: standard.id, row, column };
    });
    addresses.set(text, read);
  }
  return read;
}

function figuresAt(disclosure: Disclosure, { table: id, row, column }: Address, sought: Sought): readonly Figure[] | undefined {
  const table = disclosure.tables.get(id);
  if (table === undefined || !tableIndex(table).columns.has(column) || isNotSplit(table, row, column)) return undefined;
  const rows = rowsAt(table, row, sought);
  if (rows === undefined) return undefined;
  const figures = rows.flatMap((one) => one.figures.get(column) ?? []);
  return figures.length < rows.length || figures.some(({ problem }) => problem !== undefined) ? undefined : figures;
}

/** The lines meant; none where the table reaches so deep and has no such line, which is 0. */
function rowsAt(table: RecognisedTable, row: string, { code, project }: Sought): readonly TableRow[] | undefined {
  const index = tableIndex(table);
  if (row === "科目") {
    if (code === undefined) return undefined;
    const rows = index.byCode.get(code);
    if (rows !== undefined) return rows;
    const deepEnough = index.codeLengths.has(code.length) || index.isNil;
    return deepEnough && !index.above.has(code) && index.strays.length === 0 ? [] : undefined;
  }
  if (row === "项目") {
    if (project === undefined) return undefined;
    const key = nameKey(project);
    const rows = [...index.byProject.values()].flat().filter(({ name }) => nameKey(name) === key);
    const found = rows.length > 0 ? rows : index.byProject.get(labelKey(project));
    // Told under a code, only its lines under that code are meant.
    const under = code === undefined ? undefined : found?.filter((line) => codeOf(line)?.startsWith(code) === true);
    return under !== undefined && under.length > 0 ? under : found;
  }
  const named = index.named.get(row);
  if (named !== undefined) return named.length === 1 ? named : undefined;
  return index.isNil && row === "合计" ? [] : undefined;
}

/** A sum filled while all its parts are blank throughout: the parts say nothing. */
function isNotSplit(table: RecognisedTable, row: string, column: string): boolean {
  return (table.standard.splits?.sums ?? []).some(({ whole, parts }) => {
    if (!parts.some((part) => part.column === column && (part.row === undefined || part.row === row))) return false;
    const filled = linesOf(table, whole.row ?? "合计").some((line) => isFilled(line, whole.column));
    return filled && parts.every((part) => !linesOf(table, part.row ?? "合计").some((line) => isFilled(line, part.column)));
  });
}

function linesOf(table: RecognisedTable, row: string): readonly TableRow[] {
  return tableIndex(table).named.get(row) ?? [];
}

function isFilled(row: TableRow, column: string): boolean {
  const figure = row.figures.get(column);
  return figure !== undefined && !figure.value.isZero();
}
