import type { TemplateFacts } from "./tables-workbook";

/** A text of the form, or a blank to be filled in, over some columns and rows. */
export interface PlacedText {
  readonly left: number;
  readonly right?: number;
  readonly down?: number;
  readonly text: string;
  readonly look?: "title" | "centred" | "header" | "input" | "amount";
}

/** A kind of indicators, and how many blank lines each of its kinds has. */
export interface IndicatorGroup {
  readonly level1: string;
  readonly kinds: readonly (readonly [level2: string, lines: number])[];
}

/** A performance table as the form prints it. */
export interface PerformanceLayout {
  readonly name: string;
  readonly title: string;
  readonly year: string;
  readonly widths: readonly number[];
  readonly head: readonly { readonly height?: number; readonly texts: readonly PlacedText[] }[];
  /** Labels of the indicators' columns, one each. */
  readonly header: readonly PlacedText[];
  readonly groups: readonly IndicatorGroup[];
  readonly total?: readonly PlacedText[];
}

const GROUPS: readonly IndicatorGroup[] = [
  { level1: "产出指标", kinds: [["数量指标", 3], ["质量指标", 2], ["时效指标", 2]] },
  { level1: "成本指标", kinds: [["经济成本指标", 2], ["社会成本指标", 1], ["生态环境成本指标", 1]] },
  { level1: "效益指标", kinds: [["经济效益指标", 1], ["社会效益指标", 2], ["生态效益指标", 1]] },
  { level1: "满意度指标", kinds: [["满意度指标", 2]] },
];
const WHOLE_GROUPS: readonly IndicatorGroup[] = [
  { level1: "运行成本", kinds: [["成本指标", 2]] },
  { level1: "管理效率", kinds: [["质量指标", 2]] },
  { level1: "履职效能", kinds: [["数量指标", 4], ["质量指标", 2], ["时效指标", 2]] },
  { level1: "社会效应", kinds: [["社会效益指标", 2]] },
  { level1: "服务对象满意度", kinds: [["满意度指标", 2]] },
];
const GOAL_HEIGHT = 60;

const label = (text: string, left: number, right = left, down = 1): PlacedText => ({ left, right, down, text, look: "header" });
const blank = (left: number, right = left): PlacedText => ({ left, right, text: "", look: "input" });
const filled = (text: string, left: number, right: number): PlacedText => ({ left, right, text, look: "input" });
const amount = (left: number, right = left): PlacedText => ({ left, right, text: "", look: "amount" });
const columns = (from: number, ...labels: readonly string[]): readonly PlacedText[] => labels.map((text, at) => label(text, from + at));

/** The four tables of an agency's year: what recognition leaves open, because real tables vary in it. */
export function performanceLayouts(facts: TemplateFacts): readonly PerformanceLayout[] {
  return [projectTarget(facts), wholeTarget(facts), projectReview(facts), wholeReview(facts)];
}

function projectTarget({ agency, year }: TemplateFacts): PerformanceLayout {
  return {
    name: "项目支出绩效目标表", title: "项目支出绩效目标表", year: `（${String(year)}年）`, widths: [13, 17, 30, 17, 17, 15, 11, 19, 17],
    head: [
      { texts: [label("预算单位", 0, 1), filled(agency, 2, 8)] },
      { texts: [label("项目名称", 0, 1), blank(2, 4), label("项目负责人", 5, 6), blank(7, 8)] },
      { texts: [label("项目资金（万元）", 0, 1), label("年度预算总额", 2), amount(3), label("其中：财政拨款", 4), amount(5), label("其他资金", 6, 7), amount(8)] },
      { height: GOAL_HEIGHT, texts: [label("项目总体目标", 0, 1), blank(2, 8)] },
    ],
    header: columns(0, "一级指标", "二级指标", "三级指标", "指标值", "指标值设置依据", "上年完成值", "指标分值权重", "指标赋分规则", "佐证资料"),
    groups: GROUPS,
  };
}

