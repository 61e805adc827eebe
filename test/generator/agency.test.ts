import { makeAgency } from "./agency";
import { balances } from "./balances";
import { budgetTables } from "./budget-tables";

const seeds = Array.from({ length: 150 }, (_, seed) => seed);

test.each(["exact", "tails"] as const)("every equation of every made-up agency holds in whole 元 (%s)", (rounding) => {
  for (const seed of seeds) {
    const tables = budgetTables(makeAgency(seed, { rounding, unitRows: seed % 2 === 0 }));
    const figures = new Map(
      Object.values(tables).flatMap((table) =>
        (table?.rows ?? []).flatMap((row) =>
          Object.entries(row.amounts).map(([column, yuan]) => [`${table?.id}|${row.key}|${column}`, yuan] as const),
        ),
      ),
    );
    for (const { id, terms } of balances(tables)) {
      const rest = terms.reduce((total, { table, row, column, sign }) => {
        const yuan = figures.get(`${table}|${row}|${column}`);
        if (yuan === undefined) throw new Error(`seed ${seed}, ${id}: no figure ${table} ${row} ${column}`);
        return total + sign * yuan;
      }, 0);
      if (rest !== 0) throw new Error(`seed ${seed}, ${id}: off by ${rest}`);
    }
  }
});
