import { PASSED, failed, rule } from "../../rule";
import { cellList, tableName } from "../../survey/name-lines";
import { surveyFigures } from "../../survey/survey-figures";

/** Amounts stored as text: a sum formula leaves them out. One hint per table. */
export const numberAsText = rule({
  id: "cells/number-as-text",
  title: "金额应当以数值保存",
  basis: "以文本保存的数字不参与公式求和",
  severity: "info",
  messages: {
    text: "{table}有{count}个金额以文本形式保存（{cells}）。看起来一样，但求和公式会漏掉它们。建议转换为数值。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const cells = surveyFigures(table).asText.map(({ figure }) => figure.at);
      if (cells.length === 0) yield PASSED;
      else yield failed({ messageId: "text", data: { table: tableName(table), count: String(cells.length), cells: cellList(cells) }, at: cells, key: [table.standard.id], table: table.standard.id });
    }
  },
});
