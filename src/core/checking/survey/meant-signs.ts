import type { Indicator } from "../../recognition/performance/performance-table";
import { indicatorKey, isOfKind } from "./performance-lines";

/** Less is better. */
const LOW = /故障率|失业率|错案率|差错率|失误率|错误率|事故率|发生率|投诉率|控制率|流失率|违约率|超标率|时间$|时限|时长|期限|下降|降低|减少|上限|控制数|不超过/;
/** To be reached: more is better. */
const HIGH = /(?:合格|完成|及时|到位|准确|覆盖|达标|满意|知晓|参与|保障|结案|验收|通过|利用|优良|优秀|普及|签约|兑现|落实|发放|认证|成功|就业|公开|出勤|使用|有效|归档|响应|处理|办结|支付|拨付|完好|运转|正常|整改|支出)(?:率|度)$|满意度|满意率/;
const MONEY = /元(?:\/.+)?$/;
/** 补助标准 ≥ 600元/人: what is paid to each may have a floor. */
const FLOOR = /基数|标准|最低|补贴|补助|待遇|工资/;

/** Why a value's sign cannot be meant: a cost with ≥, a rate to be reached with ≤, what is to be kept low with ≥. Undefined where it can, or nothing tells. */
export function signAgainstSense(indicator: Indicator): "cost" | "reach" | "keepLow" | undefined {
  const { target, name } = indicator;
  const sign = target?.read.operator;
  if (target === undefined || name === undefined || sign === undefined || sign === "=") return undefined;
  const key = indicatorKey(indicator);
  const unit = target.read.number?.unit ?? "";
  const isUpward = sign === ">=" || sign === ">";
  const isCost = MONEY.test(unit) && isOfKind(indicator, "成本") && !/节约|节省|下降|降低/.test(key) && !(FLOOR.test(key) && unit.includes("/"));
  if (isCost && isUpward) return "cost";
  if (unit === "%" && HIGH.test(key) && !LOW.test(key) && !isUpward) return "reach";
  return LOW.test(key) && !HIGH.test(key) && !isRaised(key) && isUpward ? "keepLow" : undefined;
}

/** 费用下降率, 培训时间: more of them is what is wanted, or may be. */
function isRaised(key: string): boolean {
  return /(?:下降|降低|减少|控制)(?:率|幅度|比例|数)?$|(?:培训|服务|开放|运行|保障|工作|学习|宣传)(?:时间|时长)$/.test(key);
}
