/**
 * Which figure of the tables a subject of a section is. Addresses are those of the identities (表2[合计].总计), `+` adds;
 * [科目] and [项目] stand for the code or project that the text names. They are tried in order: the first that the workbook has the data for is the one.
 */
export interface FigureFact {
  /** What the figure is, wherever it is told: two statements with one fact state one value. {科目} and {项目} are filled in. */
  readonly fact: string;
  readonly section: string;
  /** Canonical subjects; "" is a subject that is a code or a project. */
  readonly subjects: readonly string[];
  readonly addresses: readonly string[];
  /** Right too where the text does not tell the two apart: item 1 whole instead of its first part. */
  readonly also?: readonly string[];
}

const income = (subject: string, addresses: readonly string[], also?: readonly string[]): FigureFact => ({
  fact: `收入/${subject}`, section: "budget/income", subjects: [subject], addresses, ...(also === undefined ? {} : { also }),
});

const TOTAL_WORDS = ["收支总计", "收入总计", "支出总计"];
const EXPENSES = ["因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费"];

export const budgetFigures: readonly FigureFact[] = [
  { fact: "总计", section: "budget/overview", subjects: TOTAL_WORDS, addresses: ["表1[收入总计].预算数", "表1[支出总计].预算数", "表3[合计].合计"] },
  { fact: "总计", section: "budget/income", subjects: TOTAL_WORDS, addresses: ["表2[合计].总计", "表1[收入总计].预算数"] },
  { fact: "总计", section: "budget/expenditure", subjects: TOTAL_WORDS, addresses: ["表3[合计].合计", "表1[支出总计].预算数"] },

  income("一般公共预算", ["表2[合计].一般公共预算", "表1[一般财力].预算数", "表1[一般公共预算拨款].预算数"], ["表1[一般公共预算拨款].预算数", "表2[合计].一般公共预算 + 表2[合计].上级一般公共预算转移支付"]),
  income("上级一般公共预算转移支付", ["表2[合计].上级一般公共预算转移支付", "表1[上级一般公共预算转移支付].预算数"]),
  income("政府性基金预算", ["表2[合计].政府性基金预算", "表1[政府性基金收入].预算数", "表1[政府性基金预算拨款].预算数"], ["表1[政府性基金预算拨款].预算数"]),
  income("上级政府性基金转移支付", ["表2[合计].上级政府性基金转移支付", "表1[上级政府性基金转移支付].预算数"]),
  income("国有资本经营预算", ["表2[合计].国有资本经营预算", "表1[国有资本经营收入].预算数", "表1[国有资本经营预算拨款].预算数"], ["表1[国有资本经营预算拨款].预算数"]),
  income("上级国有资本经营预算转移支付", ["表2[合计].上级国有资本经营预算转移支付", "表1[上级国有资本经营预算转移支付].预算数"]),
  income("财政专户", ["表2[合计].财政专户", "表1[财政专户核拨].预算数"]),
  income("单位资金", ["表2[合计].单位资金", "表1[单位资金].预算数"]),
  income("财政拨款结转", ["表2[合计].财政拨款结转", "表1[财政拨款结转].预算数", "表11[合计].财政拨款合计"]),
  income("非财政拨款结转结余", ["表2[合计].非财政拨款结转结余", "表1[非财政拨款结转结余].预算数", "表11[合计].非财政拨款合计"]),
  income("上年结转结余", ["表1[上年结转结余].预算数", "表2[合计].财政拨款结转 + 表2[合计].非财政拨款结转结余", "表11[合计].总计"]),
  income("财政拨款", ["表2[合计].财政拨款小计"]),
  income("本年收入", ["表1[本年收入].预算数"]),
  income("事业收入", ["表1[事业收入].预算数"]),
  income("上级补助收入", ["表1[上级补助收入].预算数"]),
  income("附属单位上缴收入", ["表1[附属单位上缴收入].预算数"]),
  income("经营收入", ["表1[事业单位经营收入].预算数"]),
  income("其他收入", ["表1[其他收入].预算数"]),

  { fact: "支出/基本支出", section: "budget/expenditure", subjects: ["基本支出"], addresses: ["表3[合计].基本支出"] },
  { fact: "支出/项目支出", section: "budget/expenditure", subjects: ["项目支出"], addresses: ["表3[合计].项目支出"] },
  { fact: "支出/{科目}", section: "budget/expenditure", subjects: [""], addresses: ["表3[科目].合计", "表1[科目].预算数"] },

  { fact: "财政拨款总计", section: "budget/appropriation", subjects: ["财政拨款收支总计", "财政拨款收入总计", "财政拨款支出总计", "财政拨款", "本年财政拨款收入", "本年财政拨款支出", ...TOTAL_WORDS], addresses: ["表4[收入总计].合计", "表4[支出总计].合计", "表4[财政拨款].合计"], also: ["表4[财政拨款].合计"] },
  { fact: "一般公共预算拨款", section: "budget/appropriation", subjects: ["一般公共预算"], addresses: ["表4[一般公共预算].合计", "表5[合计].合计"] },
  { fact: "一般公共预算拨款", section: "budget/appropriation", subjects: ["一般公共预算支出"], addresses: ["表4[支出总计].一般公共预算", "表5[合计].合计"] },
  { fact: "政府性基金拨款", section: "budget/appropriation", subjects: ["政府性基金预算"], addresses: ["表4[政府性基金预算].合计", "表8[合计].合计"] },
  { fact: "国有资本经营拨款", section: "budget/appropriation", subjects: ["国有资本经营预算", "国有资本经营预算支出"], addresses: ["表4[国有资本经营预算].合计", "表9[合计].合计"] },
  { fact: "上年结转拨款", section: "budget/appropriation", subjects: ["上年结转结余", "财政拨款结转"], addresses: ["表4[上年结转].合计"] },
  { fact: "一般/{科目}", section: "budget/appropriation", subjects: [""], addresses: ["表4[科目].一般公共预算", "表5[科目].合计", "表4[科目].合计"], also: ["表4[科目].合计", "表4[科目].政府性基金预算", "表4[科目].国有资本经营预算"] },

  ...["budget/general", "budget/general/size", "budget/general/structure", "budget/general/items"].flatMap((section): FigureFact[] => [
    { fact: "一般公共预算拨款", section, subjects: ["一般公共预算", "一般公共预算支出", "支出总计"], addresses: ["表5[合计].合计", "表4[支出总计].一般公共预算"] },
    { fact: "一般/基本支出", section, subjects: ["基本支出"], addresses: ["表5[合计].基本支出"] },
    { fact: "一般/项目支出", section, subjects: ["项目支出"], addresses: ["表5[合计].项目支出"] },
    { fact: "一般/{科目}", section, subjects: [""], addresses: ["表5[科目].合计"] },
    { fact: "项目/{项目}", section, subjects: ["project"], addresses: ["表7[项目].项目支出合计"] },
  ]),

  { fact: "一般/基本支出", section: "budget/basic", subjects: ["基本支出", "一般公共预算"], addresses: ["表6[合计].合计", "表5[合计].基本支出"] },
  { fact: "一般/人员经费", section: "budget/basic", subjects: ["人员经费"], addresses: ["表6[合计].人员经费"] },
  { fact: "一般/公用经费", section: "budget/basic", subjects: ["公用经费"], addresses: ["表6[合计].公用经费"] },
  { fact: "一般/经济/{科目}", section: "budget/basic", subjects: [""], addresses: ["表6[科目].合计"] },

  { fact: "一般/项目支出", section: "budget/projects", subjects: ["项目支出"], addresses: ["表7[合计].项目支出合计", "表5[合计].项目支出"] },
  { fact: "项目/{项目}", section: "budget/projects", subjects: ["project"], addresses: ["表7[项目].项目支出合计"] },

  { fact: "政府性基金拨款", section: "budget/fund", subjects: ["政府性基金预算", "支出总计"], addresses: ["表8[合计].合计", "表4[政府性基金预算].合计"] },
  { fact: "基金/基本支出", section: "budget/fund", subjects: ["基本支出"], addresses: ["表8[合计].基本支出", "表8[合计].人员经费 + 表8[合计].公用经费"] },
  { fact: "基金/项目支出", section: "budget/fund", subjects: ["项目支出"], addresses: ["表8[合计].项目支出"] },
  { fact: "基金/{科目}", section: "budget/fund", subjects: [""], addresses: ["表8[科目].合计"] },
  { fact: "国有资本经营拨款", section: "budget/capital", subjects: ["国有资本经营预算", "国有资本经营预算支出", "支出总计"], addresses: ["表9[合计].合计", "表4[国有资本经营预算].合计"] },
  { fact: "国资/基本支出", section: "budget/capital", subjects: ["基本支出"], addresses: ["表9[合计].基本支出", "表9[合计].人员经费 + 表9[合计].公用经费"] },
  { fact: "国资/项目支出", section: "budget/capital", subjects: ["项目支出"], addresses: ["表9[合计].项目支出"] },
  { fact: "国资/{科目}", section: "budget/capital", subjects: [""], addresses: ["表9[科目].合计"] },

  { fact: "三公/合计", section: "budget/three-public", subjects: ["三公经费"], addresses: ["表10[合计].合计"], also: ["表10[合计].一般公共预算"] },
  ...EXPENSES.map((subject): FigureFact => ({ fact: `三公/${subject}`, section: "budget/three-public", subjects: [subject], addresses: [`表10[${subject}].合计`], also: [`表10[${subject}].一般公共预算`] })),

  { fact: "结转/合计", section: "budget/carry-over", subjects: ["上年结转结余"], addresses: ["表11[合计].总计", "表1[上年结转结余].预算数"] },
  { fact: "结转/财政拨款", section: "budget/carry-over", subjects: ["财政拨款", "财政拨款结转"], addresses: ["表11[合计].财政拨款合计", "表1[财政拨款结转].预算数"] },
  { fact: "结转/非财政拨款", section: "budget/carry-over", subjects: ["非财政拨款", "非财政拨款结转结余"], addresses: ["表11[合计].非财政拨款合计", "表1[非财政拨款结转结余].预算数"] },
  { fact: "结转项目/{项目}", section: "budget/carry-over", subjects: ["project", ""], addresses: ["表11[项目].总计"] },

  { fact: "绩效/整体", section: "budget/performance", subjects: ["整体绩效", "整体预算绩效目标"], addresses: ["表1[收入总计].预算数"] },
];
