import type { TableId } from "./agency";
import type { Layout } from "./layout";

/** Words of the form that changed between years and that units vary. */
export interface Wording {
  /** Above the code columns: 项目 (to 2023) or 科目. */
  readonly subject: string;
  readonly classHeader: string;
  readonly fundGrant: string;
  readonly projectName: string;
  readonly goods: string;
  readonly capitalBuilding: string;
  readonly enterpriseBuilding: string;
  readonly socialFund: string;
  readonly threePublics: string;
  readonly afterNumber: string;
  readonly grants: string;
  readonly medical: string;
  /** Tables 8 and 9 split 基本支出 into 人员经费 and 公用经费. */
  readonly fundSplit: boolean;
}

const older: Wording = {
  subject: "项目",
  classHeader: "功能分类",
  fundGrant: "基金预算拨款",
  projectName: "科目名称",
  goods: "商品服务支出",
  capitalBuilding: "资本性支出(基建)",
  enterpriseBuilding: "对企业补助(基建)",
  socialFund: "对社保基金补助",
  threePublics: "",
  afterNumber: " ",
  grants: "财政拨款(补助)",
  medical: "城镇职工基本医疗保险缴费",
  fundSplit: false,
};
const newer: Wording = {
  subject: "科目",
  classHeader: "支出功能分类",
  fundGrant: "政府性基金预算拨款",
  projectName: "功能分类科目名称",
  goods: "商品服务支出",
  capitalBuilding: "资本性支出（基本建设）",
  enterpriseBuilding: "对企业补助（基本建设）",
  socialFund: "对社会保障基金补助",
  threePublics: "“三公”经费支出内容",
  afterNumber: "",
  grants: "一、财政拨款（补助）",
  medical: "职工基本医疗保险缴费",
  fundSplit: true,
};

export const wordings: Readonly<Record<Layout["wording"], Wording>> = {
  2022: { ...older, goods: "商品和服务支出", afterNumber: "", threePublics: "三公支出内容", grants: "财政拨款（补助）" },
  2023: { ...older, medical: "职工基本医疗保险缴费" },
  2024: newer,
  2025: { ...newer, goods: "商品和服务支出", threePublics: "项目" },
};

const titles: Readonly<Record<TableId, string>> = {
  "budget-1": "部门收支总体情况表",
  "budget-2": "部门收入总体情况表",
  "budget-3": "部门支出总体情况表",
  "budget-4": "财政拨款收支预算总体情况表",
  "budget-5": "一般公共预算支出情况表",
  "budget-6": "一般公共预算基本支出情况表",
  "budget-7": "一般公共预算项目支出情况表",
  "budget-8": "政府性基金预算支出情况表",
  "budget-9": "国有资本经营预算支出情况表",
  "budget-10": "财政拨款“三公”经费支出情况表",
  "budget-11": "上年结转结余情况明细表",
};

/** The title as the document's audience says it: 部门收支… or 单位收支…. */
export function titleOf(table: TableId, audience: Layout["audience"]): string {
  return titles[table].replace(/^部门/, audience);
}

/** "表 2", "公开02表" … for a table. */
export function numberOf(table: TableId, style: Layout["tableNumber"]): string {
  const number = table.slice("budget-".length);
  return style === "公开02表" ? `公开${number.padStart(2, "0")}表` : style.replace("2", number);
}

/** Nil sentences of every usual sense. */
export function nilSentence(
  which: Layout["nilSentence"],
  kind: "政府性基金" | "国有资本经营",
  title: string,
  agency: string,
  year: number,
  audience: Layout["audience"],
): string {
  const sentences: Readonly<Record<Layout["nilSentence"], string>> = {
    0: `${agency}${year}年没有使用${kind}预算拨款安排的支出，${title}为空表。`,
    1: `备注：${year}年未安排${kind}预算支出，本表为空表。`,
    2: `注：本${audience}${year}年度无${kind}预算支出，本表无数据。`,
    3: `说明：没有使用${kind}预算拨款安排的支出，故此表为空表。`,
    4: `本年度未安排${kind}预算拨款支出，此表无数据，为空表`,
  };
  return sentences[which];
}
