/** The notes sheets (底稿) and what each asks. */
export type NotesSheetId = "basics" | "changes" | "projects" | "matters" | "uses" | "terms";

/** Columns of all notes sheets. "value" is the one answer of a sheet that asks one thing per row (基础信息, 其他事项). */
export type FieldId =
  | "value"
  | "lastYear" | "reason"
  | "policy" | "size" | "executor" | "allocation" | "period" | "fundSource" | "recipients" | "rate" | "scope" | "manner" | "procedure" | "benefit" | "use"
  | "term" | "meaning";

/** What a cell takes: text (may be several lines), an amount in 万元, a count, or one of a few words. */
export type FieldKind = "text" | "amount" | "count" | { readonly choice: readonly string[] };

/** A column as a notes sheet prints it. */
export interface NotesColumn {
  readonly id: FieldId;
  readonly label: string;
  readonly kind: FieldKind;
  readonly width: number;
}

/** A question of a sheet that asks one thing per row. */
export interface NotesQuestion {
  /** Row key. */
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** What is to be entered, with an example of the form; plain Chinese. */
  readonly guide: string;
  readonly required: boolean;
}

/** A notes sheet as facts. Sheets with `questions` have one row per question; the rows of the others come from the tables. */
export interface NotesSheetStandard {
  readonly id: NotesSheetId;
  /** Name of the sheet: 底稿-基础信息. */
  readonly name: string;
  /** What the sheet is for, one sentence above the table. */
  readonly guide: string;
  readonly columns: readonly NotesColumn[];
  readonly questions?: readonly NotesQuestion[];
}

const answer: NotesColumn = { id: "value", label: "内容", kind: "text", width: 60 };
const count = (key: string, label: string, guide: string, required = true): NotesQuestion => ({ key, label, kind: "count", guide, required });
const amount = (key: string, label: string, guide: string, required = true): NotesQuestion => ({ key, label, kind: "amount", guide, required });
const text = (key: string, label: string, guide: string, required = true): NotesQuestion => ({ key, label, kind: "text", guide, required });
const choice = (key: string, label: string, words: readonly string[], guide: string, required = true): NotesQuestion => ({ key, label, kind: { choice: words }, guide, required });

export const NATURES = ["行政单位", "参公单位", "全额拨款事业单位", "差额拨款事业单位", "自收自支事业单位"] as const;

const basics: readonly NotesQuestion[] = [
  text("agency", "单位名称", "公开用的全称，全文都用这一个名称"),
  count("year", "预算年度", "四位数字，如 2024"),
  choice("wording", "部门或单位", ["部门", "单位"], "含下属单位的汇总预算选“部门”，单独一个单位选“单位”"),
  choice("nature", "单位性质", NATURES, "行政、参公单位的机关运行经费应等于表6公用经费合计"),
  text("functions", "主要职能", "一条一行"),
  text("divisions", "内设机构", "名称用“、”隔开，个数由程序数出"),
  text("subordinates", "下属单位", "名称用“、”隔开；没有下属单位填“无”"),
  text("structure", "机构设置补充说明", "需要另外说明的才填，一段一行", false),
  count("quota", "编制数", "人"),
  count("onDuty", "在职人数", "人"),
  count("onDutyChange", "在职人数增减", "比上年增加填正数，减少填负数，没有变化填 0"),
  count("retired", "退休人数", "人"),
  count("retiredChange", "退休人数增减", "同上"),
  count("veteran", "离休人数", "没有填 0"),
  count("veteranChange", "离休人数增减", "同上"),
  text("signed", "落款日期", "如 2024年2月23日", false),
  choice("decimals", "金额的小数", ["保留两位", "去掉末尾的0"], "不填按“保留两位”", false),
  choice("thousands", "金额的千分位", ["不用", "用逗号"], "不填按“不用”", false),
  choice("codes", "科目的写法", ["只写名称", "编码和名称"], "不填按“只写名称”", false),
  choice("composition", "科目由哪些项目构成", ["不写", "写明"], "全部是项目支出的科目，写明“主要由……构成”；不填按“不写”", false),
  choice("transfers", "没有的上级转移支付", ["写未安排", "不写"], "写收入预算时，不填按“写未安排”", false),
];

