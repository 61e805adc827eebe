import type { Cell } from "../../core/workbook/cell";

/** What Excel prints for an error value. `values` gives errors as these words, in every language of Excel. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!", "#FIELD!",
  "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!",
]);

/** The member of the matrices `values`, `formulas` and `numberFormat` at one place as a cell; undefined where it is blank. */
export function toCell(value: unknown, formula: unknown, format: unknown): Cell | undefined {
  const stored = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
  // Text that only begins with "=" stands in both matrices alike; a formula never equals its own result.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== stored;
  if (stored === "" && !isFormula) return undefined;
  return {
    value: stored,
    ...(isFormula ? { formula: formula.slice(1) } : {}),
    ...(typeof format === "string" && format !== "" && format !== "General" ? { format } : {}),
    ...(typeof stored === "string" && ERRORS.has(stored) ? { error: stored } : {}),
  };
}
