import { a1 } from "../../../core/workbook/a1";
import { calculateFormula } from "./calculate-formula";
import type { SheetGrid } from "./sheet-grid";

/** Cells that are looked at in one workbook: what is beyond is not judged. Sums over sums cost no more than one pass each. */
const MOST_CELLS = 2_000_000;
/** Of the larger number: far above what 15 digits lose, far below a cent of any budget. */
const NEARNESS = 1e-9;

/**
 * Formulas whose saved result is not what they give of the saved values beside them: the file was written by a program, or saved while Excel calculated by hand only.
 * Readers see the saved result, and so it is what is checked; this tells the user that it is out of date. Formulas beyond sums are not judged.
 */
export function staleResults(grids: readonly (readonly [string, SheetGrid])[]): readonly string[] {
  const byName = new Map(grids);
  let left = MOST_CELLS;
  let count = 0;
  let first: string | undefined;
  for (const [name, grid] of grids) {
    for (const { row, column, formula, result } of grid.calculated) {
      const value = calculateFormula(formula, (other, r, c) => {
        const cell = byName.get(other ?? name)?.rows[r]?.[c];
        left -= 1;
        // Text counts as a number with + and as nothing in SUM: such a formula is not judged.
        if (left < 0 || (other !== null && !byName.has(other)) || (cell !== undefined && typeof cell.value !== "number")) return null;
        return typeof cell?.value === "number" ? cell.value : 0;
      });
      if (value === null || Math.abs(value - result) <= NEARNESS * Math.max(1, Math.abs(value), Math.abs(result))) continue;
      count += 1;
      first ??= `“${name}”${a1({ row, column })} 存为 ${String(result)}，按公式是 ${String(Number(value.toPrecision(12)))}`;
    }
  }
  return first === undefined ? [] : [`有 ${String(count)} 个公式保存的结果不是最新的（如${first}）：文件由程序写成，或设为手动计算。校验按文件里看到的数进行；请用 Excel 打开，按 F9 重新计算并保存，再校验。`];
}
