import { PASSED, failed, rule } from "../../rule";
import { indicatorKey, indicatorPlace, performanceKey, performanceName } from "../../survey/performance-lines";

/** Every row of indicators is filled, with a weight above 0. */
export const blankRow = rule({
  id: "performance/blank-row",
  title: "指标行不应空白，权重不应为0",
  basis: "绩效指标应当完整、可考核",
  severity: "warning",
  messages: {
    blank: "{table}第 {row} 行（{kind}）没有填写指标。请补充，不适用的请删去这一行。",
    value: "{table}的指标“{name}”没有填指标值。请补充。",
    weight: "{table}的指标“{name}”权重是 0，不起考核作用。请核对。",
  },
  *check({ current }) {
    for (const table of current.performance) {
      if (table.indicators.every(({ name, target }) => name === undefined && target === undefined)) {
        yield { outcome: "noData", reason: "表是空白的，还没有填写" };
        continue;
      }
      for (const indicator of table.indicators) {
        const { name, target, weight, row, level1, level2 } = indicator;
        const broken = name === undefined && target === undefined ? "blank" : name !== undefined && target === undefined ? "value" : weight?.value?.isZero() === true ? "weight" : undefined;
        const data = { table: performanceName(table), row: String(row + 1), kind: [level1, level2].filter((level) => level !== "").join("·"), name: name?.text ?? "" };
        if (broken === undefined) yield PASSED;
        else yield failed({ messageId: broken, data, at: [broken === "weight" && weight !== undefined ? weight.at : indicatorPlace(table, indicator)], table: performanceKey(table), key: [performanceKey(table), broken, indicatorKey(indicator) || `${level1}/${level2}`] });
      }
    }
  },
});
