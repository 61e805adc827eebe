import { agreement, type Spread } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import { Exact, halfUnit } from "../../../figures/exact";
import { PASSED, failed, rule } from "../../rule";
import { otherTotal } from "../../survey/performance-funds";
import { performanceKey, performanceName } from "../../survey/performance-lines";
import { squeezed } from "../../../wording/normalise";

/** 使用资金1.39万元, 实际支出…, 全年执行数…: what a text says was spent of the whole project. */
const SPENT = /(?:项目(?:实际|共|已|累计)*(?:使用|支出|支付|执行)(?:资金)?|(?:使用|支出|执行)(?:项目)?资金|全年执行数|实际执行数?|执行金额)(?:共计?|为|了|合计|总额)?(\d+(?:,\d{3})*(?:\.(\d+))?)(万元|元)/g;

/** Money that 实际完成情况 says was spent is that of the line of funds. */
export const achievedAmount = rule({
  id: "performance/achieved-amount",
  title: "实际完成情况写的支出金额应当与全年执行数一致",
  basis: "自评表文字与资金栏对应",
  severity: "warning",
  messages: { apart: "{table}的实际完成情况写“{quote}”，而资金栏的全年执行数是 {executed} 万元。请核对。" },
  *check({ current }) {
    for (const table of current.performance.filter(({ form }) => form.isReview)) {
      const executed = table.funds.find(({ source }) => source === "total")?.amounts.get("executed");
      if (table.achieved === undefined || executed === undefined || executed.problem !== undefined) continue;
      const amounts = [...squeezed(table.achieved.text).matchAll(SPENT)].map(([quote, digits = "", decimals = "", unit]): Spread & { readonly quote: string } => {
        const factor = new Exact(unit === "元" ? "0.0001" : 1);
        return { quote, value: new Exact(digits.replace(/,/g, "")).times(factor), half: halfUnit(Math.max(2, decimals.length)).times(factor) };
      });
      const [first] = amounts;
      if (first === undefined) yield { outcome: "notApplicable", reason: "实际完成情况没有写支出金额" };
      // A text may tell parts too: one that agrees is enough.
      else if (amounts.some((one) => agreement(one, executed) !== "apart" || agreement(one, otherTotal(table, "executed") ?? executed) !== "apart")) yield PASSED;
      else yield failed({ messageId: "apart", data: { table: performanceName(table), quote: first.quote, executed: amountText(executed.value) }, at: [table.achieved.at, executed.at], table: performanceKey(table), key: [performanceKey(table)], found: amountText(first.value), expected: amountText(executed.value) });
    }
  },
});
