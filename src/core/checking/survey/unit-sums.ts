import { agreement, sumOf, type Spread } from "../../figures/agreement";
import { ZERO } from "../../figures/exact";
import { unitFactor, type AmountUnit } from "../../figures/unit";
import { tableIndex } from "../../identities/table-index";
import { unfilledPart } from "../../identities/unfilled-parts";
import type { RecognisedTable, TableRow } from "../../recognition/disclosure";
import type { CellRef } from "../../workbook/cell-ref";
import { rowLabel } from "./name-lines";

/** One unit's table beside the department's. */
export interface UnitTable {
  /** How messages call the unit. */
  readonly unit: string;
  readonly table: RecognisedTable;
}

/** A place of the department's table held against the sum of its units', in the unit of the department's table. */
export interface UnitSum {
  /** A code, or the key of a named line. */
  readonly line: string;
  readonly column: string;
  readonly label: string;
  readonly isCode: boolean;
  readonly own: Spread;
  readonly sum: Spread;
  /** What each unit adds, in their order. */
  readonly parts: readonly Spread[];
  /** The department's cells; none where its table has no such line, which is 0. */
  readonly at: readonly CellRef[];
  readonly agrees: boolean;
}

/** Why a place cannot be compared (Chinese). */
export interface OpenPlace {
  readonly open: string;
}

const NOTHING: Spread = { value: ZERO, half: ZERO };

/** Every named line and every code of one table, column by column. Projects are left out: a department may call them otherwise than its units do. */
export function* unitSums(own: RecognisedTable, units: readonly UnitTable[]): Generator<UnitSum | OpenPlace> {
  const tables = [own, ...units.map(({ table }) => table)];
  for (const key of tableIndex(own).named.keys()) yield* lineSums(own, units, { key, isCode: false });
  const codes = new Set(tables.flatMap((table) => [...tableIndex(table).byCode.keys()]));
  for (const key of [...codes].sort()) yield* lineSums(own, units, { key, isCode: true });
}

interface Line {
  readonly key: string;
  readonly isCode: boolean;
}

function* lineSums(own: RecognisedTable, units: readonly UnitTable[], line: Line): Generator<UnitSum | OpenPlace> {
  const rows = [own, ...units.map(({ table }) => table)].flatMap((table) => rowsOf(table, line) ?? []);
  const columns = new Set(rows.flatMap(({ figures }) => [...figures.keys()]));
  const label = rows[0] === undefined ? line.key : rowLabel(rows[0]);
  for (const column of columns) {
    const mine = amountAt(own, line, column, own.unit);
    if ("open" in mine) {
      yield { open: `部门的${own.standard.name}${mine.open}` };
      continue;
    }
    const parts = units.map(({ unit, table }) => ({ unit, amount: amountAt(table, line, column, own.unit) }));
    const stuck = parts.find(({ amount }) => "open" in amount);
    if (stuck !== undefined && "open" in stuck.amount) {
      yield { open: `“${stuck.unit}”的${own.standard.name}${stuck.amount.open}` };
      continue;
    }
    const amounts = parts.flatMap(({ amount }) => ("open" in amount ? [] : [amount]));
    const sum = sumOf(amounts);
    yield { line: line.key, isCode: line.isCode, column, label, own: mine, sum, parts: amounts, at: mine.at, agrees: agreement(mine, sum) !== "apart" };
  }
}

interface Amount extends Spread {
  readonly at: readonly CellRef[];
}

/** What a table prints for a line: exactly 0 where it reaches so deep and has none such. */
function amountAt(table: RecognisedTable, line: Line, column: string, unit: AmountUnit): Amount | OpenPlace {
  const index = tableIndex(table);
  const rows = rowsOf(table, line);
  if (rows === undefined) return index.isNil ? { ...NOTHING, at: [] } : { open: `没有“${line.key}”` };
  if (!index.isNil && !index.columns.has(column)) return { open: `没有“${column}”栏` };
  if (!line.isCode && rows.length > 1) return { open: `有几行“${line.key}”` };
  if (unfilledPart(table, line.isCode ? undefined : line.key, column) !== undefined) return { open: "没有分列" };
  const figures = rows.flatMap(({ figures: all }) => all.get(column) ?? []);
  if (figures.length < rows.length) return { open: `没有“${column}”栏` };
  if (figures.some(({ problem }) => problem !== undefined)) return { open: "有读不出的金额" };
  const { value, half } = sumOf(figures.map((one) => ({ value: one.value.times(unitFactor(one.unit, unit)), half: one.half.times(unitFactor(one.unit, unit)) })));
  return { value, half, at: figures.map(({ at }) => at) };
}

/** The lines meant; none where the table would have to print the code and does not; undefined where that cannot be told. */
function rowsOf(table: RecognisedTable, { key, isCode }: Line): readonly TableRow[] | undefined {
  const index = tableIndex(table);
  if (!isCode) return index.named.get(key);
  const rows = index.byCode.get(key);
  if (rows !== undefined) return rows;
  return index.isNil || (index.codeLengths.has(key.length) && !index.above.has(key) && index.strays.length === 0) ? [] : undefined;
}
