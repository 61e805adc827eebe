import type { NarrativeSection } from "../../narrative/narrative-section";

/** The sections of a 部门决算 narrative, of the regional form and of the ministry's template, most telling words first. */
export const accountsSections: readonly NarrativeSection[] = [
  { id: "accounts/general/size", title: "一般公共预算财政拨款支出决算总体", words: [["支出决算总体"], ["总体情况"]], within: ["accounts/general"], items: "totals" },
  { id: "accounts/general/structure", title: "一般公共预算财政拨款支出决算结构", words: [["结构"]], within: ["accounts/general"], items: "classes" },
  { id: "accounts/general/items", title: "一般公共预算财政拨款支出决算具体", words: [["具体"]], within: ["accounts/general"], items: "codes" },
  { id: "accounts/three-public", title: "财政拨款“三公”经费支出决算", words: [["三公"]], items: "expenses" },
  { id: "accounts/basic", title: "一般公共预算财政拨款基本支出决算", words: [["基本支出"]], items: "totals", parts: ["人员经费", "公用经费"] },
  { id: "accounts/fund", title: "政府性基金预算财政拨款收入支出决算", words: [["政府性基金"]], items: "codes" },
  { id: "accounts/capital", title: "国有资本经营预算财政拨款收入支出决算", words: [["国有资本经营"]], items: "codes" },
  { id: "accounts/general", title: "一般公共预算财政拨款支出决算", words: [["一般公共预算"]], items: "totals" },
  { id: "accounts/appropriation", title: "财政拨款收入支出决算总体", words: [["财政拨款收入支出"], ["财政拨款收支"]], items: "totals" },
  { id: "accounts/overview", title: "收入支出决算总体", words: [["收入支出"], ["收支", "决算"]], items: "totals" },
  { id: "accounts/income", title: "收入决算", words: [["收入决算"]], not: ["支出"], items: "sources" },
  { id: "accounts/expenditure", title: "支出决算", words: [["支出决算"]], not: ["收入"], items: "totals" },
  { id: "accounts/operating", title: "机关运行经费支出", words: [["机关运行经费"], ["单位运行经费"]], items: "matters" },
  { id: "accounts/procurement", title: "政府采购支出", words: [["政府采购"]], items: "matters" },
  { id: "accounts/assets", title: "国有资产占用", words: [["国有资产"]], items: "matters" },
  { id: "accounts/performance", title: "预算绩效", words: [["绩效"]], not: ["表"], items: "matters" },
  { id: "accounts/other-matters", title: "其他需说明的事项", words: [["其他", "需", "说明"]], items: "matters" },
  { id: "accounts/other", title: "其他重要事项", words: [["其他重要事项"], ["其他事项", "说明"], ["重要事项", "说明"]], items: "matters" },
  { id: "overview/functions", title: "主要职能", words: [["职能"], ["主要职责"]], items: "none" },
  { id: "overview/staff", title: "机构设置及人员情况", words: [["机构设置"], ["人员", "情况"], ["决算单位构成"], ["单位构成"]], items: "staff" },
  { id: "part/overview", title: "概况", words: [["部分", "概况"], ["部门概况"], ["单位概况"], ["基本情况"]], items: "none" },
  { id: "part/terms", title: "名词解释", words: [["名词解释"], ["名词说明"]], items: "none" },
  { id: "part/tables", title: "决算报表", words: [["部分", "表"]], items: "none" },
  { id: "part/narrative", title: "情况说明", words: [["部分", "说明"]], items: "totals" },
];
