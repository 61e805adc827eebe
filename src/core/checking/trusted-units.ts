import type { Figure } from "../figures/figure";
import type { AmountUnit } from "../figures/unit";
import type { Disclosure, RecognisedTable, TableRow } from "../recognition/disclosure";
import type { Finding } from "./finding";

const UNIT_RULE = "document/units-apart";

/**
 * Where a rule has told that a table's printed unit contradicts its amounts, the identities take the unit of the other tables:
 * one wrong word is one finding, and the table's other mistakes are still found.
 */
export function trustedUnits(disclosure: Disclosure, findings: readonly Finding[]): Disclosure {
  const wrong = new Set(findings.filter(({ rule }) => rule === UNIT_RULE).map(({ table }) => table));
  if (wrong.size === 0) return disclosure;
  const unit = usualUnit([...disclosure.tables.values()].filter(({ standard }) => !wrong.has(standard.id)));
  const tables = new Map([...disclosure.tables].map(([id, table]) => [id, wrong.has(id) ? withUnit(table, unit) : table]));
  return { ...disclosure, tables };
}

function usualUnit(tables: readonly RecognisedTable[]): AmountUnit {
  const votes = new Map<AmountUnit, number>();
  for (const { unit } of tables) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "万元";
}

function withUnit(table: RecognisedTable, unit: AmountUnit): RecognisedTable {
  const copies = new Map<TableRow, TableRow & { parent?: TableRow; children: TableRow[] }>();
  const copy = (row: TableRow): TableRow & { parent?: TableRow; children: TableRow[] } => {
    const known = copies.get(row);
    if (known !== undefined) return known;
    const figures = new Map<string, Figure>([...row.figures].map(([key, figure]) => [key, { ...figure, unit }]));
    const made: TableRow & { parent?: TableRow; children: TableRow[] } = { ...row, figures, children: [] };
    copies.set(row, made);
    return made;
  };
  const rows = table.rows.map(copy);
  for (const row of table.rows) {
    const made = copy(row);
    made.children.push(...row.children.map(copy));
  }
  return { ...table, unit, rows };
}
