import { accountsTerms } from "./accounts-terms";
import { STYLES } from "./narrative-style";
import type { Asks, FieldId, NotesForm, NotesPart, NotesQuestion, ToldRows, ToldSubject } from "./notes-standard";
import { amount, choice, count, fixed, itemSheet, natures, part, questionSheet, termSheet, text } from "./sheet-builders";

/** Told by the region's form alone. */
const regional = (question: NotesQuestion): NotesQuestion => ({ ...question, style: "regional" });

const basics: readonly NotesQuestion[] = [
  text("agency", "单位名称", "公开用的全称，全文都用这一个名称"),
  count("year", "决算年度", "四位数字，如 2023"),
  choice("wording", "部门或单位", ["部门", "单位"], "含下属单位的汇总决算选“部门”，单独一个单位选“单位”"),
  choice("form", "情况说明的样式", STYLES, "新疆样式逐项写比上年增减，全国样式逐项写完成年初预算的比例；不填按“新疆样式”", false),
  choice("nature", "单位性质", natures, "行政、参公单位的机关运行经费应等于决算06表公用经费合计"),
  text("functions", "主要职能", "一条一行"),
  text("divisions", "内设机构", "名称用“、”隔开，个数由程序数出"),
  text("subordinates", "下属单位", "名称用“、”隔开；没有下属单位填“无”"),
  text("structure", "机构设置补充说明", "需要另外说明的才填，一段一行", false),
  count("quota", "编制数", "人；要写编制的才填", false),
  count("onDuty", "在职人数", "年末数，人"),
  count("retired", "退休人数", "年末数，人，没有填 0"),
  count("veteran", "离休人数", "年末数，人，没有填 0"),
  text("signed", "落款日期", "如 2024年9月20日", false),
  choice("decimals", "金额的小数", ["保留两位", "去掉末尾的0"], "不填按“保留两位”", false),
  choice("thousands", "金额的千分位", ["不用", "用逗号"], "不填按“不用”", false),
];

