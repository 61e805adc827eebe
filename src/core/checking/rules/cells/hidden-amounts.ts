import type { CellRef } from "../../../workbook/cell-ref";
import type { Sheet } from "../../../workbook/workbook";
import { PASSED, failed, rule } from "../../rule";
import { cellList, tableName, tablePlace } from "../../survey/name-lines";
import { surveyFigures } from "../../survey/survey-figures";

/** Amounts that nobody sees on the sheet but that a sum or a published file holds. */
export const hiddenAmounts = rule({
  id: "cells/hidden-amounts",
  title: "隐藏的行、列和工作表不应有金额",
  basis: "公开的表应当就是看得见的表",
  severity: "warning",
  messages: {
    hidden: "{table}有{count}个金额在隐藏的行或列中（{cells}）。看到的表与实际的数不一致，请取消隐藏后核对，或删除隐藏的内容。",
    sheet: "{table}所在的工作表“{sheet}”是隐藏的，其中有金额。请确认是否应当公开：应公开的取消隐藏，不用的删除。",
    other: "隐藏的工作表“{sheet}”中有{count}个数字。公开前请确认不用后删除，以免公开不应公开的内容。",
  },
  *check({ workbook, current }) {
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const used = new Set<string>();
    for (const table of current.tables.values()) {
      const sheet = sheets.get(table.range.sheet);
      const amounts = surveyFigures(table).amounts.map(({ figure }) => figure.at);
      used.add(table.range.sheet);
      if (sheet === undefined) continue;
      const id = table.standard.id;
      if (sheet.visibility !== "visible" && amounts.length > 0) {
        yield failed({ messageId: "sheet", data: { table: tableName(table), sheet: sheet.name }, at: [tablePlace(table)], key: [id, "sheet"], table: id });
        continue;
      }
      const cells = sheet.hiddenRows.size + sheet.hiddenColumns.size === 0 ? [] : amounts.filter((at) => isHidden(at, sheet));
      if (cells.length === 0) yield PASSED;
      else yield failed({ messageId: "hidden", data: { table: tableName(table), count: String(cells.length), cells: cellList(cells) }, at: cells, key: [id], table: id });
    }
    for (const sheet of workbook.sheets) {
      if (sheet.visibility === "visible" || used.has(sheet.name)) continue;
      const cells = numbers(sheet);
      if (cells.length === 0) yield PASSED;
      else yield failed({ messageId: "other", severity: "info", data: { sheet: sheet.name, count: String(cells.length) }, at: cells.slice(0, 1), key: ["sheet", sheet.name] });
    }
  },
});

function isHidden(at: CellRef, sheet: Sheet): boolean {
  return sheet.hiddenRows.has(at.row) || sheet.hiddenColumns.has(at.column);
}

function numbers(sheet: Sheet): CellRef[] {
  const found: CellRef[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (typeof cell?.value === "number") found.push({ sheet: sheet.name, row, column });
    });
  });
  return found;
}
