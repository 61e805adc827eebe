import type { CellLook, SheetPlan } from "./sheet-plan";

/**
 * The look of every cell of a plan, `[row][column]`, rows equally long. Of cells that the plan leaves out, those of a merged area carry its look, or its frame
 * would be drawn on one side only; those of a table its frame.
 */
export function plannedLooks(plan: SheetPlan): readonly (readonly (CellLook | undefined)[])[] {
  const width = Math.max(0, ...plan.rows.map(({ cells }) => cells.length), ...plan.merges.map(({ right }) => right + 1), (plan.table?.cells.right ?? -1) + 1);
  const looks = plan.rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]?.look));
  const areas = plan.merges.map((area) => [area, plan.rows[area.top]?.cells[area.left]?.look] as const);
  for (const [{ top, left, bottom, right }, look] of plan.table === undefined ? areas : [...areas, [plan.table.cells, "label"] as const]) {
    for (const row of looks.slice(top, bottom + 1)) for (let column = left; column <= right; column++) row[column] ??= look;
  }
  return looks;
}
