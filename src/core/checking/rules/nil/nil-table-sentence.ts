import { amountText } from "../../../figures/amount-text";
import { PASSED, failed, rule } from "../../rule";
import { tableName, tablePlace } from "../../survey/name-lines";
import { surveyFigures } from "../../survey/survey-figures";
import { isNil, nilCapable, nilSentences } from "../../survey/nil-notes";

/** Sentences about a part of the table only: they may stand on one that is not nil. */
const PART_ONLY = /基本支出|人员经费|公用经费|上级|转移支付|项目支出/;

/** A nil table says so in a sentence, and the sentence stands on a nil table only. */
export const nilTableSentence = rule({
  id: "nil/nil-table-sentence",
  title: "空表应当有说明，有数的表不应说明为空表",
  basis: "财预〔2016〕143号：没有数据的表格应当列出空表并说明",
  severity: "warning",
  messages: {
    missing: "{table}没有金额，但表下没有说明。空表也要公开，请在表下加一句说明，例如“{year}本单位没有使用{money}安排的支出，{title}为空表”。",
    contradicts: "{table}下方说明没有安排支出或为空表，而表中“{column}”有金额 {amount}。说明与数字不能同时成立，请删改说明或核对金额。",
  },
  *check({ current }) {
    for (const table of nilCapable(current)) {
      const nil = isNil(table);
      const id = table.standard.id;
      if (nil === undefined) {
        yield { outcome: "noData", reason: `${tableName(table)}有读不出的金额，无法判断是否为空表` };
        continue;
      }
      const sentences = nilSentences(table, current);
      if (nil && sentences.length === 0) {
        const money = `${table.standard.nil?.words[0] ?? ""}预算`;
        yield failed({ messageId: "missing", data: { table: tableName(table), year: table.year === undefined ? "" : `${table.year.value}年`, money, title: table.standard.titles[0] ?? "" }, at: [tablePlace(table)], key: [id, "missing"], table: id });
        continue;
      }
      const contrary = nil ? undefined : sentences.find(({ words }) => words.text.includes("空表") || !PART_ONLY.test(words.text));
      const amounts = surveyFigures(table).amounts;
      const amount = amounts.find(({ row }) => row.kind === "total") ?? amounts[0];
      if (contrary === undefined || amount === undefined) yield PASSED;
      else yield failed({ messageId: "contradicts", severity: "error", data: { table: tableName(table), column: amount.column, amount: amountText(amount.figure.value) }, at: [contrary.words.at, amount.figure.at], key: [id, "contradicts"], table: id });
    }
  },
});
