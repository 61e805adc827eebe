import type { Entry, TableId } from "./agency";
import { nameOfCode } from "./classification";
import { sum, type BudgetRow, type BudgetTable } from "./budget-row";

/** Column key → which entries its figure adds up. */
export type Columns = Readonly<Record<string, (entry: Entry) => boolean>>;

function amountsOf(entries: readonly Entry[], columns: Columns): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(columns).map(([key, belongs]) => [key, sum(entries, belongs)]));
}

const levelOfLength = { 3: "class", 5: "division", 7: "item" } as const;

function levelOf(code: string): "class" | "division" | "item" {
  if (code.length === 3 || code.length === 5 || code.length === 7) return levelOfLength[code.length];
  throw new RangeError(`not a code: ${code}`);
}

/** Every prefix (类, 款, 项) of the codes, each once, in code order: "208" before "20805" before "2080505". */
function withAncestors(codes: readonly string[], lengths: readonly number[]): readonly string[] {
  return [...new Set(codes.flatMap((code) => lengths.map((length) => code.slice(0, length))))].sort();
}

/** A table whose rows are functional codes. Its total row is last; layouts move it. */
export function codeTable(id: TableId, entries: readonly Entry[], columns: Columns): BudgetTable {
  const codes = withAncestors(
    entries.map((e) => e.code),
    [3, 5, 7],
  );
  const rows = codes.map((code): BudgetRow => ({
    key: code,
    level: levelOf(code),
    code,
    name: nameOfCode(code),
    amounts: amountsOf(
      entries.filter((e) => e.code.startsWith(code)),
      columns,
    ),
  }));
  const total: BudgetRow = { key: "total", level: "total", name: "合计", amounts: amountsOf(entries, columns) };
  return { id, columns: Object.keys(columns), rows: [...rows, total] };
}

/** Table 6: economic 类 and 款. */
export function economicTable(entries: readonly Entry[]): BudgetTable {
  const columns: Columns = { total: () => true, personnel: (e) => e.kind === "personnel", operating: (e) => e.kind === "operating" };
  const codes = withAncestors(
    entries.map((e) => e.economic),
    [3, 5],
  );
  const rows = codes.map((code): BudgetRow => ({
    key: code,
    level: levelOf(code),
    code,
    name: nameOfCode(code),
    amounts: amountsOf(
      entries.filter((e) => e.economic.startsWith(code)),
      columns,
    ),
  }));
  const total: BudgetRow = { key: "total", level: "total", name: "合计", amounts: amountsOf(entries, columns) };
  return { id: "budget-6", columns: Object.keys(columns), rows: [...rows, total] };
}
