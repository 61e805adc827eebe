import type { AccountsTableId, AccountsTables } from "./accounts-tables";
import { FISCAL, SOURCES } from "./accounts-tables";

/** A figure of a table with its sign in an equation. */
export interface BalanceTerm {
  readonly table: AccountsTableId;
  readonly row: string;
  readonly column: string;
  readonly sign: 1 | -1;
}

/** Terms that add up to 0; with `least`, to 0 or more. */
export interface AccountsBalance {
  readonly terms: readonly BalanceTerm[];
  readonly least?: true;
}

export const figureKey = ({ table, row, column }: Omit<BalanceTerm, "sign">): string => `${table}|${row}|${column}`;

type Address = readonly [table: number, row: string, column: string];

/** whole = parts. */
function equal(whole: readonly Address[], parts: readonly Address[]): AccountsBalance {
  const terms = (addresses: readonly Address[], sign: 1 | -1): readonly BalanceTerm[] => addresses.map(([table, row, column]) => ({ table: `accounts-0${String(table)}` as AccountsTableId, row, column, sign }));
  return { terms: [...terms(whole, 1), ...terms(parts, -1)] };
}

const KINDS = ["basic", "project", "paidUp", "operating", "subsidy"] as const;
const FUND_TABLES = [[8, "fund"], [9, "capital"]] as const;

/** Every equation of the nine tables, written out: layouts that do not print a figure leave out what needs it. */
export function accountsBalances(tables: AccountsTables): readonly AccountsBalance[] {
  const rowsOf = (table: number): readonly string[] => tables[`accounts-0${String(table)}` as AccountsTableId].rows;
  const classes = rowsOf(1).filter((row) => /^\d/.test(row));
  const balances: AccountsBalance[] = [
    equal([[1, "income/sum", "amount"]], SOURCES.map((source) => [1, `income/${source}`, "amount"])),
    equal([[1, "spent", "amount"]], classes.map((code) => [1, code, "amount"])),
    equal([[1, "income/total", "amount"]], [[1, "income/sum", "amount"], [1, "usedSurplus", "amount"], [1, "carriedIn", "amount"]]),
    equal([[1, "spent/total", "amount"]], [[1, "spent", "amount"], [1, "allocated", "amount"], [1, "carriedOut", "amount"]]),
    equal([[1, "income/total", "amount"]], [[1, "spent/total", "amount"]]),
    equal([[4, "income/sum", "amount"]], FISCAL.map((fund) => [4, `income/${fund}`, "amount"])),
    equal([[4, "carriedIn", "amount"]], FISCAL.map((fund) => [4, `carriedIn/${fund}`, "amount"])),
    equal([[4, "income/total", "amount"]], [[4, "income/sum", "amount"], [4, "carriedIn", "amount"]]),
    equal([[4, "income/total", "amount"]], [[4, "spent/total", "total"]]),
    ...[...classes, "spent", "carriedOut", "spent/total"].map((row) => equal([[4, row, "total"]], FISCAL.map((fund) => [4, row, fund]))),
    ...(["total", ...FISCAL] as const).flatMap((column) => [
      equal([[4, "spent", column]], classes.map((code) => [4, code, column])),
      equal([[4, "spent/total", column]], [[4, "spent", column], [4, "carriedOut", column]]),
    ]),
    ...FISCAL.map((fund) => equal([[4, `income/${fund}`, "amount"], [4, `carriedIn/${fund}`, "amount"]], [[4, "spent", fund], [4, "carriedOut", fund]])),
    ...["personnel", "operating"].map((sum) => equal([[6, sum, "amount"]], rowsOf(6).filter((code) => code.length === 3 && (sum === "personnel") === /^30[13]/.test(code)).map((code) => [6, code, "amount"]))),
    ...rowsOf(6).filter((code) => code.length === 3).map((code) => equal([[6, code, "amount"]], rowsOf(6).filter((other) => other.length === 5 && other.startsWith(code)).map((other) => [6, other, "amount"]))),
    equal([[5, "total", "basic"]], [[6, "personnel", "amount"], [6, "operating", "amount"]]),
    ...["budget", "actual"].flatMap((column) => [
      equal([[7, "total", column]], [[7, "abroad", column], [7, "vehicles", column], [7, "reception", column]]),
      equal([[7, "vehicles", column]], [[7, "purchase", column], [7, "running", column]]),
    ]),
    ...rowsOf(2).map((row) => equal([[2, row, "total"]], ["fiscal", "superior", "business", "operating", "affiliated", "other"].map((column) => [2, row, column]))),
    ...rowsOf(3).map((row) => equal([[3, row, "total"]], KINDS.map((column) => [3, row, column]))),
    ...rowsOf(5).map((row) => equal([[5, row, "total"]], [[5, row, "basic"], [5, row, "project"]])),
    ...FUND_TABLES.flatMap(([number]) =>
      rowsOf(number).flatMap((row) => [
        equal([[number, row, "carriedIn"], [number, row, "received"]], [[number, row, "spent"], [number, row, "carriedOut"]]),
        equal([[number, row, "spent"]], [[number, row, "basic"], [number, row, "project"]]),
      ]),
    ),
    // between tables
    equal([[1, "income/sum", "amount"]], [[2, "total", "total"]]),
    equal(FISCAL.map((fund) => [1, `income/${fund}`, "amount"]), [[2, "total", "fiscal"]]),
    ...(["superior", "business", "operating", "affiliated", "other"] as const).map((source) => equal([[1, `income/${source}`, "amount"]], [[2, "total", source]])),
    equal([[1, "spent", "amount"]], [[3, "total", "total"]]),
    ...FISCAL.map((fund) => equal([[1, `income/${fund}`, "amount"]], [[4, `income/${fund}`, "amount"]])),
    equal([[4, "spent", "general"]], [[5, "total", "total"]]),
    ...classes.flatMap((code) => [
      ...(rowsOf(3).includes(code) ? [equal([[1, code, "amount"]], [[3, code, "total"]])] : [equal([[1, code, "amount"]], [])]),
      ...(rowsOf(5).includes(code) ? [equal([[4, code, "general"]], [[5, code, "total"]])] : [equal([[4, code, "general"]], [])]),
      ...FUND_TABLES.map(([number, fund]) => equal([[4, code, fund]], rowsOf(number).includes(code) ? [[number, code, "spent"]] : [])),
      { ...equal([[1, code, "amount"]], [[4, code, "total"]]), least: true as const },
    ]),
    ...FUND_TABLES.flatMap(([number, fund]) => [
      equal([[4, `income/${fund}`, "amount"]], [[number, "total", "received"]]),
      equal([[4, `carriedIn/${fund}`, "amount"]], [[number, "total", "carriedIn"]]),
      equal([[4, "spent", fund]], [[number, "total", "spent"]]),
      equal([[4, "carriedOut", fund]], [[number, "total", "carriedOut"]]),
    ]),
    ...[2, 3, 5, 8, 9].flatMap((number) => codeSums(number, rowsOf(number), tables[`accounts-0${String(number)}` as AccountsTableId].columns)),
  ];
  return balances;
}

function codeSums(table: number, rows: readonly string[], columns: readonly string[]): readonly AccountsBalance[] {
  const below = (row: string): readonly string[] => rows.filter((other) => (row === "total" ? other.length === 3 : other.length === row.length + 2 && other.startsWith(row)));
  return rows.filter((row) => row !== "total" ? row.length < 7 : rows.length > 1).flatMap((row) => columns.map((column) => equal([[table, row, column]], below(row).map((code) => [table, code, column]))));
}
