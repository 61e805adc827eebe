import type { NarrativeSection } from "../../narrative/narrative-section";

const SOURCES = [
  "一般公共预算", "上级一般公共预算转移支付", "政府性基金预算", "上级政府性基金转移支付", "国有资本经营预算", "上级国有资本经营预算转移支付",
  "财政专户", "单位资金", "财政拨款结转", "非财政拨款结转结余",
] as const;

/** The sections of a 部门预算 narrative, most telling words first. */
export const budgetSections: readonly NarrativeSection[] = [
  { id: "budget/general/size", title: "一般公共预算当年拨款规模变化", words: [["规模"]], within: ["budget/general"], items: "totals", parts: ["基本支出", "项目支出"] },
  { id: "budget/general/structure", title: "一般公共预算当年拨款结构", words: [["结构"]], within: ["budget/general"], items: "classes" },
  { id: "budget/general/items", title: "一般公共预算当年拨款具体使用", words: [["具体"]], within: ["budget/general"], items: "codes" },
  { id: "budget/three-public", title: "财政拨款“三公”经费", words: [["三公", "说明"], ["三公", "情况"]], short: ["三公经费", "财政拨款三公经费", "一般公共预算三公经费", "三公经费支出"], items: "expenses" },
  { id: "budget/carry-over", title: "上年结转结余", words: [["结转", "说明"], ["结转", "情况"]], short: ["上年结转结余", "上年结转"], items: "projects" },
  { id: "budget/appropriation", title: "财政拨款收支总体", words: [["财政拨款收支", "说明"], ["财政拨款收支", "情况"], ["财政拨款收入支出", "说明"]], short: ["财政拨款收支", "财政拨款收支总体", "财政拨款收入支出"], items: "classes" },
  { id: "budget/basic", title: "一般公共预算基本支出", words: [["基本支出", "说明"], ["基本支出", "情况"]], short: ["基本支出", "一般公共预算基本支出"], items: "totals", parts: ["人员经费", "公用经费"] },
  { id: "budget/projects", title: "一般公共预算项目支出", words: [["项目支出", "说明"], ["项目支出", "情况"]], short: ["项目支出", "一般公共预算项目支出"], items: "projects" },
  { id: "budget/fund", title: "政府性基金预算", words: [["政府性基金", "说明"], ["政府性基金", "情况"]], short: ["政府性基金", "政府性基金预算", "政府性基金预算支出", "政府性基金支出"], items: "codes" },
  { id: "budget/capital", title: "国有资本经营预算", words: [["国有资本经营", "说明"], ["国有资本经营", "情况"]], short: ["国有资本经营", "国有资本经营预算", "国有资本经营预算支出"], items: "codes" },
  { id: "budget/general", title: "一般公共预算当年拨款", words: [["一般公共预算", "拨款", "说明"], ["一般公共预算", "拨款", "情况"], ["一般公共预算", "支出", "说明"]], short: ["一般公共预算", "一般公共预算支出", "一般公共预算当年拨款", "一般公共预算拨款"], items: "totals" },
  { id: "budget/overview", title: "收支预算总体", words: [["收支", "说明"], ["收支预算", "情况"], ["收入支出", "说明"]], short: ["收支", "收支总体", "收支预算总体", "部门收支总体"], items: "totals" },
  { id: "budget/income", title: "收入预算", words: [["收入", "说明"], ["收入预算", "情况"]], not: ["支出"], short: ["收入", "收入预算", "部门收入", "部门收入预算", "收入总体"], items: "sources", parts: SOURCES },
  { id: "budget/expenditure", title: "支出预算", words: [["支出", "说明"], ["支出预算", "情况"]], not: ["收入"], short: ["支出", "支出预算", "部门支出", "部门支出预算", "支出总体"], items: "totals", parts: ["基本支出", "项目支出"] },
  { id: "budget/operating", title: "机关运行经费", words: [["机关运行经费"], ["单位运行经费"]], items: "matters" },
  { id: "budget/procurement", title: "政府采购", words: [["政府采购"]], items: "matters" },
  { id: "budget/assets", title: "国有资产占用使用", words: [["国有资产"]], items: "matters" },
  { id: "budget/performance", title: "预算绩效", words: [["绩效"]], not: ["表"], items: "matters" },
  { id: "budget/other-matters", title: "其他需说明的事项", words: [["其他", "需", "说明"]], items: "matters" },
  { id: "budget/other", title: "其他重要事项", words: [["其他重要事项"], ["其他事项", "说明"], ["重要事项", "说明"]], items: "matters" },
  { id: "overview/functions", title: "主要职能", words: [["职能"], ["主要职责"]], items: "none" },
  { id: "overview/staff", title: "机构设置及人员情况", words: [["机构设置"], ["人员", "情况"], ["预算单位构成"], ["单位构成"]], items: "staff" },
  { id: "part/overview", title: "概况", words: [["部分", "概况"], ["部门概况"], ["单位概况"], ["基本情况"]], items: "none" },
  { id: "part/terms", title: "名词解释", words: [["名词解释"], ["名词说明"]], items: "none" },
  { id: "part/tables", title: "公开表", words: [["部分", "表"]], items: "none" },
  { id: "part/narrative", title: "情况说明", words: [["部分", "说明"]], items: "totals" },
];
