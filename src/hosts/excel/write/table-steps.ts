import { a1Range } from "../../../core/workbook/a1";
import type { PlannedValidation, SheetPlan } from "../../../core/workbook/sheet-plan";
import { supportsExcelApi } from "../supports";
import { BYTES_PER_CALL, type Step } from "./batch";

const LARGEST_INPUT = 1_000_000_000_000;
/** Excel cuts or refuses longer words in a validation's box. */
const LONGEST_MESSAGE = 220;

/** The list object; a name taken in the workbook (lower case), as by the sheet that is replaced, is numbered. */
export function tableSteps({ name, table }: SheetPlan, taken: Set<string>): readonly Step[] {
  if (table === undefined) return [];
  const { cells } = table;
  let free = table.name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${table.name}_${String(n)}`;
  taken.add(free.toLowerCase());
  const bands = supportsExcelApi("1.3");
  return [{
    bytes: 5 * BYTES_PER_CALL,
    run: ({ sheet }) => {
      const made = sheet(name).tables.add(a1Range({ ...cells, bottom: Math.max(cells.bottom, cells.top + 1) }), true);
      made.name = free;
      made.style = "TableStyleLight1";
      if (bands) made.showBandedRows = false;
    },
  }];
}

/** Needs ExcelApi 1.8. */
export function validationSteps({ name, validations }: SheetPlan): readonly Step[] {
  return validations.map(({ cells, kind, message }) => ({
    bytes: 6 * BYTES_PER_CALL,
    run: ({ range }) => {
      const { dataValidation } = range(name, cells);
      dataValidation.rule = ruleOf(kind);
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { message: message.slice(0, LONGEST_MESSAGE), showAlert: true, style: "Stop", title: "请核对" };
    },
  }));
}

function ruleOf(kind: PlannedValidation["kind"]): Excel.DataValidationRule {
  const between = { formula1: -LARGEST_INPUT, formula2: LARGEST_INPUT, operator: "Between" } as const;
  if (kind === "amount") return { decimal: between };
  return kind === "count" ? { wholeNumber: between } : { list: { inCellDropDown: true, source: kind.list.join(",") } };
}
