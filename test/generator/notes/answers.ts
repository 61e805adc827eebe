import type { Random } from "../random";

/** 元 as a preparer's cell holds them: 万元, two decimals at most, no trailing zeros. */
export function textOf(yuan: number): string {
  return String(Math.round(yuan / 100) / 100);
}

export function countOf(rng: Random, low: number, high: number): string {
  return String(rng.whole(low, high));
}

const sentences = [
  "负责辖区公共设施的日常管护",
  "组织开展巡查、整治和宣传",
  "承办上级交办的其他事项",
  "=不是公式，只是文字",
  "用于值班室“三防”改造：含材料、人工",
  "服务站点运行；第2期设备更换\n另含检测服务",
  "+10%以内的价格波动由单位自行消化",
] as const;

/** Words of a preparer; some begin with what a spreadsheet takes for a formula. */
export function freeText(rng: Random): string {
  return rng.pick(sentences);
}

export function reasonOf(rng: Random, now: number, last: number): string {
  if (now === last) return "工作安排与上年一致";
  return rng.pick(now > last ? ["新进人员较多", "工作覆盖范围扩大，“两站”改造同步实施"] : ["部分工作已在上年做完", "厉行节约，压减了一般性开支"]);
}
