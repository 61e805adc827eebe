import { atMost, sumOf } from "../../../figures/agreement";
import { amountText } from "../../../figures/amount-text";
import type { Figure } from "../../../figures/figure";
import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule } from "../../rule";
import { performanceKey, performanceName } from "../../survey/performance-lines";

const COLUMNS = [["full", "全年预算数"], ["executed", "全年执行数"]] as const;

/** What projects have and spend is not more than the whole has and spends. */
export const aboveWhole = rule({
  id: "performance/above-whole",
  title: "各项目自评的资金合计不应超过部门整体",
  basis: "项目是部门整体支出的一部分",
  severity: "error",
  messages: { more: "{table}的{columns}，小于各项目自评表的合计（{sums}）。请核对整体自评表的资金。" },
  *check({ current }) {
    const reviews = current.performance.filter(({ form }) => form.isReview);
    const projects = reviews.filter(({ form }) => form.isProject);
    for (const whole of reviews.filter(({ form }) => !form.isProject)) {
      const compared = COLUMNS.flatMap(([key, name]) => {
        const total = totalOf(whole, key);
        const parts = projects.map((table) => totalOf(table, key));
        if (total === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return [];
        const figures = parts as readonly Figure[];
        return [{ name, total, sum: sumOf(figures), parts: figures }];
      });
      if (compared.length === 0) {
        yield { outcome: "noData", reason: "没有可对照的整体或项目自评资金" };
        continue;
      }
      const above = compared.filter(({ sum, total }) => atMost(sum, total) === "apart");
      const [first] = above;
      if (first === undefined) yield PASSED;
      else {
        const data = { table: performanceName(whole), columns: above.map(({ name, total }) => `${name}是 ${amountText(total.value)} 万元`).join("、"), sums: above.map(({ name, sum }) => `${name} ${amountText(sum.value)} 万元`).join("、") };
        yield failed({ messageId: "more", data, at: above.flatMap(({ total, parts }) => [total.at, ...parts.map(({ at }) => at)]), table: performanceKey(whole), key: [performanceKey(whole)], found: amountText(first.total.value), expected: amountText(first.sum.value) });
      }
    }
  },
});

function totalOf({ funds }: PerformanceTable, key: "full" | "executed"): Figure | undefined {
  const figure = funds.find(({ source }) => source === "total")?.amounts.get(key);
  return figure?.problem === undefined ? figure : undefined;
}
