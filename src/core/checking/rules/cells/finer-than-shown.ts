import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, failed, rule } from "../../rule";
import { cellList, tableName } from "../../survey/name-lines";
import { surveyFigures } from "../../survey/survey-figures";

/** Cells that store more decimals than they show: sums of what is shown may differ in the last digit. One hint per sheet. */
export const finerThanShown = rule({
  id: "cells/finer-than-shown",
  title: "单元格保存的小数位数应当与显示的一致",
  basis: "公开的是显示出来的数，核对也按显示的数进行",
  severity: "info",
  messages: {
    finer: "工作表“{sheet}”（{tables}）有{count}个金额保存的小数比显示的多（{cells}）。核对按显示的数进行，合计可能因此相差末位 1；建议用 ROUND 保留两位小数。",
  },
  *check({ current }) {
    const sheets = new Map<string, { tables: string[]; ids: string[]; cells: CellRef[] }>();
    for (const table of current.tables.values()) {
      const sheet = sheets.get(table.range.sheet) ?? { tables: [], ids: [], cells: [] };
      sheets.set(table.range.sheet, sheet);
      const finer = surveyFigures(table).finerThanShown;
      if (finer.length === 0) continue;
      sheet.tables.push(tableName(table));
      sheet.ids.push(table.standard.id);
      sheet.cells.push(...finer.map(({ figure }) => figure.at));
    }
    for (const [sheet, { tables, ids, cells }] of sheets) {
      if (cells.length === 0) yield PASSED;
      else yield failed({ messageId: "finer", data: { sheet, tables: tables.join("、"), count: String(cells.length), cells: cellList(cells) }, at: cells, key: ids, table: ids[0] ?? "" });
    }
  },
});
