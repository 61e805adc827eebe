import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheet-plan";
import type { Accounts } from "../../generator/accounts/accounts-agency";
import { accountsTables, FISCAL, SOURCES, THREE_PUBLICS, type AccountsTable, type AccountsTableId } from "../../generator/accounts/accounts-tables";
import { functionalClasses, nameOfCode } from "../../generator/classification";

type Put = (row: number, column: number, yuan: number) => void;

const CLASSES = functionalClasses.map(([code]) => code).filter((code) => !["209", "227", "230", "233"].includes(code));
/** First line of the bodies of 01 and 04, and below the 类; counted by hand from 0. */
const TOP = 6;
const FOOT = TOP + 26;

/** Types made-up figures into the template as a clerk would: codes, names, and amounts only where no sum gives them. */
export function filledAccounts(plans: readonly SheetPlan[], accounts: Accounts): readonly SheetPlan[] {
  const tables = accountsTables(accounts);
  return plans.map((plan) => {
    const id = `accounts-${/^公开(\d+)表/.exec(plan.name)?.[1] ?? ""}` as AccountsTableId;
    const rows = plan.rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] }));
    const type = (row: number, column: number, value: string | number): void => {
      const cells = rows[row]?.cells;
      const cell = cells?.[column];
      if (cells === undefined || cell === undefined) throw new Error(`${plan.name}: no cell at ${String(row)},${String(column)}`);
      const { formula: _, ...typed } = cell;
      cells[column] = { ...typed, value } satisfies PlannedCell;
    };
    const put: Put = (row, column, yuan) => {
      if (yuan !== 0 && plan.rows[row]?.cells[column]?.look === "inputAmount") type(row, column, Math.round(yuan / 100) / 100);
    };
    const table = tables[id];
    if (id === "accounts-01") overview(table, put);
    else if (id === "accounts-04") appropriation(table, put);
    else if (id === "accounts-06") plan.rows.forEach(({ cells }, row) => [0, 3, 6].forEach((column) => /^\d{5}$/.test(String(cells[column]?.value)) && put(row, column + 2, table.amount(String(cells[column]?.value), "amount"))));
    else if (id === "accounts-07") threePublics(table, put);
    else {
      table.rows.filter((key) => key !== "total").forEach((code, at) => {
        [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].forEach((part, column) => part !== "" && type(TOP + 1 + at, column, part));
        type(TOP + 1 + at, 3, nameOfCode(code));
        if (code.length === 7) table.columns.forEach((column, index) => put(TOP + 1 + at, 4 + index, table.amount(code, column)));
      });
    }
    return { ...plan, rows };
  });
}

function overview(table: AccountsTable, put: Put): void {
  SOURCES.forEach((source, at) => put(TOP + at, 2, table.amount(`income/${source}`, "amount")));
  ["income/sum", "usedSurplus", "carriedIn"].forEach((key, at) => put(FOOT + at, 2, table.amount(key, "amount")));
  CLASSES.forEach((code, at) => put(TOP + at, 5, table.amount(code, "amount")));
  ["spent", "allocated", "carriedOut"].forEach((key, at) => put(FOOT + at, 5, table.amount(key, "amount")));
}

function appropriation(table: AccountsTable, put: Put): void {
  FISCAL.forEach((fund, at) => put(TOP + at, 2, table.amount(`income/${fund}`, "amount")));
  FISCAL.forEach((fund, at) => put(FOOT + 2 + at, 2, table.amount(`carriedIn/${fund}`, "amount")));
  FISCAL.forEach((fund, at) => put(FOOT + 1, 6 + at, table.amount("carriedOut", fund)));
}

function threePublics(table: AccountsTable, put: Put): void {
  const columns: Readonly<Record<string, number>> = { abroad: 1, purchase: 3, running: 4, reception: 5 };
  for (const item of THREE_PUBLICS) ["budget", "actual"].forEach((kind, half) => put(TOP + 1, (columns[item] ?? 0) + 6 * half, table.amount(item, kind)));
}
