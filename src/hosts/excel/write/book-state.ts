import { ExcelProblem } from "../excel-problem";
import { runBatch, type BatchOptions } from "../run-batch";
import { supportsExcelApi } from "../supports";

/** A sheet as it stands before anything is written. */
export interface BookSheet {
  /** Excel's own, the same after renaming and moving. */
  readonly id: string;
  readonly name: string;
  /** Among all sheets, from 0. */
  readonly position: number;
  readonly visibility: Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
}

/** What must be known of a workbook before a sheet may be added, replaced or deleted. */
export interface BookState {
  readonly sheets: readonly BookSheet[];
  readonly activeId: string;
  /** Names of tables and of the workbook, in lower case: a new table may not be called so. */
  readonly takenNames: ReadonlySet<string>;
}

/** One sync. Throws ExcelProblem where this workbook takes no new sheets at all. */
export async function readBookState(options: BatchOptions): Promise<BookState> {
  const { locked, readOnly, ...state } = await runBatch(async (context) => {
    const { workbook } = context;
    const { worksheets, tables, names } = workbook;
    worksheets.load("items/id,items/name,items/position,items/visibility,items/protection/protected");
    tables.load("items/name");
    names.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    const protection = supportsExcelApi("1.7") ? workbook.protection : null;
    protection?.load("protected");
    const tellsReadOnly = supportsExcelApi("1.8");
    if (tellsReadOnly) workbook.load("readOnly");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name, position, visibility, protection: { protected: isProtected } }) => ({ id, name, position, visibility, isProtected })),
      activeId: active.id,
      takenNames: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
      locked: protection?.protected === true,
      readOnly: tellsReadOnly && workbook.readOnly,
    };
  }, options);
  if (readOnly) throw new ExcelProblem("readOnly");
  if (locked) throw new ExcelProblem("lockedStructure");
  return state;
}

/** The sheet of a name as Excel compares names. */
export function sheetNamed(sheets: readonly BookSheet[], name: string): BookSheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
