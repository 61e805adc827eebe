import type { TableId } from "./agency";
import type { BudgetRow, BudgetTable, BudgetTables } from "./budget-row";

/** A figure by its logical name. */
export interface FigureName {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** One 勾稽关系 written out: the figures whose signed sum must be zero. */
export interface Balance {
  readonly id: string;
  readonly terms: readonly (FigureName & { readonly sign: 1 | -1 })[];
}

type Term = Balance["terms"][number];
const key = ({ table, row, column }: FigureName): string => `${table}|${row}|${column}`;
export { key as figureKey };

const plus = (table: TableId, row: string, ...columns: readonly string[]): readonly Term[] =>
  columns.map((column) => ({ table, row, column, sign: 1 }));
const minus = (table: TableId, row: string, ...columns: readonly string[]): readonly Term[] =>
  columns.map((column) => ({ table, row, column, sign: -1 }));

/** Sum column ← its parts, per table, from domain.md §2 "Columns, every row". */
export const columnSums: Readonly<Partial<Record<TableId, readonly (readonly [whole: string, parts: readonly string[]])[]>>> = {
  "budget-2": [
    ["total", ["subtotal", "special", "own", "fiscalCarry", "otherCarry"]],
    ["subtotal", ["general", "generalTransfer", "fund", "fundTransfer", "capital", "capitalTransfer"]],
  ],
  "budget-3": [["total", ["basic", "project"]]],
  "budget-4": [["total", ["general", "fund", "capital"]]],
  "budget-5": [["total", ["basic", "project"]]],
  "budget-6": [["total", ["personnel", "operating"]]],
  "budget-7": [["total", ["301", "302", "303", "307", "309", "310", "311", "312", "313", "399"]]],
  "budget-8": [
    ["total", ["basic", "project"]],
    ["total", ["personnel", "operating", "project"]],
  ],
  "budget-9": [
    ["total", ["basic", "project"]],
    ["total", ["personnel", "operating", "project"]],
  ],
  "budget-10": [["total", ["general", "fund", "capital"]]],
  "budget-11": [
    ["total", ["fiscal", "other"]],
    ["fiscal", ["fiscalPersonnel", "fiscalOperating", "fiscalProject"]],
    ["other", ["otherPersonnel", "otherOperating", "otherProject"]],
  ],
};

/** Rows that a sum row adds up. */
function childrenOf(table: BudgetTable, row: BudgetRow): readonly BudgetRow[] {
  const { rows } = table;
  const block = row.key.startsWith("unit:") ? `${row.name}/` : row.key.slice(0, row.key.length - (row.code ?? "").length);
  const inBlock = (r: BudgetRow): boolean => r.key.startsWith(block);
  const codeStarts = (r: BudgetRow): boolean => inBlock(r) && (r.code ?? "").startsWith(row.code ?? "?");
  switch (row.level) {
    case "total": {
      if (row.key === "income/total") return [];
      if (table.id === "budget-10") return rows.filter((r) => ["abroad", "reception", "vehicles"].includes(r.key));
      const units = rows.filter((r) => r.level === "unit");
      if (units.length > 0) return units;
      return table.id === "budget-11" ? rows.filter((r) => r.level === "project") : rows.filter((r) => r.level === "class");
    }
    case "unit": {
      const several = rows.filter((r) => r.level === "unit").length > 1 || rows.some((r) => r.key.startsWith(`${row.name}/`));
      const lower = table.id === "budget-11" ? "project" : "class";
      return rows.filter((r) => r.level === lower && (!several || inBlock(r)));
    }
    case "class":
      return rows.filter((r) => r.level === "division" && codeStarts(r));
    case "division":
      return rows.filter((r) => (r.level === "item" || r.level === "project") && codeStarts(r));
    default:
      return [];
  }
}

function inside(table: BudgetTable): readonly Balance[] {
  const byColumn = table.rows.flatMap((row) =>
    (columnSums[table.id] ?? [])
      .filter(([whole, parts]) => [whole, ...parts].every((column) => column in row.amounts))
      .map(([whole, parts]): Balance => ({
        id: `${table.id} ${row.key} ${whole}`,
        terms: [...plus(table.id, row.key, whole), ...minus(table.id, row.key, ...parts)],
      })),
  );
  const byRow = table.rows.flatMap((row) => {
    const children = childrenOf(table, row);
    if (children.length === 0) return [];
    return table.columns
      .filter((column) => column in row.amounts)
      .map((column): Balance => ({
        id: `${table.id} ${row.key} rows ${column}`,
        terms: [...plus(table.id, row.key, column), ...children.flatMap((child) => minus(table.id, child.key, column))],
      }));
  });
  const label = (whole: string, ...parts: readonly string[]): Balance => {
    const column = table.id === "budget-1" ? "amount" : "total";
    return {
      id: `${table.id} ${whole}`,
      terms: [...plus(table.id, whole, column), ...parts.flatMap((part) => minus(table.id, part, column))],
    };
  };
  const vehicles =
    table.id !== "budget-10"
      ? []
      : table.columns.map((column): Balance => ({
          id: `budget-10 vehicles ${column}`,
          terms: [...plus(table.id, "vehicles", column), ...minus(table.id, "purchase", column), ...minus(table.id, "running", column)],
        }));
  const items: readonly Balance[] =
    table.id === "budget-1"
      ? [
          label("income", "income/1", "income/2", "income/3", "income/4", "income/5"),
          label("income/1", "income/1/general", "income/1/transfer"),
          label("income/2", "income/2/fund", "income/2/transfer"),
          label("income/3", "income/3/capital", "income/3/transfer"),
          label("income/5", "income/5/business", "income/5/superior", "income/5/affiliate", "income/5/operation", "income/5/other"),
          label("carry", "carry/1", "carry/2"),
          label("carry/1", "carry/1/general", "carry/1/fund", "carry/1/capital"),
          label("carry/2", "carry/2/special", "carry/2/own"),
          label("income/total", "income", "carry"),
          label("income/total", "expenditure/total"),
        ]
      : table.id === "budget-4"
        ? [
            label("income", "income/general", "income/fund", "income/capital"),
            label("income/total", "income"),
            label("income/total", "expenditure/total"),
          ]
        : [];
  return [...byColumn, ...byRow, ...vehicles, ...items];
}

/** A code's figures added up in a table: the row of that code, or the projects that carry it. No row means zero. */
function at(tables: BudgetTables, table: TableId, code: string, columns: readonly string[], sign: 1 | -1): readonly Term[] | undefined {
  const found = tables[table];
  if (found === undefined) return undefined;
  const rows =
    code === "total"
      ? found.rows.filter((r) => r.key === "total" || r.key === "expenditure/total")
      : found.rows.filter((r) => r.code === code);
  return rows.flatMap((row) => (sign === 1 ? plus : minus)(table, row.key, ...columns));
}

function between(tables: BudgetTables): readonly Balance[] {
  const codes = (table: TableId): readonly string[] => [...new Set(tables[table]?.rows.flatMap((r) => r.code ?? []) ?? [])];
  const all = [...new Set([...codes("budget-2"), ...codes("budget-3"), ...codes("budget-5"), ...codes("budget-7"), "total"])];
  const classes = [...codes("budget-1"), "total"];
  const equal = (id: string, ...sides: readonly (readonly Term[] | undefined)[]): readonly Balance[] =>
    sides.some((side) => side === undefined) ? [] : [{ id, terms: sides.flatMap((side) => side ?? []) }];
  const own = (table: TableId, row: string, column: string): readonly Term[] | undefined => tables[table] && plus(table, row, column);
  const take = (table: TableId, row: string, ...columns: readonly string[]): readonly Term[] | undefined =>
    tables[table] && minus(table, row, ...columns);
  return [
    ...all.flatMap((code) => [
      ...equal(`2=3 ${code}`, at(tables, "budget-2", code, ["total"], 1), at(tables, "budget-3", code, ["total"], -1)),
      ...equal(`5=2 ${code}`, at(tables, "budget-5", code, ["total"], 1), at(tables, "budget-2", code, ["general", "generalTransfer"], -1)),
      ...equal(
        `3-5-8-9=2 ${code}`,
        at(tables, "budget-3", code, ["total"], 1),
        at(tables, "budget-5", code, ["total"], -1),
        at(tables, "budget-8", code, ["total"], -1),
        at(tables, "budget-9", code, ["total"], -1),
        at(tables, "budget-2", code, ["special", "own", "fiscalCarry", "otherCarry"], -1),
      ),
      ...equal(`5=7 ${code}`, at(tables, "budget-5", code, ["project"], 1), at(tables, "budget-7", code, ["total"], -1)),
    ]),
    ...classes.flatMap((code) => [
      ...equal(`1=2 ${code}`, at(tables, "budget-1", code, ["amount"], 1), at(tables, "budget-2", code, ["total"], -1)),
      ...equal(`1=3 ${code}`, at(tables, "budget-1", code, ["amount"], 1), at(tables, "budget-3", code, ["total"], -1)),
      ...equal(`4=5 ${code}`, at(tables, "budget-4", code, ["general"], 1), at(tables, "budget-5", code, ["total"], -1)),
    ]),
    ...equal("4=8", at(tables, "budget-4", "total", ["fund"], 1), at(tables, "budget-8", "total", ["total"], -1)),
    ...equal("4=9", at(tables, "budget-4", "total", ["capital"], 1), at(tables, "budget-9", "total", ["total"], -1)),
    ...equal(
      "1=4",
      own("budget-1", "income/1", "amount"),
      own("budget-1", "income/2", "amount"),
      own("budget-1", "income/3", "amount"),
      take("budget-4", "income/total", "total"),
    ),
    ...equal(
      "1=2 subtotal",
      own("budget-1", "income/1", "amount"),
      own("budget-1", "income/2", "amount"),
      own("budget-1", "income/3", "amount"),
      take("budget-2", "total", "subtotal"),
    ),
    ...(
      [
        ["income/total", "total"],
        ["income/1/general", "general"],
        ["income/1/transfer", "generalTransfer"],
        ["income/2/fund", "fund"],
        ["income/2/transfer", "fundTransfer"],
        ["income/3/capital", "capital"],
        ["income/3/transfer", "capitalTransfer"],
        ["income/4", "special"],
        ["income/5", "own"],
        ["carry/1", "fiscalCarry"],
        ["carry/2", "otherCarry"],
      ] as const
    ).flatMap(([item, column]) => equal(`1 ${item}=2`, own("budget-1", item, "amount"), take("budget-2", "total", column))),
    ...(
      [
        ["carry", "total"],
        ["carry/1", "fiscal"],
        ["carry/2", "other"],
      ] as const
    ).flatMap(([item, column]) => equal(`1 ${item}=11`, own("budget-1", item, "amount"), take("budget-11", "total", column))),
    ...equal("5=6", own("budget-5", "total", "basic"), take("budget-6", "total", "total")),
  ];
}

/** Every equation of domain.md §2 that these tables must satisfy; hints and inequalities are left out. */
export function balances(tables: BudgetTables): readonly Balance[] {
  return [...Object.values(tables).flatMap((table) => (table === undefined ? [] : inside(table))), ...between(tables)];
}
