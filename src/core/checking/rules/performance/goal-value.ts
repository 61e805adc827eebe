import { Exact } from "../../../figures/exact";
import type { Words } from "../../../recognition/words";
import type { Indicator, PerformanceTable, ValueCell } from "../../../recognition/performance/performance-table";
import { squeeze } from "../../../wording/normalise";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { indicatorKey, performanceKey, performanceName } from "../../survey/performance-lines";
import { usualUnit } from "../../survey/usual-unit";

type MessageId = "goal" | "achieved";

/** A number of a goal with the words before it, back to the last comma: 举办招聘活动不少于|26|场. */
const NUMBER = /([^，。；、：,;:\d]{3,40}?)(?:不少于|不低于|不超过|不高于|达到|达|至少|为|≥|≤|>=|<=|共)?(\d+(?:,\d{3})*(?:\.\d+)?)(%|[万亿]?[^\d，。；、：,;:()]{1,3})/g;
/** What a name says besides what is counted. */
const EDGES = /^(?:开展|完成|实现|举办|组织|保障|发放|新增|全年)+|(?:人数|次数|数量|个数|场次|家数|户数|面积|金额|率|度|数|人次)+$/g;
const SHORTEST = 4;

/** A number that the goal's text gives for an indicator, told by its words and its unit, is the indicator's. */
export const goalValue = rule({
  id: "performance/goal-value",
  title: "目标文字中的数应当与指标值一致",
  basis: "总体目标与绩效指标对应",
  severity: "warning",
  messages: {
    goal: "{table}的总体目标写“{quote}”，而指标“{name}”的指标值是“{value}”。请核对两处是否说的同一件事。",
    achieved: "{table}的实际完成情况写“{quote}”，而指标“{name}”的实际完成值是“{value}”。请核对两处是否说的同一件事。",
  },
  *check({ current }) {
    for (const table of current.performance) {
      if (table.goal !== undefined) yield* hold(table, table.goal, "goal", ({ target }) => target);
      if (table.achieved !== undefined) yield* hold(table, table.achieved, "achieved", ({ actual }) => actual);
    }
  },
});

function* hold(table: PerformanceTable, { text, at }: Words, messageId: MessageId, cellOf: (indicator: Indicator) => ValueCell | undefined): Iterable<Outcome<MessageId>> {
  const told = [...squeeze(text).matchAll(NUMBER)].map(([quote, words = "", digits = "", unit = ""]) => ({ quote, words, value: new Exact(digits.replace(/,/g, "")), unit }));
  for (const indicator of table.indicators) {
    const cell = cellOf(indicator);
    const number = cell?.read.number;
    const core = indicatorKey(indicator).replace(EDGES, "");
    if (cell === undefined || number === undefined || number.unit === "" || core.length < SHORTEST || indicator.name === undefined) continue;
    const unit = usualUnit(number.unit);
    const about = told.filter((one) => one.words.endsWith(core) && (one.unit.startsWith(number.unit) || usualUnit(one.unit) === unit));
    const [first] = about;
    // Told more than once, one of them may be of another year or place.
    if (first === undefined || about.length > 1) continue;
    if (first.value.eq(number.value)) yield PASSED;
    else yield failed({ messageId, data: { table: performanceName(table), quote: first.quote, name: indicator.name.text, value: cell.text }, at: [cell.at, at], table: performanceKey(table), key: [performanceKey(table), messageId, indicatorKey(indicator)], found: cell.text, expected: first.quote });
  }
}