const matters: readonly NotesQuestion[] = [
  count("abroadGroups", "因公出国（境）团组数", "个，没有填 0"),
  count("abroadPersons", "因公出国（境）人次", "人次，没有填 0"),
  text("abroadContent", "因公出国（境）费开支内容", "有支出的才填，如“赴友好城市交流的国际旅费”", false),
  count("carsBought", "公务用车购置数", "用财政拨款购置的，辆，没有填 0"),
  count("carsKept", "公务用车保有量", "财政拨款负担费用的，辆，没有填 0"),
  text("runningContent", "公务用车运行维护费开支内容", "有支出的才填，如“燃料费、维修费、保险费”", false),
  text("carsApart", "公务用车保有量与车辆总数差异的原因", "保有量与下面的车辆总数不同才填", false),
  count("receptions", "国内公务接待批次", "批次，没有填 0"),
  count("guests", "国内公务接待人次", "人次，没有填 0"),
  count("foreignReceptions", "其中：外事接待批次", "批次；有外事接待的才填", false),
  count("foreignGuests", "其中：外事接待人次", "人次；有外事接待的才填", false),
  text("receptionContent", "公务接待费开支内容", "有支出的才填，如“上级检查的工作餐”", false),
  text("operatingScope", "机关运行经费的口径", "如“本级及下属1家行政单位”；只有本单位的不填", false),
  amount("operating", "机关运行经费", "万元；行政、参公单位不填，按决算06表公用经费合计写；事业单位填本单位的数，没有填 0", false),
  amount("procurementGoods", "政府采购：货物", "万元，没有填 0"),
  amount("procurementWorks", "政府采购：工程", "万元，没有填 0"),
  amount("procurementServices", "政府采购：服务", "万元，没有填 0"),
  amount("smallMedium", "授予中小企业合同金额", "万元，没有填 0"),
  amount("small", "其中：授予小微企业合同金额", "万元，没有填 0"),
  amount("smallMediumGoods", "其中：货物采购授予中小企业", "万元；要分货物、工程、服务写的才填", false),
  amount("smallMediumWorks", "其中：工程采购授予中小企业", "万元；要分货物、工程、服务写的才填", false),
  amount("smallMediumServices", "其中：服务采购授予中小企业", "万元；要分货物、工程、服务写的才填", false),
  amount("reserved", "预留项目中小企业成交额", "万元；要按预留项目写的才填", false),
  amount("otherAwarded", "其他项目中小企业成交额", "万元；要按预留项目写的才填", false),
  amount("assetsValue", "固定资产原值", "万元；要写的才填", false),
  regional(amount("houseArea", "房屋面积", "平方米，没有填 0")),
  regional(amount("houseValue", "房屋价值", "万元，没有填 0")),
  regional(amount("carsValue", "车辆价值", "万元，没有填 0")),
  count("leaderCars", "副部（省）级及以上领导用车", "年末数，辆，没有填 0"),
  count("chiefCars", "主要负责人用车", "年末数，辆，没有填 0"),
  count("confidentialCars", "机要通信用车", "年末数，辆，没有填 0"),
  count("emergencyCars", "应急保障用车", "年末数，辆，没有填 0"),
  count("enforcementCars", "执法执勤用车", "年末数，辆，没有填 0"),
  count("technicalCars", "特种专业技术用车", "年末数，辆，没有填 0"),
  count("veteranCars", "离退休干部服务用车", "年末数，辆，没有填 0"),
  count("otherCars", "其他用车", "年末数，辆，没有填 0"),
  text("otherCarsUse", "其他用车主要是", "有其他用车的填，如“巡查车2辆、业务用车1辆”", false),
  count("equipment50", "单价50万元以上设备", "台（套）；要写的才填", false),
  count("equipment100", "单价100万元以上设备", "不含车辆，台（套），没有填 0"),
  count("wholeTables", "整体支出绩效自评表个数", "个；工作簿里有自评表的已填入"),
  amount("wholeBudget", "整体支出全年预算数", "万元；工作簿里有自评表的已填入"),
  amount("wholeSpent", "整体支出全年执行数", "万元；工作簿里有自评表的已填入"),
  count("evaluated", "绩效评价项目个数", "个，没有填 0；工作簿里有自评表的已填入"),
  amount("evaluatedBudget", "绩效评价项目全年预算数", "万元，没有填 0；工作簿里有自评表的已填入"),
  amount("evaluatedSpent", "绩效评价项目全年执行数", "万元，没有填 0；工作簿里有自评表的已填入"),
  text("results", "预算绩效管理取得的成效", "整段写，如“预算绩效管理取得的成效：一是……；二是……。”", false),
  text("problems", "发现的问题及原因", "整段写，如“发现的问题及原因：一是……；二是……。”", false),
  text("measures", "下一步改进措施", "整段写，如“下一步改进措施：一是……；二是……。”", false),
  text("performance", "预算绩效补充说明", "需要另外说明的才填，一段一行", false),
  text("other", "其他需说明的事项", "没有填“无”，一段一行"),
];

const asks = (regional: readonly FieldId[], national: readonly FieldId[] = regional): Asks => ({ regional, national });

const CHANGE: readonly FieldId[] = ["lastYear", "reason"];
const VARIANCE: readonly FieldId[] = ["budget", "varianceReason"];
const BOTH = [...CHANGE, ...VARIANCE];
const ITEM = asks(CHANGE, VARIANCE);

const expense = (name: string, asked: Asks): ToldSubject => ({ name, asks: asked, printedBudget: `决算07表[${name === "三公经费" ? "合计" : name}].预算数` });

/** 决算08表 and 决算09表: the fund whole, where it has money, and its 项. */
function fund(prefix: string, name: string, number: string): NotesPart {
  const section = `accounts/${prefix}`;
  const whole: ToldSubject = { name, asks: asks(BOTH, []), told: [`${name}收支总计`, `${name}收入总计`, `${name}支出总计`, name, `${name}支出`], unlessNothing: true };
  return part(prefix, name, `决算0${number}表`, [`accounts-0${number}`], { section, sections: [section], subjects: [whole], codes: { table: `accounts-0${number}`, asks: asks(CHANGE, []) }, budget: `budget/${prefix}` });
}

