import { groupBy } from "../../../narrative/group-by";
import { PASSED, failed, rule } from "../../rule";
import { indicatorKey, indicatorPlace, performanceKey, performanceName } from "../../survey/performance-lines";

/** An indicator stands once in a table. */
export const duplicateIndicator = rule({
  id: "performance/duplicate-indicator",
  title: "同一张绩效表中指标名称不应重复",
  basis: "绩效指标应当细化、可区分",
  severity: "error",
  messages: { twice: "{table}中指标“{name}”出现了 {count} 次（{values}）。请合并，或改成能区分的名称。" },
  *check({ current }) {
    for (const table of current.performance) {
      const named = table.indicators.filter((one) => indicatorKey(one) !== "");
      for (const [key, group] of groupBy(named, indicatorKey)) {
        const [first] = group;
        if (first?.name === undefined || group.length === 1) yield PASSED;
        else {
          const data = { table: performanceName(table), name: first.name.text, count: String(group.length), values: group.map(({ target }) => target?.text ?? "空").join("；") };
          yield failed({ messageId: "twice", data, at: group.map((one) => indicatorPlace(table, one)), table: performanceKey(table), key: [performanceKey(table), key], found: first.name.text });
        }
      }
    }
  },
});
