import { PASSED, failed, rule } from "../../rule";
import { performanceKey, performanceName, someNames } from "../../survey/performance-lines";

/** Where the form asks for last year's value, it is given; 无 is an answer. */
export const lastYearMissing = rule({
  id: "performance/last-year-missing",
  title: "上年完成值应当填写，没有的写“无”",
  basis: "指标值应当有历史数据可比",
  severity: "warning",
  messages: { missing: "{table}的指标{names}没有填上年完成值。请补充，上年没有这一指标的写“无”。" },
  *check({ current }) {
    for (const table of current.performance.filter(({ columns }) => columns.has("lastYear"))) {
      const blank = table.indicators.filter(({ name, lastYear }) => name !== undefined && lastYear === undefined);
      if (blank.length === 0) yield PASSED;
      else yield failed({ messageId: "missing", data: { table: performanceName(table), names: someNames(blank.map(({ name }) => name?.text ?? "")) }, at: blank.flatMap(({ name }) => name?.at ?? []), table: performanceKey(table), key: [performanceKey(table)] });
    }
  },
});
