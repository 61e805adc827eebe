import { agreement, type Spread } from "../../figures/agreement";
import type { Figure } from "../../figures/figure";
import { AMOUNT_UNITS, unitFactor, type AmountUnit } from "../../figures/unit";
import { onceFor } from "../../recall/once-for";
import type { Disclosure, RecognisedTable, TableRow } from "../../recognition/disclosure";
import { surveyUnits, type WrongUnit } from "./survey-units";

const put = onceFor<RecognisedTable, RecognisedTable>();

/**
 * Where the unit that a table prints contradicts its amounts, the identities take the unit that the amounts are in:
 * one wrong word is one finding, and the table's other mistakes are still found.
 */
export function trustedUnits(disclosure: Disclosure): Disclosure {
  const { wrong } = surveyUnits(disclosure);
  const real = new Map(wrong.filter(({ whole }) => whole).map((one) => [one.table, realUnit(one)]));
  if (real.size === 0) return disclosure;
  const tables = new Map(
    [...disclosure.tables].map(([id, table]) => {
      const unit = real.get(table);
      return [id, unit === undefined ? table : put(table, () => withUnit(table, unit), unit)];
    }),
  );
  return { ...disclosure, tables };
}

/** The unit in which the table's amount is the one that the other table prints. */
function realUnit({ own, other }: WrongUnit): AmountUnit | undefined {
  return AMOUNT_UNITS.find((unit) => agreement(inUnit({ ...own.figure, unit }, "元"), inUnit(other.figure, "元")) !== "apart");
}

function inUnit({ value, half, unit }: Figure, to: AmountUnit): Spread {
  const factor = unitFactor(unit, to);
  return { value: value.times(factor), half: half.times(factor) };
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
