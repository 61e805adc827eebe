import { amountText } from "../../../figures/amount-text";
import { agreement } from "../../../figures/agreement";
import { unitFactor } from "../../../figures/unit";
import { PASSED, failed, rule } from "../../rule";
import { tableList, tableName } from "../../survey/name-lines";
import { surveyUnits } from "../../survey/survey-units";

/** Whole tables that stand in another unit than the one they print. */
export const unitsApart = rule({
  id: "document/units-apart",
  title: "各表的金额应当与所写的单位相符",
  basis: "同一金额在各表换算成同一单位后应当相等",
  severity: "error",
  messages: {
    apart: "{table}的金额与{others}正好相差{factor}倍：“{row}”{column} {amount}{unit}，对应的应为 {expected}{unit}。像是单位写错或整张表没有换算，请核对{table}的单位（现为{unit}）。",
  },
  *check({ current }) {
    const { wrong, agreeing } = surveyUnits(current);
    if (agreeing.length === 0) {
      yield { outcome: "noData", reason: "没有可以互相对照单位的合计数" };
      return;
    }
    for (let i = 0; i < agreeing.length; i++) yield PASSED;
    for (const { table, own, other, ratio, whole } of wrong) {
      if (!whole) {
        yield { outcome: "ambiguous", reason: `${tableName(table)}的合计与其他表相差整倍数，但表内其他金额不是，可能只是合计填错` };
        continue;
      }
      if (table.unitAt === undefined && agreement(own.figure, other.figure) !== "apart") {
        yield { outcome: "notApplicable", reason: `${tableName(table)}没有写单位，金额与其他表所写的${other.figure.unit}相符` };
        continue;
      }
      const expected = other.figure.value.times(unitFactor(other.figure.unit, own.figure.unit)).toFixed(2);
      yield failed({
        messageId: "apart",
        data: { table: tableName(table), others: tableList(agreeing), factor: ratio.toFixed(0), row: own.row.key, column: own.column, amount: amountText(own.figure.value), expected, unit: table.unit },
        at: [table.unitAt ?? own.figure.at, own.figure.at, other.figure.at],
        key: [table.standard.id], found: amountText(own.figure.value), expected, table: table.standard.id,
      });
    }
  },
});
