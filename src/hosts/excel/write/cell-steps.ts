import type { SheetPlan } from "../../../core/workbook/sheet-plan";
import { ExcelProblem } from "../excel-problem";
import { BYTES_PER_CALL, type Step } from "./batch";
import { cellContent, type CellContent } from "./cell-content";
import { sameAreas } from "./same-areas";

const LONGEST_TEXT = 32_767;
/** A piece is halved no further, so it is kept well below one request. */
const BYTES_PER_PIECE = 250_000;

/** Number formats, then values, whole rows at a time; then formulas, which are all that begins with "=". */
export function cellSteps(plan: SheetPlan): readonly Step[] {
  const width = Math.max(1, ...plan.rows.map(({ cells }) => cells.length));
  const content = plan.rows.map(({ cells }) => Array.from({ length: width }, (_, column): CellContent => {
    const cell = cells[column];
    return cell === undefined ? { format: "General", value: null } : cellContent(cell, plan.blankZeros === true);
  }));
  if (content.some((row) => row.some(({ value }) => typeof value === "string" && value.length > LONGEST_TEXT))) throw new ExcelProblem("textTooLong", { sheet: plan.name });
  return [...pieces(content).map((piece) => pieceStep(plan, width, piece)), ...formulaSteps(plan)];
}

interface Piece {
  readonly top: number;
  readonly rows: readonly (readonly CellContent[])[];
  readonly bytes: number;
}

function pieces(content: readonly (readonly CellContent[])[]): readonly Piece[] {
  const all: Piece[] = [];
  content.forEach((row, top) => {
    const bytes = row.reduce((sum, { format, value }) => sum + format.length + 8 + (typeof value === "string" ? textBytes(value) : 12), 0);
    const last = all[all.length - 1];
    if (last === undefined || last.bytes + bytes > BYTES_PER_PIECE) all.push({ top, rows: [row], bytes });
    else all[all.length - 1] = { ...last, rows: [...last.rows, row], bytes: last.bytes + bytes };
  });
  return all;
}

function pieceStep({ name }: SheetPlan, width: number, { top, rows, bytes }: Piece): Step {
  return {
    bytes: bytes + 3 * BYTES_PER_CALL,
    run: ({ range }) => {
      const cells = range(name, { top, left: 0, bottom: top + rows.length - 1, right: width - 1 });
      cells.numberFormat = rows.map((row) => row.map(({ format }) => format));
      cells.values = rows.map((row) => row.map(({ value }) => value));
    },
  };
}

/** Cells with formulas lie side by side, each block one call. */
function formulaSteps({ name, rows }: SheetPlan): readonly Step[] {
  const blocks = sameAreas(rows.map(({ cells }) => Array.from(cells, (cell) => (cell?.formula === undefined ? undefined : true))));
  return blocks.map(({ area }) => {
    const formulas = rows.slice(area.top, area.bottom + 1).map(({ cells }) => cells.slice(area.left, area.right + 1).map((cell) => `=${cell?.formula ?? ""}`));
    return {
      bytes: formulas.flat().reduce((sum, formula) => sum + textBytes(formula), 2 * BYTES_PER_CALL),
      run: ({ range }) => {
        range(name, area).formulas = formulas;
      },
    };
  });
}

/** At most, as JSON in UTF-8. */
function textBytes(text: string): number {
  return text.length * 3 + 3;
}
