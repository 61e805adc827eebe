import { amountText } from "../../../figures/amount-text";
import { PASSED, failed, rule } from "../../rule";
import { aboveTheWhole } from "../../survey/performance-funds";
import { performanceKey, performanceName } from "../../survey/performance-lines";

/** What projects have and spend is not more than the whole has and spends. */
export const aboveWhole = rule({
  id: "performance/above-whole",
  title: "各项目自评的资金合计不应超过部门整体",
  basis: "项目是部门整体支出的一部分",
  severity: "error",
  messages: { more: "{table}的{columns}，小于各项目自评表的合计（{sums}）。请核对整体自评表的资金。" },
  *check({ current }) {
    for (const whole of current.performance.filter(({ form }) => form.id === "whole-review")) {
      const above = aboveTheWhole(current, whole);
      const [first] = above ?? [];
      if (above === undefined) yield { outcome: "noData", reason: "没有可对照的整体或项目自评资金" };
      else if (first === undefined) yield PASSED;
      else {
        const data = { table: performanceName(whole), columns: above.map(({ name, total }) => `${name}是 ${amountText(total.value)} 万元`).join("、"), sums: above.map(({ name, sum }) => `${name} ${amountText(sum.value)} 万元`).join("、") };
        yield failed({ messageId: "more", data, at: above.flatMap(({ total, parts }) => [total.at, ...parts.map(({ at }) => at)]), table: performanceKey(whole), key: [performanceKey(whole)], found: amountText(first.total.value), expected: amountText(first.sum.value) });
      }
    }
  },
});