function wholeTarget({ agency, year, audience }: TemplateFacts): PerformanceLayout {
  return {
    name: `${audience}整体支出绩效目标表`, title: `${audience}整体支出绩效目标表`, year: `（${String(year)}年）`, widths: [17, 17, 36, 19, 24, 11],
    head: [
      { texts: [label(`${audience}名称`, 0), filled(agency, 1, 5)] },
      { texts: [label("联系人", 0), blank(1, 2), label("联系电话", 3), blank(4, 5)] },
      { height: GOAL_HEIGHT, texts: [label("年度绩效目标", 0), blank(1, 5)] },
      { texts: [label("年度预算（万元）", 0, 0, 4), label("资金来源", 1, 3), label("资金总额（万元）", 4, 5)] },
      { texts: [label("财政资金（万元）", 1, 1, 2), label("上级安排", 2, 3), amount(4, 5)] },
      { texts: [label("本级安排", 2, 3), amount(4, 5)] },
      { texts: [label("其他资金（万元）", 1), label("其他", 2, 3), amount(4, 5)] },
    ],
    header: columns(0, "一级指标", "二级指标", "三级指标", "指标值", "指标设定依据", "分值权重"),
    groups: WHOLE_GROUPS,
  };
}

const DASH = "—";
const dashes = (from: number): readonly PlacedText[] => [0, 1, 2].map((at) => ({ left: from + at, text: DASH }));

function projectReview({ agency, year }: TemplateFacts): PerformanceLayout {
  return {
    name: "项目支出绩效自评表", title: "项目支出绩效自评表", year: `（${String(year)}年度）`, widths: [13, 13, 17, 30, 15, 15, 9, 11, 25],
    head: [
      { texts: [label("项目名称", 0), blank(1, 8)] },
      { texts: [label("主管部门", 0), blank(1, 4), label("实施单位", 5), filled(agency, 6, 8)] },
      { texts: [label("项目资金（万元）", 0, 0, 4), label("", 1, 2), ...columns(3, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")] },
      { texts: [label("年度资金总额", 1, 2), amount(3), amount(4), amount(5), { left: 6, text: "10" }, blank(7), blank(8)] },
      { texts: [label("其中：当年财政拨款", 1, 2), amount(3), amount(4), amount(5), ...dashes(6)] },
      { texts: [label("其他资金", 1, 2), amount(3), amount(4), amount(5), ...dashes(6)] },
      { texts: [label("年度总体目标", 0, 0, 2), label("预期目标", 1, 5), label("实际完成情况", 6, 8)] },
      { height: GOAL_HEIGHT, texts: [blank(1, 5), blank(6, 8)] },
    ],
    header: [label("年度绩效指标完成情况", 0), ...columns(1, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施")],
    groups: GROUPS, total: [label("总分", 0, 5), { left: 6, text: "100" }, blank(7), blank(8)],
  };
}

function wholeReview({ agency, year, audience }: TemplateFacts): PerformanceLayout {
  const sources = ["年度总资金", "其中：中央安排（万元）", "自治区安排（万元）", "地（州、市）安排（万元）", "县（市、区）安排（万元）", "其他资金（万元）"];
  return {
    name: `${audience}整体支出绩效自评表`, title: `${audience}整体支出绩效自评表`, year: `（${String(year)}年度）`, widths: [17, 24, 30, 15, 19, 17, 11, 11],
    head: [
      { texts: [label(`${audience}名称`, 0), filled(agency, 1, 7)] },
      { texts: [label(`${audience}资金（万元）`, 0, 0, 1 + sources.length), ...columns(1, "资金来源", "年初预算数", "全年预算数", "全年执行数", "分值权重", "执行率", "得分")] },
      ...sources.map((text, at) => ({ texts: [label(text, 1), amount(2), amount(3), amount(4), ...(at === 0 ? [{ left: 5, text: "10" }, blank(6), blank(7)] : dashes(5))] })),
      { texts: [label("年度总体目标", 0, 0, 2), label("预期目标", 1, 3), label("实际完成情况", 4, 7)] },
      { height: GOAL_HEIGHT, texts: [blank(1, 3), blank(4, 7)] },
    ],
    header: columns(0, "一级指标", "二级指标", "三级指标", "预期指标值", "指标值设定依据", "实际完成指标值", "分值权重", "得分"),
    groups: WHOLE_GROUPS, total: [label("总分", 0, 5), { left: 6, text: "100" }, blank(7)],
  };
}
