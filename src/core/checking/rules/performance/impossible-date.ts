import type { PerformanceTable } from "../../../recognition/performance/performance-table";
import type { Words } from "../../../recognition/words";
import { dateExists } from "../../../wording/calendar";
import { PASSED, failed, rule } from "../../rule";
import { performanceKey, performanceName } from "../../survey/performance-lines";
import { squeezed } from "../../../wording/normalise";

const IN_TEXT = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})[日号]/g;

/** Dates in values and goals exist. */
export const impossibleDate = rule({
  id: "performance/impossible-date",
  title: "绩效表中的日期应当存在",
  basis: "公历有的日期",
  severity: "error",
  messages: { date: "{table}写的“{date}”这个日期不存在。请改正。" },
  *check({ current }) {
    for (const table of current.performance) {
      for (const { text, at } of wordsOf(table)) {
        if (!text.includes("月")) continue;
        for (const [date, year, month, day] of squeezed(text).matchAll(IN_TEXT)) {
          if (dateExists(year === undefined ? undefined : Number(year), Number(month), Number(day))) yield PASSED;
          else yield failed({ messageId: "date", data: { table: performanceName(table), date }, at: [at], table: performanceKey(table), key: [performanceKey(table), date], found: date });
        }
      }
    }
  },
});

function wordsOf({ goal, achieved, indicators }: PerformanceTable): readonly Words[] {
  return [goal, achieved, ...indicators.flatMap(({ name, target, lastYear, actual }) => [name, target, lastYear, actual])].filter((words) => words !== undefined);
}
