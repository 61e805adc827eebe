import { amountText } from "../../../figures/amount-text";
import { PASSED, failed, rule } from "../../rule";
import { tableName } from "../../survey/name-lines";
import type { PlacedFigure } from "../../survey/survey-figures";
import { surveyFigures } from "../../survey/survey-figures";

/** Amounts on a line that has no code and no name, or a name that the form does not have: no check reaches them. */
export const strayAmounts = rule({
  id: "structure/stray-amounts",
  title: "有金额的行应当有科目或项目名称",
  basis: "每个金额都应说明是什么收支",
  severity: "warning",
  messages: {
    nameless: "{table}第{line}行有金额（{amounts}），却没有科目编码和名称，没有参加核对。请补上名称，或删除多余的金额。",
    unknown: "{table}第{line}行“{name}”有金额（{amounts}），但这一行不是标准表中的项目，没有参加核对。请核对行名是否填错。",
  },
  *check({ current }) {
    for (const table of current.tables.values()) {
      const strays = new Set(table.strays.filter(({ codeAt }) => codeAt.length === 0));
      const byLine = new Map<number, PlacedFigure[]>();
      for (const placed of surveyFigures(table).amounts) {
        if (strays.has(placed.row)) byLine.set(placed.row.row, [...(byLine.get(placed.row.row) ?? []), placed]);
      }
      if (byLine.size === 0) yield PASSED;
      for (const [line, placed] of byLine) {
        const name = placed[0]?.row.name ?? "";
        const amounts = placed.map(({ column, figure }) => `${column} ${amountText(figure.value)}`).join("，");
        yield failed({
          messageId: name === "" ? "nameless" : "unknown",
          data: { table: tableName(table), line: String(line + 1), name, amounts },
          at: placed.map(({ figure }) => figure.at), key: [table.standard.id, name === "" ? amounts : name], table: table.standard.id,
        });
      }
    }
  },
});
