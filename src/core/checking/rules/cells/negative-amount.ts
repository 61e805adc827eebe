import { amountText } from "../../../figures/amount-text";
import type { RecognisedTable } from "../../../recognition/disclosure";
import { PASSED, failed, rule } from "../../rule";
import { cellList, rowLabel, tableName } from "../../survey/name-lines";
import type { PlacedFigure } from "../../survey/survey-figures";
import { surveyFigures } from "../../survey/survey-figures";

/** Words of lines and columns that may be negative: carry-over. */
const CARRY_OVER = /结转|结余/;

/** A negative amount outside the carry-over. One finding per table, the deepest line first: the sums above it follow from it. */
export const negativeAmount = rule({
  id: "cells/negative-amount",
  title: "除结转结余外，预算数不应为负数",
  basis: "部门预算编制要求",
  severity: "warning",
  messages: {
    negative: "{table}“{row}”的“{column}”为负数 {amount}（{cells}）。预算收支一般不为负数，请核对是否多填了负号或填错了数。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const negatives = surveyFigures(table).negatives.filter((placed) => !mayBeNegative(placed, table));
      const first = [...negatives].sort((a, b) => depth(b) - depth(a))[0];
      if (first === undefined) {
        yield PASSED;
        continue;
      }
      const cells = [first, ...negatives.filter((other) => other !== first)].map(({ figure }) => figure.at);
      yield failed({
        messageId: "negative",
        data: { table: tableName(table), row: rowLabel(first.row), column: first.column, amount: amountText(first.figure.value), cells: cellList(cells) },
        at: cells, key: [table.standard.id], found: amountText(first.figure.value), table: table.standard.id,
      });
    }
  },
});

/** Carry-over itself, and the sums that hold a negative carry-over in the same line. */
function mayBeNegative({ row, column }: PlacedFigure, table: RecognisedTable): boolean {
  if (CARRY_OVER.test(column) || CARRY_OVER.test(row.key) || CARRY_OVER.test(table.standard.titles[0] ?? "")) return true;
  return [...row.figures].some(([other, figure]) => CARRY_OVER.test(other) && figure.value.isNegative());
}

function depth({ row, column }: PlacedFigure): number {
  const level = row.kind === "project" ? 9 : row.code?.length ?? (row.kind === "item" ? 1 : 0);
  return level * 2 + (/计/.test(column) ? 0 : 1);
}
