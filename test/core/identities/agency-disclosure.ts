import { readFigure } from "../../../src/core/figures/read-figure";
import type { Disclosure, RecognisedTable, TableRow } from "../../../src/core/recognition/disclosure";
import type { Agency, TableId } from "../../generator/agency";
import type { BudgetRow, BudgetTable } from "../../generator/budget-row";
import { budgetTables } from "../../generator/budget-tables";
import type { Line } from "../support/literal-disclosure";
import { code, item, literalTable, project, total, unitLine } from "../support/literal-disclosure";

/** Keys of the generator, in the order in which the standards list the same lines. */
const ITEMS: Readonly<Partial<Record<TableId, Readonly<Record<string, string>>>>> = {
  "budget-1": {
    income: "本年收入",
    "income/1": "一般公共预算拨款",
    "income/1/general": "一般财力",
    "income/1/transfer": "上级一般公共预算转移支付",
    "income/2": "政府性基金预算拨款",
    "income/2/fund": "政府性基金收入",
    "income/2/transfer": "上级政府性基金转移支付",
    "income/3": "国有资本经营预算拨款",
    "income/3/capital": "国有资本经营收入",
    "income/3/transfer": "上级国有资本经营预算转移支付",
    "income/4": "财政专户核拨",
    "income/5": "单位资金",
    "income/5/business": "事业收入",
    "income/5/superior": "上级补助收入",
    "income/5/affiliate": "附属单位上缴收入",
    "income/5/operation": "事业单位经营收入",
    "income/5/other": "其他收入",
    carry: "上年结转结余",
    "carry/1": "财政拨款结转",
    "carry/1/general": "结转一般公共预算拨款",
    "carry/1/fund": "结转政府性基金预算拨款",
    "carry/1/capital": "结转国有资本经营预算拨款",
    "carry/2": "非财政拨款结转结余",
    "carry/2/special": "结转财政专户核拨",
    "carry/2/own": "结转单位资金",
    "income/total": "收入总计",
    "expenditure/total": "支出总计",
  },
  "budget-4": {
    income: "财政拨款",
    "income/general": "一般公共预算",
    "income/fund": "政府性基金预算",
    "income/capital": "国有资本经营预算",
    "income/total": "收入总计",
    "expenditure/total": "支出总计",
  },
  "budget-10": {
    total: "合计",
    abroad: "因公出国（境）费",
    reception: "公务接待费",
    vehicles: "公务用车购置及运行费",
    purchase: "公务用车购置费",
    running: "公务用车运行费",
  },
};
/** The form of tables 8 and 9 changed in 2024. */
const OMITTED_COLUMNS: (year: number) => readonly string[] = (year) => (year < 2024 ? ["personnel", "operating"] : ["basic"]);
const FUND_TABLES: readonly TableId[] = ["budget-8", "budget-9"];
const FUND_COLUMNS: Readonly<Record<string, string>> = {
  total: "合计",
  basic: "基本支出",
  personnel: "人员经费",
  operating: "公用经费",
  project: "项目支出",
};

/** What the recogniser makes of an agency's tables. */
export function agencyDisclosure(agency: Agency): Disclosure {
  const tables = Object.values(budgetTables(agency)).map((table): [string, RecognisedTable] => [table.id, recognised(table, agency.year)]);
  return { document: "budget", tables: new Map(tables), unrecognised: [], performance: [] };
}

/** A place of a disclosure by its position in the table. */
export interface Spot {
  readonly table: string;
  readonly row: number;
  readonly column: string;
}

/** Every amount other than zero. */
export function spots(disclosure: Disclosure): readonly Spot[] {
  return [...disclosure.tables.values()].flatMap((table) =>
    table.rows.flatMap(({ figures }, row) =>
      [...figures].filter(([, figure]) => !figure.value.isZero()).map(([column]) => ({ table: table.standard.id, row, column })),
    ),
  );
}

/** The same disclosure with another number in one cell. */
export function withAmount(disclosure: Disclosure, spot: Spot, value: number): Disclosure {
  const table = disclosure.tables.get(spot.table);
  if (table === undefined) throw new Error(`no such table: ${spot.table}`);
  const copies = new Map(table.rows.map((row): [TableRow, Open] => [row, { ...row, children: [] }]));
  for (const [row, copy] of copies) {
    copy.children = row.children.map((child) => copies.get(child) ?? child);
    if (row.parent !== undefined) copy.parent = copies.get(row.parent);
  }
  const rows = [...copies.values()];
  const changed = rows[spot.row];
  const figure = changed?.figures.get(spot.column);
  if (changed === undefined || figure === undefined) throw new Error("no such place");
  changed.figures = new Map(changed.figures).set(spot.column, readFigure({ value }, figure.at, figure.unit));
  return { ...disclosure, tables: new Map(disclosure.tables).set(spot.table, { ...table, rows: rows as unknown as TableRow[] }) };
}

type Open = { -readonly [K in keyof TableRow]: TableRow[K] | (K extends "parent" ? undefined : never) };

function recognised(table: BudgetTable, year: number): RecognisedTable {
  const form = table.id === "budget-4" || table.id === "budget-1" ? undefined : table.columns;
  const omitted = FUND_TABLES.includes(table.id) ? OMITTED_COLUMNS(year) : [];
  const literal = literalTable(
    table.id,
    table.rows.map((row) => line(table, row)),
    { year },
  ).table;
  relink(literal.rows);
  if (form === undefined || omitted.length === 0) return literal;
  const gone = new Set(omitted.map((column) => FUND_COLUMNS[column]));
  const without = <T>(map: ReadonlyMap<string, T>): Map<string, T> => new Map([...map].filter(([key]) => !gone.has(key)));
  for (const row of literal.rows) (row as { figures: TableRow["figures"] }).figures = without(row.figures);
  return { ...literal, columns: without(literal.columns) };
}

function line(table: BudgetTable, row: BudgetRow): Line {
  const named = ITEMS[table.id]?.[row.key];
  const columns =
    table.id === "budget-1" ? ["amount"] : table.id === "budget-4" && row.key.startsWith("income") ? ["total"] : table.columns;
  const amounts = columns.map((column) => {
    const yuan = row.amounts[column] ?? 0;
    return yuan === 0 || (row.withheld ?? []).includes(column) ? null : Number((yuan / 10_000).toFixed(2));
  });
  if (named !== undefined) return item(named, ...amounts);
  if (row.level === "unit") return unitLine(row.name, ...amounts);
  if (row.level === "project") return project(row.code ?? "", row.name, row.project ?? "", ...amounts);
  return row.level === "total" ? total(...amounts) : code(row.code ?? "", row.name, ...amounts);
}

/** Units repeat the codes of other units: a line belongs to the nearest line above it that fits. */
function relink(rows: readonly TableRow[]): void {
  const sum = rows.find(({ kind }) => kind === "total");
  let unit: TableRow | undefined;
  let above: TableRow[] = [];
  for (const row of rows) (row as Open).children = [];
  for (const row of rows) {
    if (row === sum || row.kind === "item") continue;
    if (row.kind === "unit") {
      unit = row;
      above = [];
    }
    above = above.filter((other) => (row.code ?? "").startsWith(other.key) && row.key !== other.key);
    const parent = row.kind === "unit" ? sum : (above[above.length - 1] ?? unit ?? sum);
    if (row.kind === "code") above.push(row);
    (row as Open).parent = parent;
    (parent?.children as TableRow[] | undefined)?.push(row);
  }
}
