import { PASSED, failed, rule } from "../../rule";
import { rowKey, rowLabel, tableName } from "../../survey/name-lines";
import { surveyFigures } from "../../survey/survey-figures";

/** Text that is no well-formed amount where an amount is due: "1.5.0", "12..3", "约30". */
export const malformedNumber = rule({
  id: "cells/malformed-number",
  title: "金额应当是格式正确的数",
  basis: "公开表中的每个数都应当可读",
  severity: "error",
  messages: {
    malformed: "{table}“{row}”的“{column}”写作“{text}”，不是格式正确的金额，凡用到它的核对都无法进行。请改为数值。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const malformed = surveyFigures(table).problems.filter(({ figure }) => figure.problem?.kind === "malformed");
      if (malformed.length === 0) yield PASSED;
      for (const { row, column, figure } of malformed) {
        const text = figure.problem?.text.trim() ?? "";
        yield failed({
          messageId: "malformed",
          data: { table: tableName(table), row: rowLabel(row), column, text },
          at: [figure.at], key: [table.standard.id, rowKey(row), column], found: text, table: table.standard.id,
        });
      }
    }
  },
});
