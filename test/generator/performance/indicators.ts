import type { Random } from "../random";

export type Sign = "ge" | "le" | "eq" | "none";

/** What is written where a value is due: a number with its unit, a date, or words. */
export type MadeValue =
  | { readonly kind: "number"; readonly digits: string; readonly unit: string }
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: "words"; readonly text: string };

/** One indicator. Scores are hundredths. */
export interface MadeIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly sign: Sign;
  readonly target: MadeValue;
  /** What the value's sign tells of: more is better, less is better, a cost, or neither can be told. */
  readonly sense: "more" | "less" | "cost" | "open";
  readonly lastYear: MadeValue | "none";
  readonly actual?: MadeValue;
  readonly weight: number;
  readonly score?: number;
}

const COUNTS = [["巡查次数", "次"], ["宣传册印制数量", "册"], ["培训人数", "人"], ["设备采购数量", "台"], ["服务群众人次", "万人次"], ["举办活动场次", "场"], ["维护站点个数", "个"], ["办结事项数量", "件"]] as const;
const RATES = ["项目验收合格率", "数据采集准确率", "任务完成率", "设备使用率", "投诉处理及时率", "培训出勤率", "资料归档完成率"] as const;
const TIMELY = ["资金支付及时率", "工作按期完成率", "任务按时完成率"] as const;
const LOWS = ["设备故障率", "差错率", "业务办理时限"] as const;
const EFFECTS = ["提升公共服务水平", "促进行业健康发展", "改善人居环境", "增强群众安全意识", "推动数据共享利用"] as const;
const DEGREES = ["效果显著", "有效提升", "持续改善", "明显提高"] as const;
const SATISFIED = ["服务对象满意度", "群众满意度", "参训人员满意度"] as const;
const COSTS = ["宣传印刷成本", "劳务费用", "设备维护成本", "会议培训费用"] as const;
const EACH = ["人均培训成本", "每次巡查费用", "设备每月运行费用"] as const;

export interface IndicatorOptions {
  /** 元 that plain costs come to; without it costs are told per head. */
  readonly money?: number;
  /** What the weights come to. */
  readonly weights: number;
  readonly isReview: boolean;
}

type Draft = Omit<MadeIndicator, "weight" | "score" | "actual" | "lastYear">;

const number = (digits: string, unit: string): MadeValue => ({ kind: "number", digits, unit });

/** Indicators of every kind, no name twice, with weights that come to the sum. */
export function makeIndicators(rng: Random, { money, weights, isReview }: IndicatorOptions): readonly MadeIndicator[] {
  const some = <T>(list: readonly T[], low: number, high: number): readonly T[] => rng.shuffle(list).slice(0, rng.whole(low, high));
  const drafts: readonly Draft[] = [
    ...some(COUNTS, 1, 4).map(([name, unit]): Draft => ({ level1: "产出指标", level2: "数量指标", name, sign: rng.pick(["ge", "eq"] as const), sense: "open", target: number(unit === "万人次" ? `${String(rng.whole(1, 30))}.${String(rng.whole(10, 99))}` : String(rng.whole(2, 1500)), unit) })),
    ...some(RATES, 1, 3).map((name): Draft => ({ level1: "产出指标", level2: "质量指标", name, sign: rng.pick(["ge", "eq"] as const), sense: "more", target: number(String(rng.whole(80, 100)), "%") })),
    ...some(LOWS, 0, 1).map((name): Draft => ({ level1: "产出指标", level2: "质量指标", name, sign: "le", sense: "less", target: name === "业务办理时限" ? number(String(rng.whole(3, 60)), "日") : number(String(rng.whole(1, 9)), "%") })),
    ...some(TIMELY, 1, 2).map((name): Draft => ({ level1: "产出指标", level2: "时效指标", name, sign: rng.pick(["ge", "eq"] as const), sense: "more", target: number(String(rng.whole(90, 100)), "%") })),
    ...(isReview || rng.chance(0.5) ? [] : [{ level1: "产出指标", level2: "时效指标", name: "项目完成时间", sign: rng.pick(["eq", "none"] as const), sense: "open" as const, target: { kind: "date" as const, year: 2024, month: rng.whole(1, 12), day: rng.whole(1, 28) } }]),
    ...costs(rng, money),
    ...some(EFFECTS, 1, 2).map((name): Draft => ({ level1: "效益指标", level2: "社会效益指标", name, sign: "none", sense: "open", target: { kind: "words", text: rng.pick(DEGREES) } })),
    ...some(SATISFIED, 1, 2).map((name): Draft => ({ level1: "满意度指标", level2: "服务对象满意度指标", name, sign: "ge", sense: "more", target: number(String(rng.whole(80, 98)), "%") })),
  ];
  const shares = shareOut(rng, weights, drafts.length);
  return drafts.map((draft, at): MadeIndicator => {
    const weight = shares[at] ?? 0;
    const lastYear = draft.target.kind === "number" && rng.chance(0.6) ? number(String(rng.whole(1, 99)), draft.target.unit) : "none";
    return isReview ? { ...draft, ...judged(rng, draft, weight), lastYear, weight } : { ...draft, lastYear, weight };
  });
}

function costs(rng: Random, money: number | undefined): readonly Draft[] {
  const cost = (name: string, digits: string, unit: string): Draft => ({ level1: "成本指标", level2: "经济成本指标", name, sign: "le", sense: "cost", target: number(digits, unit) });
  if (money === undefined || rng.chance(0.4)) return [cost(rng.pick(EACH), String(rng.whole(2, 900)), rng.pick(["元", "元/人"]))];
  const all = Math.round(money / 100);
  const names = rng.shuffle(COSTS).slice(0, rng.whole(1, 3));
  const parts = all >= names.length ? shareOut(rng, all, names.length) : [all];
  return parts.map((part, at) => cost(names[at] ?? "", String(part / 100), "万元"));
}

/** Whole numbers, each 1 at least, that come to a sum. */
function shareOut(rng: Random, total: number, count: number): readonly number[] {
  const cuts = new Set<number>();
  while (cuts.size < count - 1) cuts.add(rng.whole(1, total - 1));
  const ends = [0, ...[...cuts].sort((a, b) => a - b), total];
  return ends.slice(1).map((end, at) => end - (ends[at] ?? 0));
}

/** What was reached and the score that the operator gives for it. */
function judged(rng: Random, { target, sign }: Draft, weight: number): { readonly actual: MadeValue; readonly score: number } {
  if (target.kind !== "number") return { actual: target, score: weight * 100 };
  const places = target.digits.split(".")[1]?.length ?? 0;
  const goal = Number(target.digits);
  const reached = rng.pick([1, 1, 1.2, 0.9, 0.5]);
  const done = Number((goal * reached).toFixed(places));
  const ratio = sign === "le" ? (done <= goal ? 1 : goal / done) : Math.min(1, done / goal);
  return { actual: number(done.toFixed(places), target.unit), score: Math.round(weight * 100 * ratio + 1e-9) };
}
