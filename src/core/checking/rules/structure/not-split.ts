import { unfilledParts, type UnfilledSum } from "../../../identities/unfilled-parts";
import type { RecognisedTable } from "../../../recognition/disclosure";
import type { CellRef } from "../../../workbook/cell-ref";
import { PASSED, failed, rule } from "../../rule";
import { tableName } from "../../survey/name-lines";

/** Sums are split into their parts. One finding per table, however many lines it has; how loud, the table's standard says. */
export const notSplit = rule({
  id: "structure/not-split",
  title: "小计应当分列到各组成部分",
  basis: "公开表的“其中”栏应当填列",
  severity: "error",
  messages: {
    blank: "{table}的{wholes}有金额，而其组成部分（{parts}）全部为空，没有分列。请按资金来源填列各部分；与各部分有关的核对未进行。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const splits = table.standard.splits;
      if (splits === undefined) continue;
      const unsplit = unfilledParts(table);
      if (unsplit.length === 0) {
        yield PASSED;
        continue;
      }
      yield failed({
        messageId: "blank",
        severity: splits.severity,
        data: {
          table: tableName(table),
          wholes: unsplit.map(({ sum }) => `“${sum.whole.row ?? sum.whole.column}”`).join("、"),
          parts: [...new Set(unsplit.flatMap(({ sum }) => sum.parts.map((part) => part.row ?? part.column)))].join("、"),
        },
        at: [...unsplit.flatMap((one) => blankParts(table, one)), ...unsplit.flatMap(({ filledAt }) => filledAt.slice(0, 1))],
        key: [table.standard.id],
        table: table.standard.id,
      });
    }
  },
});

/** The cells to be filled first: those of the line in which the sum is filled (the total line where there is one), or of the items. */
function blankParts(table: RecognisedTable, { sum, filledAt }: UnfilledSum): CellRef[] {
  const line = filledAt[0]?.row;
  return sum.parts.flatMap(({ row, column }) => {
    const found = table.rows.find((one) => (row === undefined ? one.row === line : one.key === row))?.figures.get(column);
    return found === undefined ? [] : [found.at];
  });
}
