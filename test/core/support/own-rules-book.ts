import { planOwnRules } from "../../../src/core/checking/own-rules/plan-own-rules";
import { OWN_RULES_SHEET, ownRulesColumns, type OwnRulesColumnId } from "../../../src/core/checking/own-rules/own-rules-sheet";
import { plannedWorkbook } from "../../../src/core/workbook/planned-workbook";
import type { Workbook } from "../../../src/core/workbook/workbook";

/** What stands in a row, by column. */
export type OwnRulesRow = Readonly<Partial<Record<OwnRulesColumnId, string>>>;

/** A workbook with nothing but the sheet 自定义勾稽关系, as planned, with these rows instead of its examples: the first one is row 4. */
export function ownRulesBook(...rows: readonly OwnRulesRow[]): Workbook {
  const plan = planOwnRules("budget");
  const body = rows.map((row) => ({ cells: ownRulesColumns.map(({ id }) => ({ look: "input" as const, ...(row[id] === undefined ? {} : { value: row[id] }) })) }));
  return plannedWorkbook([{ ...plan, name: OWN_RULES_SHEET, rows: [...plan.rows.slice(0, 3), ...body] }]);
}
