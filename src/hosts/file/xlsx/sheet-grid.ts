import type { Cell } from "../../../core/workbook/cell";
import type { MergedArea, Sheet, SheetVisibility } from "../../../core/workbook/workbook";
import { tooLarge } from "../unreadable-file";
import { shiftFormula } from "./shift-formula";

/** Far beyond any disclosure; what it bounds is memory. */
const MAX_CELLS = 3_000_000;

/** Counted over all sheets of a workbook. */
export interface CellCount {
  cells: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of one sheet while it is being read. Only cells that hold something take room, however many are formatted. */
export class SheetGrid {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: MergedArea[] = [];
  /** Formulas that were saved without a result. */
  readonly uncalculated: { readonly row: number; readonly column: number; readonly formula: string; readonly format?: string }[] = [];
  /** Formulas that were saved with a number. */
  readonly calculated: { readonly row: number; readonly column: number; readonly formula: string; readonly result: number }[] = [];
  private readonly shared = new Map<string, Place & { readonly formula: string }>();
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: (readonly [number, number])[] = [];
  private lastColumn = -1;

  constructor(private readonly count: CellCount) {}

  set(row: number, column: number, cell: Cell): void {
    if (++this.count.cells > MAX_CELLS) throw tooLarge("有内容的单元格超过 300 万个");
    if (column > this.lastColumn) this.lastColumn = column;
    (this.rows[row] ??= [])[column] = cell;
  }

  /** A formula's text is written once where many cells share it; the others name it by `sharedIndex` and have no text. */
  setFormula(at: Place, text: string, sharedIndex: string, result: Cell | null, type: string, format: string | undefined): void {
    const formula = this.formulaAt(at, text, sharedIndex);
    if (result !== null) {
      this.set(at.row, at.column, { ...result, formula });
      if (typeof result.value === "number" && result.error === undefined) this.calculated.push({ ...at, formula, result: result.value });
    } else if (type !== "str") this.uncalculated.push(format === undefined ? { ...at, formula } : { ...at, formula, format });
  }

  hideRow(row: number): void {
    this.hiddenRows.push(row);
  }

  hideColumns(first: number, last: number): void {
    this.hiddenColumns.push([first, last]);
  }

  /** Rows and columns beyond the last content are not told as hidden: Excel hides them by the million. */
  toSheet(name: string, visibility: SheetVisibility): Sheet {
    const columns = new Set<number>();
    for (const [first, last] of this.hiddenColumns) {
      for (let column = Math.max(0, first); column <= Math.min(last, this.lastColumn); column++) columns.add(column);
    }
    const rows = new Set(this.hiddenRows.filter((row) => row < this.rows.length));
    return { name, visibility, rows: this.rows, merges: this.merges, hiddenRows: rows, hiddenColumns: columns };
  }

  private formulaAt(at: Place, text: string, sharedIndex: string): string {
    if (sharedIndex === "") return text;
    if (text !== "") {
      this.shared.set(sharedIndex, { ...at, formula: text });
      return text;
    }
    const base = this.shared.get(sharedIndex);
    return base === undefined ? "" : shiftFormula(base.formula, at.row - base.row, at.column - base.column);
  }
}
