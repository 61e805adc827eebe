import { PASSED, failed, rule } from "../../rule";
import { isOfKind, performanceKey, performanceName } from "../../survey/performance-lines";

const KINDS = ["成本", "满意"] as const;

/** A project has indicators of cost and of satisfaction. */
export const kindsMissing = rule({
  id: "performance/kinds-missing",
  title: "项目绩效表应当有成本指标和满意度指标",
  basis: "项目支出绩效指标分为产出、成本、效益、满意度四类",
  severity: "warning",
  messages: { missing: "{table}没有{kinds}。请补充，不适用的请说明。" },
  *check({ current }) {
    for (const table of current.performance.filter(({ form, indicators }) => form.isProject && indicators.length > 0)) {
      const missing = KINDS.filter((kind) => !table.indicators.some((one) => isOfKind(one, kind) || one.name?.text.includes(kind) === true));
      if (missing.length === 0) yield PASSED;
      else yield failed({ messageId: "missing", data: { table: performanceName(table), kinds: missing.map((kind) => (kind === "满意" ? "满意度指标" : "成本指标")).join("和") }, at: [table.title.at], table: performanceKey(table), key: [performanceKey(table), ...missing] });
    }
  },
});
