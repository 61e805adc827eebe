import type { Cell } from "../../../core/workbook/cell";
import { calculateFormula } from "./calculate-formula";
import type { SheetGrid } from "./sheet-grid";

/** Stands in a cell whose formula has no saved result and needs Excel to get one: not blank, so that no sum is said to be wrong. */
const NOT_CALCULATED = "#未计算";
const MAX_DEPTH = 200;

interface Pending {
  readonly formula: string;
  readonly format?: string;
}

/**
 * Fills the formulas that were saved without a result, as Excel does on opening. Returns notices for the user:
 * programs that write workbooks leave results out, and what the file shows elsewhere is then older than its formulas.
 */
export function calculateMissing(grids: readonly (readonly [string, SheetGrid])[]): readonly string[] {
  const calculator = new Calculator(grids);
  let filled = 0;
  let left = 0;
  for (const [name, grid] of grids) {
    for (const { row, column, formula, format } of grid.uncalculated) {
      const value = calculator.numberAt(name, row, column, 0);
      if (value === null) left++;
      else filled++;
      const found = value === null ? { value: NOT_CALCULATED, error: NOT_CALCULATED, formula } : { value, formula };
      grid.set(row, column, format === undefined ? found : { ...found, format });
    }
  }
  const notices: string[] = [];
  if (filled > 0) notices.push(`有 ${filled} 个公式在文件里没有保存计算结果，已按公式算出。`);
  if (left > 0) notices.push(`有 ${left} 个公式没有保存计算结果，也无法在此算出；请用 Excel 打开文件并保存一次，再校验。`);
  return notices;
}

class Calculator {
  private readonly grids: ReadonlyMap<string, SheetGrid>;
  private readonly pending = new Map<string, Map<string, Pending>>();
  private readonly known = new Map<Pending, number | null>();

  constructor(grids: readonly (readonly [string, SheetGrid])[]) {
    this.grids = new Map(grids);
    for (const [name, grid] of grids) {
      this.pending.set(name, new Map(grid.uncalculated.map((cell) => [key(cell.row, cell.column), cell])));
    }
  }

  numberAt(sheet: string, row: number, column: number, depth: number): number | null {
    const pending = this.pending.get(sheet)?.get(key(row, column));
    if (pending === undefined) return numberOf(this.grids.get(sheet)?.rows[row]?.[column]);
    const known = this.known.get(pending);
    if (known !== undefined) return known;
    // A formula that comes back to itself finds this and ends.
    this.known.set(pending, null);
    if (depth > MAX_DEPTH) return null;
    const value = calculateFormula(pending.formula, (other, r, c) => (other === null || this.grids.has(other) ? this.numberAt(other ?? sheet, r, c, depth + 1) : null));
    this.known.set(pending, value);
    return value;
  }
}

function key(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** As SUM sees a cell: blanks and text count nothing, an error spoils the sum. */
function numberOf(cell: Cell | undefined): number | null {
  if (cell?.error !== undefined) return null;
  return typeof cell?.value === "number" ? cell.value : 0;
}
