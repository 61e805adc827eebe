import type { RecognisedTable } from "../../../recognition/disclosure";
import { cellKey, type CellRef } from "../../../workbook/cell-ref";
import type { Sheet } from "../../../workbook/workbook";
import { PASSED, failed, rule } from "../../rule";
import { cellList, rowKey, rowLabel, tableName } from "../../survey/name-lines";
import { surveyFigures } from "../../survey/survey-figures";

/** Excel errors where a figure, a code or a name must stand (error), or elsewhere in the workbook (warning). */
export const errorCell = rule({
  id: "cells/error-cell",
  title: "单元格不应是公式错误",
  basis: "公开表中的每个数都应当可读",
  severity: "error",
  messages: {
    figure: "{table}“{row}”的“{column}”是公式错误 {error}，读不出金额，凡用到它的核对都无法进行。请修正公式或改填数值后重新校验。",
    other: "{table}的 {cells} 是公式错误（{error}）。请修正公式或改填内容。",
    outside: "工作表“{sheet}”中有公式错误（{error}）：{cells}。公开前请修正或清除。",
  },
  *check({ workbook, current }) {
    const told = new Set<string>();
    for (const table of current.tables.values()) {
      const problems = surveyFigures(table).problems.filter(({ figure }) => figure.problem?.kind === "error");
      for (const { row, column, figure } of problems) {
        told.add(cellKey(figure.at));
        yield failed({
          messageId: "figure",
          data: { table: tableName(table), row: rowLabel(row), column, error: figure.problem?.text ?? "" },
          at: [figure.at], key: [table.standard.id, rowKey(row), column], found: figure.problem?.text ?? "", table: table.standard.id,
        });
      }
    }
    const tables = [...current.tables.values()];
    for (const sheet of workbook.sheets) {
      const errors = errorCells(sheet).filter(({ at }) => !told.has(cellKey(at)));
      const here = tables.filter(({ range }) => range.sheet === sheet.name);
      for (const table of here) {
        const inside = errors.filter(({ at }) => isInside(at, table));
        if (inside.length === 0) yield PASSED;
        else {
          const cells = inside.map(({ at }) => at);
          yield failed({ messageId: "other", data: { table: tableName(table), cells: cellList(cells), error: errorTexts(inside) }, at: cells, key: [table.standard.id], table: table.standard.id });
        }
      }
      const outside = errors.filter(({ at }) => !here.some((table) => isInside(at, table)));
      if (outside.length === 0) continue;
      const cells = outside.map(({ at }) => at);
      yield failed({ messageId: "outside", severity: "warning", data: { sheet: sheet.name, cells: cellList(cells), error: errorTexts(outside) }, at: cells, key: ["sheet", sheet.name] });
    }
  },
});

interface ErrorCell {
  readonly at: CellRef;
  readonly error: string;
}

function errorCells(sheet: Sheet): ErrorCell[] {
  const found: ErrorCell[] = [];
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    for (let column = 0; column < cells.length; column++) {
      const error = cells[column]?.error;
      if (error !== undefined) found.push({ at: { sheet: sheet.name, row, column }, error });
    }
  }
  return found;
}

function errorTexts(cells: readonly ErrorCell[]): string {
  return [...new Set(cells.map(({ error }) => error))].join("、");
}

function isInside(at: CellRef, { range }: RecognisedTable): boolean {
  return at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;
}