const matters: readonly NotesQuestion[] = [
  text("operatingScope", "机关运行经费的口径", "如“本级及下属1家行政单位”；只有本单位的不填", false),
  amount("operating", "机关运行经费", "万元；行政、参公单位不填，按表6公用经费合计写；事业单位填本单位的数，没有填 0", false),
  amount("procurementGoods", "政府采购：货物", "万元，没有填 0"),
  amount("procurementWorks", "政府采购：工程", "万元，没有填 0"),
  amount("procurementServices", "政府采购：服务", "万元，没有填 0"),
  amount("smallMedium", "面向中小企业预留", "万元，没有填 0"),
  amount("small", "其中：面向小微企业预留", "万元，没有填 0"),
  amount("houseArea", "房屋面积", "平方米"),
  amount("houseValue", "房屋价值", "万元"),
  count("officialCars", "一般公务用车", "辆，没有填 0"),
  amount("officialCarsValue", "一般公务用车价值", "万元"),
  count("enforcementCars", "执法执勤用车", "辆，没有填 0"),
  amount("enforcementCarsValue", "执法执勤用车价值", "万元"),
  count("otherCars", "其他车辆", "辆，没有填 0"),
  amount("otherCarsValue", "其他车辆价值", "万元"),
  amount("furniture", "办公家具价值", "万元"),
  amount("otherAssets", "其他资产价值", "万元"),
  count("equipment50", "50万元以上大型设备", "台（套），没有填 0"),
  count("equipment100", "100万元以上大型设备", "台（套），没有填 0"),
  text("carPurchase", "本年购置车辆", "没有安排填“无”；有的写安排了什么，如“购置一般公务用车1辆18.00万元”"),
  count("newEquipment50", "本年购置50万元以上大型设备", "台（套），没有填 0"),
  count("newEquipment100", "本年购置100万元以上大型设备", "台（套），没有填 0"),
  count("ownProjects", "非财政拨款项目个数", "个，没有填 0"),
  amount("ownProjectsAmount", "非财政拨款项目金额", "万元，没有填 0"),
  text("performance", "预算绩效补充说明", "需要另外说明的才填，一段一行", false),
  text("other", "其他需说明的事项", "没有填“无”，一段一行"),
];

/** Every notes sheet, in the order a preparer fills them. */
export const notesStandards: readonly NotesSheetStandard[] = [
  { id: "basics", name: "底稿-基础信息", guide: "单位的基本情况，写入第一部分。", columns: [answer], questions: basics },
  {
    id: "changes", name: "底稿-增减说明", guide: "情况说明里要写增减变化的各项，按出现的先后。填上年数和主要原因，增减额和比例自动计算。",
    columns: [{ id: "lastYear", label: "上年预算（万元）", kind: "amount", width: 14 }, { id: "reason", label: "主要原因", kind: "text", width: 60 }],
  },
  {
    id: "projects", name: "底稿-项目说明", guide: "每个项目的说明。涉及补贴的项目再填后面几列。",
    columns: [
      { id: "policy", label: "设立的政策依据", kind: "text", width: 40 }, { id: "size", label: "预算安排规模（万元）", kind: "amount", width: 14 },
      { id: "executor", label: "项目承担单位", kind: "text", width: 24 }, { id: "allocation", label: "资金分配情况", kind: "text", width: 40 },
      { id: "period", label: "资金执行时间", kind: "text", width: 22 }, { id: "fundSource", label: "资金来源", kind: "text", width: 18 },
      { id: "recipients", label: "补贴人数", kind: "text", width: 14 }, { id: "rate", label: "补贴标准", kind: "text", width: 18 },
      { id: "scope", label: "补贴范围", kind: "text", width: 20 }, { id: "manner", label: "补贴方式", kind: "text", width: 18 },
      { id: "procedure", label: "发放程序", kind: "text", width: 24 }, { id: "benefit", label: "受益人群和社会效益", kind: "text", width: 28 },
      { id: "use", label: "主要用于", kind: "text", width: 36 },
    ],
  },
  { id: "matters", name: "底稿-其他事项", guide: "其他重要事项，公开表里没有的数。", columns: [answer], questions: matters },
  { id: "uses", name: "底稿-用途说明", guide: "财政拨款支出各类的主要用途。几类合在一起写的，填在最后一行。", columns: [{ id: "use", label: "主要用于", kind: "text", width: 80 }] },
  {
    id: "terms", name: "底稿-名词解释", guide: "第四部分的名词解释，已填入标准条目，可以增删。",
    columns: [{ id: "term", label: "名词", kind: "text", width: 24 }, { id: "meaning", label: "解释", kind: "text", width: 90 }],
  },
];
