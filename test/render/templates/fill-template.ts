import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheet-plan";
import type { Agency } from "../../generator/agency";
import type { BudgetRow, BudgetTable } from "../../generator/budget-row";
import { budgetTables } from "../../generator/budget-tables";

/** Where each table of the template has its first amount line to type on, and its first amount column; counted by hand from 0. */
const PLACES: Readonly<Record<string, { readonly top: number; readonly amounts: number; readonly codes: number; readonly leaf: "item" | "division" | "project" }>> = {
  "budget-2": { top: 7, amounts: 4, codes: 3, leaf: "item" },
  "budget-3": { top: 8, amounts: 4, codes: 3, leaf: "item" },
  "budget-5": { top: 8, amounts: 4, codes: 3, leaf: "item" },
  "budget-6": { top: 8, amounts: 3, codes: 2, leaf: "division" },
  "budget-7": { top: 7, amounts: 5, codes: 3, leaf: "project" },
  "budget-8": { top: 8, amounts: 4, codes: 3, leaf: "item" },
  "budget-9": { top: 8, amounts: 4, codes: 3, leaf: "item" },
  "budget-11": { top: 8, amounts: 1, codes: 0, leaf: "project" },
};
/** Of 表8 and 表9 the template prints 人员经费 and 公用经费, not their sum. */
const NOT_PRINTED: Readonly<Record<string, string>> = { "budget-8": "basic", "budget-9": "basic" };

/** Types an agency's figures into the template as a clerk would: codes, names, and amounts only where no sum gives them. */
export function filled(plans: readonly SheetPlan[], agency: Agency): readonly SheetPlan[] {
  const tables = budgetTables(agency);
  return plans.map((plan) => {
    const id = `budget-${/^表(\d+)/.exec(plan.name)?.[1] ?? ""}`;
    const table = tables[id as keyof typeof tables];
    if (table === undefined) return plan;
    const rows = plan.rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] }));
    const put = (row: number, column: number, value: string | number): void => {
      const cells = rows[row]?.cells;
      const cell = cells?.[column];
      if (cells === undefined || cell === undefined) throw new Error(`${plan.name}: no cell at ${String(row)},${String(column)}`);
      const { formula: _, ...typed } = cell;
      cells[column] = { ...typed, value } satisfies PlannedCell;
    };
    if (PLACES[id] === undefined) fillItems(table, plan, put);
    else fillLines(table, plan, put);
    return { ...plan, rows };
  });
}

type Put = (row: number, column: number, value: string | number) => void;

function fillLines(table: BudgetTable, plan: SheetPlan, put: Put): void {
  const { top, amounts, codes, leaf } = PLACES[table.id] ?? { top: 0, amounts: 0, codes: 0, leaf: "item" };
  const columns = table.columns.filter((column) => column !== NOT_PRINTED[table.id]);
  table.rows.filter(({ level }) => level !== "total" && level !== "unit").forEach((row, at) => {
    const parts = [row.code?.slice(0, 3), row.code?.slice(3, 5), row.code?.slice(5, 7)].slice(0, codes).map((part) => part ?? "");
    parts.forEach((part, column) => part !== "" && put(top + at, column, part));
    if (codes > 0) put(top + at, codes, row.name);
    if (row.project !== undefined) put(top + at, amounts - 1, row.project);
    if (row.level === leaf) typeAmounts(row, columns, plan, top + at, amounts, put);
  });
}

function fillItems(table: BudgetTable, plan: SheetPlan, put: Put): void {
  const items = table.rows.filter(({ key }) => table.id === "budget-10" || key.startsWith("income") || key.startsWith("carry"));
  const header = table.id === "budget-10" || table.id === "budget-1" || table.id === "budget-4" ? 5 : 0;
  items.filter(({ level, key }) => level !== "total" || key === "total").forEach((row, at) => typeAmounts(row, table.id === "budget-10" ? table.columns : table.columns.slice(0, 1), plan, header + at, 1, put));
}

function typeAmounts(row: BudgetRow, columns: readonly string[], plan: SheetPlan, at: number, left: number, put: Put): void {
  columns.forEach((column, index) => {
    const yuan = row.amounts[column] ?? 0;
    if (yuan !== 0 && plan.rows[at]?.cells[left + index]?.look === "inputAmount") put(at, left + index, Math.round(yuan / 100) / 100);
  });
}
