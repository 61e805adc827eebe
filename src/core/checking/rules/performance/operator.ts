import type { Indicator, PerformanceTable } from "../../../recognition/performance/performance-table";
import { PASSED, failed, rule, type Outcome } from "../../rule";
import { indicatorKey, isOfKind, performanceKey, performanceName } from "../../survey/performance-lines";

/** Less is better. */
const LOW = /故障率|失业率|错案率|差错率|失误率|错误率|事故率|发生率|投诉率|控制率|流失率|违约率|超标率|时间$|时限|时长|期限|下降|降低|减少|上限|控制数|不超过/;
/** To be reached: more is better. */
const HIGH = /(?:合格|完成|及时|到位|准确|覆盖|达标|满意|知晓|参与|保障|结案|验收|通过|利用|优良|优秀|普及|签约|兑现|落实|发放|认证|成功|就业|公开)(?:率|度)$|满意度|满意率/;
const MONEY = /元$/;

/** A cost has ≤, a rate to be reached ≥, what is to be kept low ≤. */
export const operator = rule({
  id: "performance/operator",
  title: "指标值的比较符号应当符合指标的含义",
  basis: "成本类指标写“≤”，完成率、满意度等写“≥”",
  severity: "warning",
  messages: {
    cost: "{table}的成本指标“{name}”写作“{value}”，成本应当是不超过。请核对符号是否写反。",
    reach: "{table}的指标“{name}”写作“{value}”，这一指标越高越好，应当用“≥”。请核对符号是否写反。",
    keepLow: "{table}的指标“{name}”写作“{value}”，这一指标越低越好，应当用“≤”。请核对符号是否写反。",
  },
  *check({ current }) {
    for (const table of current.performance) for (const indicator of table.indicators) yield* judge(table, indicator);
  },
});

function* judge(table: PerformanceTable, indicator: Indicator): Iterable<Outcome<"cost" | "reach" | "keepLow">> {
  const { target, name } = indicator;
  const sign = target?.read.operator;
  if (target === undefined || name === undefined || sign === undefined || sign === "=") return;
  const key = indicatorKey(indicator);
  const upward = sign === ">=" || sign === ">";
  const isCost = MONEY.test(target.read.number?.unit ?? "") && isOfKind(indicator, "成本") && !/节约|节省|下降|降低/.test(key);
  const wrong = isCost && upward ? "cost" : target.read.number?.unit === "%" && HIGH.test(key) && !LOW.test(key) && !upward ? "reach" : LOW.test(key) && !HIGH.test(key) && !isRaised(key) && upward ? "keepLow" : undefined;
  if (wrong === undefined) yield PASSED;
  else yield failed({ messageId: wrong, data: { table: performanceName(table), name: name.text, value: target.text }, at: [target.at, name.at], table: performanceKey(table), key: [performanceKey(table), key], found: target.text });
}

/** 费用下降率, 培训时间: more of them is what is wanted, or may be. */
function isRaised(key: string): boolean {
  return /(?:下降|降低|减少|控制)(?:率|幅度|比例|数)?$|(?:培训|服务|开放|运行|保障|工作|学习|宣传)(?:时间|时长)$/.test(key);
}
