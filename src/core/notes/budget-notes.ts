import { budgetSections } from "../standards/budget/narrative/sections";
import type { Asks, NotesForm, NotesPart, NotesQuestion, ToldRows } from "./notes-standard";
import { amount, choice, count, fixed, itemSheet, natures, part, questionSheet, termSheet, text } from "./sheet-builders";
import { budgetTerms } from "./budget-terms";

const basics: readonly NotesQuestion[] = [
  text("agency", "单位名称", "公开用的全称，全文都用这一个名称"),
  count("year", "预算年度", "四位数字，如 2024"),
  choice("wording", "部门或单位", ["部门", "单位"], "含下属单位的汇总预算选“部门”，单独一个单位选“单位”"),
  choice("nature", "单位性质", natures, "行政、参公单位的机关运行经费应等于表6公用经费合计"),
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

const CHANGE: Asks = { regional: ["lastYear", "reason"], national: ["lastYear", "reason"] };
/** The total's reasons are those of its items. */
const TOTAL: Asks = { regional: ["lastYear"], national: ["lastYear"] };
const SOURCES = budgetSections.find(({ id }) => id === "budget/income")?.parts ?? [];

const kinds = (section: string, ...more: readonly string[]): ToldRows => ({ section, sections: [section, ...more], subjects: ["基本支出", "项目支出"].map((name) => ({ name, asks: CHANGE })) });
const codes = (section: string, table: string): ToldRows => ({ section, sections: [section], codes: { table, asks: CHANGE } });

const changes: readonly NotesPart[] = [
  part("income", "收入预算", "表2", ["budget-2", "budget-1"], { section: "budget/income", sections: ["budget/income"], subjects: SOURCES.map((name) => ({ name, asks: CHANGE, unlessNothing: true })) }),
  part("expenditure", "支出预算", "表3", ["budget-3"], kinds("budget/expenditure")),
  part("general", "一般公共预算拨款", "表5", ["budget-5"], kinds("budget/general/size", "budget/general")),
  part("item", "一般公共预算具体使用", "表5", ["budget-5"], codes("budget/general/items", "budget-5")),
  part("fund", "政府性基金预算", "表8", ["budget-8"], codes("budget/fund", "budget-8")),
  part("capital", "国有资本经营预算", "表9", ["budget-9"], codes("budget/capital", "budget-9")),
  part("three-public", "三公经费", "表10", ["budget-10"], {
    section: "budget/three-public", sections: ["budget/three-public"],
    // As the sentence lists them; the subtotal of the cars is not told.
    subjects: [{ name: "三公经费", asks: TOTAL }, ...["因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"].map((name) => ({ name, asks: CHANGE }))],
  }),
  part("operating", "机关运行经费", "表6", ["budget-6"], {
    section: "budget/operating", sections: ["budget/operating"], subjects: [{ name: "机关运行经费", asks: CHANGE }], answered: { key: "operating", within: "budget/basic" },
  }),
];

const projects: readonly NotesPart[] = [
  part("general", "一般公共预算项目", "表7", ["budget-7"]),
  part("carry", "上年结转结余项目", "表11", ["budget-11"]),
  part("other", "其他资金项目", "", []),
];

const uses: readonly NotesPart[] = [
  part("general", "一般公共预算", "表4", ["budget-4", "budget-5"]),
  part("fund", "政府性基金预算", "表4", ["budget-4", "budget-8"]),
  part("capital", "国有资本经营预算", "表4", ["budget-4", "budget-9"]),
  part("all", "合在一起写", "", []),
];

const now = fixed("now", "本年预算（万元）", 14);

/** The notes of a 部门预算. */
export const budgetNotes: NotesForm = {
  document: "budget",
  terms: budgetTerms,
  sheets: [
    questionSheet("basics", "底稿-基础信息", "单位的基本情况，写入第一部分。", basics),
    itemSheet("changes", "底稿-增减说明", "情况说明里要写增减变化的各项，按出现的先后。填上年数和主要原因，增减额和比例自动计算。", ["名称", 32], [
      now, { id: "lastYear", label: "上年预算（万元）", kind: "amount", width: 14 }, fixed("change", "增减额（万元）", 13), fixed("changeRate", "增减率", 10),
      { id: "reason", label: "主要原因", kind: "text", width: 60 },
    ], changes, 3),
    itemSheet("projects", "底稿-项目说明", "每个项目的说明。涉及补贴的项目再填后面几列。", ["项目名称", 34], [
      { ...now, label: "表内金额（万元）" },
      { id: "policy", label: "设立的政策依据", kind: "text", width: 40 }, { id: "size", label: "预算安排规模（万元）", kind: "amount", width: 14 },
      { id: "executor", label: "项目承担单位", kind: "text", width: 24 }, { id: "allocation", label: "资金分配情况", kind: "text", width: 40 },
      { id: "period", label: "资金执行时间", kind: "text", width: 22 }, { id: "fundSource", label: "资金来源", kind: "text", width: 18 },
      { id: "recipients", label: "补贴人数", kind: "text", width: 14 }, { id: "rate", label: "补贴标准", kind: "text", width: 18 },
      { id: "scope", label: "补贴范围", kind: "text", width: 20 }, { id: "manner", label: "补贴方式", kind: "text", width: 18 },
      { id: "procedure", label: "发放程序", kind: "text", width: 24 }, { id: "benefit", label: "受益人群和社会效益", kind: "text", width: 28 },
      { id: "use", label: "主要用于", kind: "text", width: 36 },
    ], projects, 3),
    questionSheet("matters", "底稿-其他事项", "其他重要事项，公开表里没有的数。", matters),
    itemSheet("uses", "底稿-用途说明", "财政拨款支出各类的主要用途。几类合在一起写的，填在最后一行。", ["名称", 26], [now, { id: "use", label: "主要用于", kind: "text", width: 80 }], uses, 0),
    termSheet("底稿-名词解释"),
  ],
};
