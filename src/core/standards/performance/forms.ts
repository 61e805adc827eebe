/** "project-target" 项目支出绩效目标表, "whole-target" 部门（单位）整体支出绩效目标表, and the self-evaluations (自评表) of either. */
export type PerformanceFormId = "project-target" | "whole-target" | "project-review" | "whole-review";

/** What a column of indicators holds. */
export type IndicatorColumn = "level1" | "level2" | "name" | "target" | "basis" | "lastYear" | "actual" | "weight" | "score" | "scoring" | "evidence" | "deviation";

/** Which amount of a line of funds. 年度预算总额 of a target is "budget"; the others are those of a self-evaluation. */
export type FundsColumn = "budget" | "initial" | "full" | "executed" | "weight" | "rate" | "score";

/** Where money comes from. "fiscal" and "other" are the two that a target tells apart; the others are the levels of 财政资金. */
export type FundsSource = "total" | "fiscal" | "other" | "carried" | "central" | "region" | "prefecture" | "county" | "upper" | "own-level";

/** A form as facts. */
export interface PerformanceForm {
  readonly id: PerformanceFormId;
  /** What messages call it. */
  readonly name: string;
  /** Matches its squeezed title to the end, without what stands in brackets behind. */
  readonly title: RegExp;
  /** Whether scores are given: a self-evaluation. */
  readonly isReview: boolean;
  /** Whether it is one project's. */
  readonly isProject: boolean;
}

export const performanceForms: readonly PerformanceForm[] = [
  { id: "project-review", name: "项目支出绩效自评表", title: /项目(?:支出|预算)?绩效(?:目标)?自评(?:情况)?表$/, isReview: true, isProject: true },
  { id: "whole-review", name: "整体支出绩效自评表", title: /(?:部门|单位|整体)[^项目]{0,12}绩效(?:目标)?自评(?:情况)?表$/, isReview: true, isProject: false },
  { id: "project-target", name: "项目支出绩效目标表", title: /项目(?:支出|预算)?绩效目标(?:申报)?表$/, isReview: false, isProject: true },
  { id: "whole-target", name: "整体支出绩效目标表", title: /(?:部门|单位|整体)[^项目]{0,12}绩效目标(?:申报)?表$/, isReview: false, isProject: false },
];

/** Wordings of the columns of indicators, as `labelKey` gives them, the surest first. */
export const indicatorColumns: Readonly<Record<IndicatorColumn, readonly string[]>> = {
  level1: ["一级指标"],
  level2: ["二级指标"],
  name: ["三级指标", "指标名称", "绩效指标"],
  target: ["指标值", "年度指标值", "预期指标值", "目标值", "年初指标值", "绩效目标值", "预期值", "计划指标值"],
  basis: ["指标值设置依据", "指标设定依据", "指标值设定依据", "设定依据", "指标值确定依据", "指标设置依据", "指标值依据"],
  lastYear: ["上年完成值", "上年实际完成值", "上年完成情况", "历史完成值", "上年指标值"],
  actual: ["实际完成值", "实际完成指标值", "全年完成值", "完成值", "实际完成情况"],
  weight: ["指标分值权重", "分值权重", "分值", "权重", "指标权重", "指标分值"],
  score: ["得分", "自评得分", "指标得分"],
  scoring: ["指标赋分规则", "赋分规则", "评分规则", "评分标准", "指标评分规则"],
  evidence: ["佐证资料", "佐证材料", "数据来源"],
  deviation: ["偏差原因分析及改进措施", "偏差原因分析及改进", "未完成原因分析", "偏差原因", "未完成原因分析及改进措施"],
};

/** Wordings of the columns of funds in a self-evaluation. */
export const fundsColumns: Readonly<Partial<Record<FundsColumn, readonly string[]>>> = {
  initial: ["年初预算数", "年初预算"],
  full: ["全年预算数", "全年预算", "全年预算数A", "调整后预算数"],
  executed: ["全年执行数", "全年执行", "全年执行数B", "执行数"],
  weight: ["分值", "分值权重", "权重"],
  rate: ["执行率", "预算执行率", "执行率B/A", "执行率%"],
  score: ["得分", "自评得分"],
};

/** Wordings of where money comes from, as `labelKey` gives them, longest match first. */
export const fundsSources: readonly (readonly [RegExp, FundsSource])[] = [
  [/^(?:年度)?(?:预算|资金)?总(?:额|资金)$|^年度(?:预算|资金)总额$|^年度总资金$|^资金总额$|^总额$/, "total"],
  [/上年(?:财政拨款)?结转|结转资金|结转结余/, "carried"],
  [/^(?:其中)?(?:当年|本年)?财政(?:拨款|资金)$/, "fiscal"],
  [/^(?:其中)?中央(?:安排|资金|财政|补助)/, "central"],
  [/^(?:其中)?(?:自治区|省级?|直辖市|省(?:自治区)?)(?:安排|资金|财政|补助)/, "region"],
  [/^(?:其中)?(?:地州市?|州市?|地市|市州|设区市|市级?)(?:安排|资金|财政)/, "prefecture"],
  [/^(?:其中)?(?:县(?:市区?)?|区县?|县级)(?:安排|资金|财政)/, "county"],
  [/^(?:其中)?上级(?:安排|资金|补助|财政)/, "upper"],
  [/^(?:其中)?本级(?:安排|资金|财政)/, "own-level"],
  [/^(?:其中)?(?:其他|其它)(?:资金)?$|^单位资金$|^自有资金$/, "other"],
];

/** Labels of the head, as `labelKey` gives them. */
export const headLabels = {
  unit: ["预算单位", "部门单位名称", "部门名称", "单位名称", "实施单位", "项目单位", "部门单位名称盖章", "部门名称盖章", "单位名称盖章", "项目实施单位"],
  department: ["主管部门", "主管部门及代码"],
  project: ["项目名称"],
  goal: ["项目总体目标", "年度绩效目标", "年度总体目标", "总体目标", "绩效目标", "预期目标"],
  achieved: ["实际完成情况", "目标实际完成情况"],
} as const;
