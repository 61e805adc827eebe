/** What a sentence of the form leaves open. Words, amounts and percentages come from the tables, from the notes, or are computed from both. */
export type SlotName =
  /** The agency as the sentences call it (with 部门 behind where units stand below it), its bare name, 部门 or 单位, the document's year, the year before. */
  | "单位" | "全称" | "部门" | "年" | "上年"
  | "名称" | "科目" | "编号" | "个数"
  /** Amounts in 万元; percentages without the sign. */
  | "金额" | "占比" | "增减额" | "增减率" | "上年数"
  /** Phrases declared here too. */
  | "增减" | "原因" | "用途" | "构成" | "基金"
  /** Lists of names. */
  | "清单"
  /** Words of the preparer. */
  | "缘由" | "内容" | "范围"
  /** Figures of one sentence that tells several. */
  | "基本支出" | "项目支出" | "财政拨款" | "非财政拨款"
  | "出国费" | "购置费" | "运行费" | "接待费"
  | "出国费增减" | "购置费增减" | "运行费增减" | "接待费增减" | "出国费原因" | "购置费原因" | "运行费原因" | "接待费原因"
  | "货物" | "工程" | "服务" | "中小企业" | "小微企业"
  | "面积" | "价值" | "车辆" | "公务用车" | "公务用车价值" | "执法用车" | "执法用车价值" | "其他车辆" | "其他车辆价值"
  | "设备五十" | "设备一百" | "购车"
  | "整体金额" | "项目个数" | "自有项目"
  | "编制数" | "实有人数" | "在职" | "在职增减" | "退休" | "退休增减" | "离休" | "离休增减"
  /** Final accounts: what a total is made of, the budget and how the outcome stands to it. */
  | "本年" | "年初结转" | "使用结余" | "结余分配" | "年末结转" | "支出总计" | "本年支出"
  | "预算数" | "差异率" | "完成率" | "差异" | "差异原因" | "比较"
  | "人员经费" | "公用经费" | "费用"
  | "团组" | "人次" | "批次" | "购置数" | "保有量" | "外宾"
  | "中小占比" | "小微占比" | "预留" | "其他成交" | "原值" | "车辆价值" | "用途说明"
  | "整体个数" | "预算总额" | "执行总额";

/** What holds of the thing that a sentence tells of; the code that fills the sentence says which do. */
export type Condition =
  /** Nothing this year, nothing last year, and nobody gave a reason: such an item is 未安排. */
  | "未安排"
  /** Of such an item the form says nothing. */
  | "不写"
  | "减少" | "上年数缺"
  /** Last year's amount was below nothing: no rate can be told. */
  | "无比例"
  /** Without a change and without a reason. */
  | "无原因"
  | "有下属单位" | "下属单位不明" | "无内设机构" | "只有一般公共预算" | "合写" | "无"
  | "整体绩效" | "有自有项目" | "未购车" | "为事业单位" | "有范围"
  | "结转结余表"
  /** Final accounts in the wording of the ministry's template. */
  | "全国样式"
  | "无预算" | "预算数缺" | "持平" | "小于" | "无差异原因" | "保有量不同" | "有其他用车" | "有外宾" | "有预留";

/** One wording of a sentence, taken where all of `when` hold. */
export interface SentenceForm {
  readonly text: string;
  readonly when: readonly Condition[];
}

/** A sentence declared once: the first of its forms whose conditions hold is said; none, and nothing is said. */
export type Sentence = readonly SentenceForm[];

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;

/** A wording with {slots}; a slot that does not exist is a compile error. */
export function form<const Text extends string>(text: [SlotsIn<Text>] extends [SlotName] ? Text : never, ...when: readonly Condition[]): SentenceForm {
  return { text, when };
}

/** Several wordings of one sentence, the first that fits counts. */
export function sentence(...forms: readonly SentenceForm[]): Sentence {
  return forms;
}
