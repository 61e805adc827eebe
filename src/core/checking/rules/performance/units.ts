import { PASSED, failed, rule } from "../../rule";
import { indicatorKey, performanceKey, performanceName, someNames } from "../../survey/performance-lines";
import { usualUnit } from "../../survey/usual-unit";

/** Values have units, the same as last year's. */
export const units = rule({
  id: "performance/units",
  title: "指标值应当写明计量单位，并与上年完成值一致",
  basis: "指标值应当可衡量、可比较",
  severity: "warning",
  messages: {
    missing: "{table}的指标{names}只有数字，没有计量单位。请补上。",
    apart: "{table}的指标“{name}”今年写作“{value}”，上年完成值写作“{last}”，单位不同，无法比较。请统一单位。",
  },
  *check({ current }) {
    for (const table of current.performance) {
      const bare = table.indicators.filter(({ target }) => target?.read.number?.unit === "");
      if (bare.length > 0) {
        yield failed({ messageId: "missing", data: { table: performanceName(table), names: someNames(bare.map(({ name, target }) => name?.text ?? target?.text ?? "")) }, at: bare.flatMap(({ target }) => target?.at ?? []), table: performanceKey(table), key: [performanceKey(table), "missing"] });
      } else if (table.indicators.length > 0) yield PASSED;
      for (const indicator of table.indicators) {
        const { target, lastYear, name } = indicator;
        const [now, before] = [target?.read.number?.unit ?? "", lastYear?.read.number?.unit ?? ""].map(usualUnit);
        if (target === undefined || lastYear === undefined || now === "" || before === "") continue;
        if (now === before) yield PASSED;
        else yield failed({ messageId: "apart", data: { table: performanceName(table), name: name?.text ?? "", value: target.text, last: lastYear.text }, at: [target.at, lastYear.at], table: performanceKey(table), key: [performanceKey(table), indicatorKey(indicator)], found: target.text });
      }
    }
  },
});
