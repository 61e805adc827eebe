import { agreement, sumOf } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import { halfUnit } from "../../../figures/exact";
import { PASSED, failed, rule } from "../../rule";
import { isOfKind, performanceKey, performanceName } from "../../survey/performance-lines";

/** Not an amount of the whole year. */
const PER = /每|人均|户均|均|标准|单价|单位成本|月|次均/;

/** Costs of a project come to its budget, where each is a plain amount of the year. */
export const costSum = rule({
  id: "performance/cost-sum",
  title: "经济成本指标合计应当等于项目预算总额",
  basis: "成本指标应当与预算规模对应",
  severity: "warning",
  messages: { apart: "{table}的成本指标 {arithmetic} = {sum} 万元，而年度预算总额是 {total} 万元，相差 {difference} 万元。请核对成本指标是否写全、是否写错。" },
  *check({ current }) {
    for (const table of current.performance.filter(({ form }) => form.isProject && !form.isReview)) {
      const total = table.funds.find(({ source }) => source === "total")?.amounts.get("budget");
      const costs = table.indicators.filter((one) => isOfKind(one, "成本") && !isOfKind(one, "社会") && !isOfKind(one, "生态") && one.target !== undefined);
      if (total === undefined || total.problem !== undefined || costs.length === 0) continue;
      const plain = costs.flatMap(({ name, target }) => {
        const number = target?.read.number;
        return target === undefined || number?.unit !== "万元" || PER.test(name?.text ?? "") || target.read.operator === ">=" ? [] : [{ target, value: number.value, half: halfUnit(Math.max(2, number.decimals)) }];
      });
      if (plain.length < costs.length) {
        yield { outcome: "ambiguous", reason: "成本指标中有单位成本或不是万元的，无从合计" };
        continue;
      }
      const sum = sumOf(plain);
      if (agreement(sum, total) !== "apart") {
        yield PASSED;
        continue;
      }
      const difference = sum.value.minus(total.value);
      yield failed({
        messageId: "apart", data: { table: performanceName(table), arithmetic: plain.map(({ value }) => amountText(value)).join(" + "), sum: amountText(sum.value), total: amountText(total.value), difference: amountText(difference.abs()) },
        at: [...plain.map(({ target }) => target.at), total.at], table: performanceKey(table), key: [performanceKey(table)], found: amountText(sum.value), expected: amountText(total.value), difference: amountText(difference),
      });
    }
  },
});