const one = (section: string, subject: ToldSubject, more: Partial<ToldRows> = {}): ToldRows => ({ section, sections: [section], subjects: [subject], ...more });

const changes: readonly NotesPart[] = [
  part("total", "收入支出总体", "决算01表", ["accounts-01"], one("accounts/overview", { name: "收支总计", told: ["收支总计", "收入总计", "支出总计"], asks: asks(CHANGE) })),
  part("appropriation", "财政拨款收入支出总体", "决算04表", ["accounts-04"], one(
    "accounts/appropriation",
    { name: "财政拨款", told: ["财政拨款收支总计", "财政拨款收入总计", "财政拨款支出总计", "财政拨款"], asks: asks(BOTH, CHANGE), budgeted: "财政拨款收支总计" },
    { budget: "budget/appropriation" },
  )),
  part("general", "一般公共预算财政拨款支出", "决算05表", ["accounts-05"], one(
    "accounts/general/size",
    { name: "一般公共预算", told: ["一般公共预算支出", "一般公共预算"], asks: asks(BOTH) },
    // Before its items the whole is told once more, with its budget.
    { sections: ["accounts/general/size", "accounts/general", "accounts/general/items"], budget: "budget/general" },
  )),
  part("item", "一般公共预算财政拨款支出具体情况", "决算05表", ["accounts-05"], { section: "accounts/general/items", sections: ["accounts/general/items"], codes: { table: "accounts-05", asks: ITEM }, budget: "budget/general/items" }),
  part("three-public", "三公经费", "决算07表", ["accounts-07"], {
    section: "accounts/three-public", sections: ["accounts/three-public"], budget: "budget/three-public",
    subjects: [
      expense("三公经费", asks(BOTH, VARIANCE)), expense("因公出国（境）费", asks(BOTH, VARIANCE)),
      // Changes are told of the cars together, the budget of buying and of running.
      expense("公务用车购置及运行费", asks(CHANGE, [])), expense("公务用车购置费", asks(VARIANCE)), expense("公务用车运行费", asks(VARIANCE)),
      expense("公务接待费", asks(BOTH, VARIANCE)),
    ],
  }),
  fund("fund", "政府性基金预算", "8"),
  fund("capital", "国有资本经营预算", "9"),
  part("operating", "机关运行经费", "决算06表", ["accounts-06"], one("accounts/operating", { name: "机关运行经费", asks: asks(CHANGE) }, { answered: { key: "operating", within: "accounts/basic" } })),
];

/** The notes of a 部门决算. */
export const accountsNotes: NotesForm = {
  document: "accounts",
  terms: accountsTerms,
  sheets: [
    questionSheet("basics", "底稿-决算基础信息", "单位的基本情况，写入第一部分。", basics),
    itemSheet("changes", "底稿-决算增减说明", "情况说明里要写比上年增减、与预算差异的各项，按出现的先后。填上年数、预算数和主要原因，增减、差异和比例自动计算。", ["名称", 32], [
      fixed("now", "本年决算（万元）", 14), { id: "lastYear", label: "上年决算（万元）", kind: "amount", width: 14 }, fixed("change", "增减额（万元）", 13), fixed("changeRate", "增减率", 10),
      { id: "reason", label: "增减的主要原因", kind: "text", width: 48 },
      { id: "budget", label: "预算数（万元）", kind: "amount", width: 14 }, fixed("variance", "差异额（万元）", 13), fixed("varianceRate", "差异率", 10),
      { id: "varianceReason", label: "差异的主要原因", kind: "text", width: 48 },
    ], changes, 3),
    questionSheet("matters", "底稿-决算其他事项", "“三公”经费的数量和其他重要事项，公开表里没有的数。", matters),
    termSheet("底稿-决算名词解释"),
  ],
};
