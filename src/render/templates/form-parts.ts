import type { TableStandard } from "../../core/standards/table-standard";
import type { FormColumn, FormItem, LineForm } from "./table-form";

const AMOUNT = 13;

/** A column of amounts: its key in the standard, and its header texts. */
export function amount(key: string, ...path: readonly string[]): FormColumn {
  return { path, width: AMOUNT, what: { amount: key } };
}

/** An item by its name in the standard, and how the form prints it. */
export function item(name: string, label = name): FormItem {
  return { name, label };
}

/** A table with one line per code or project. */
export function lines(standard: TableStandard, blankLines: number, columns: readonly FormColumn[]): LineForm {
  return { kind: "lines", standard, columns, blankLines, marked: true };
}
