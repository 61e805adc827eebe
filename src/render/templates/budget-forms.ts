import { table01 } from "../../core/standards/budget/table-01";
import { table02 } from "../../core/standards/budget/table-02";
import { table03 } from "../../core/standards/budget/table-03";
import { table04 } from "../../core/standards/budget/table-04";
import { table05 } from "../../core/standards/budget/table-05";
import { table06 } from "../../core/standards/budget/table-06";
import { table07 } from "../../core/standards/budget/table-07";
import { table08 } from "../../core/standards/budget/table-08";
import { table09 } from "../../core/standards/budget/table-09";
import { table10 } from "../../core/standards/budget/table-10";
import { table11 } from "../../core/standards/budget/table-11";
import { functionalClasses } from "../../core/standards/codes/functional-classes";
import { amount, item, lines } from "./form-parts";
import type { FormColumn, FormItem, TableForm } from "./table-form";

const MARKER = "※";
const code = (lead: readonly string[], words: string, levels: readonly string[]): readonly FormColumn[] =>
  levels.map((level) => ({ path: [...lead, `${words}编码`, level], width: levels.length === 2 ? 9 : 7, what: "code" as const, marker: MARKER }));
const name = (...path: readonly string[]): FormColumn => ({ path, width: 30, what: "name", marker: MARKER });
const leaf = (width: number): FormColumn => ({ path: ["项目名称"], width, what: "leaf", marker: MARKER });
const functional = (...lead: readonly string[]): readonly FormColumn[] => [...code(lead, "功能分类科目", ["类", "款", "项"]), name(...lead, "功能分类科目名称")];
const kinds = (over: string): readonly FormColumn[] => [amount("合计", over, "合计"), amount("基本支出", over, "基本支出"), amount("项目支出", over, "项目支出")];
const fund = (over: string): readonly FormColumn[] => [
  ...functional("科目"),
  amount("合计", over, "合计"), amount("人员经费", over, "基本支出", "人员经费"), amount("公用经费", over, "基本支出", "公用经费"), amount("项目支出", over, "项目支出"),
];
const carry = (over: string): readonly FormColumn[] => [
  amount(`${over}合计`, over, "合计"), amount(`${over}人员经费`, over, "基本支出", "人员经费"), amount(`${over}公用经费`, over, "基本支出", "公用经费"), amount(`${over}项目支出`, over, "项目支出"),
];
const labels = (width: number, ...path: readonly string[]): readonly FormColumn[] => [{ path, width, what: "name" }];
const classes: readonly FormItem[] = functionalClasses.map((one) => ({ name: one.code, label: `${one.code} ${one.name}`, isClass: true }));

const sources = "财政拨款（补助）";

/** 表1–表11 as the region's form of 2024 prints them: what the standards leave open, because real tables vary in it. */
export const budgetForms: readonly TableForm[] = [
  {
    kind: "items", marked: false, standard: table01,
    sides: [
      {
        labels: labels(34, "收入", "项目"), amounts: [amount("预算数", "收入", "预算数")], foot: [item("收入总计")],
        items: [
          item("本年收入", "一、本年收入"),
          item("一般公共预算拨款", "1.一般公共预算拨款"), item("一般财力", "其中：一般财力"), item("上级一般公共预算转移支付", "上级一般公共预算安排转移支付"),
          item("政府性基金预算拨款", "2.政府性基金预算拨款"), item("政府性基金收入", "其中：政府性基金收入"), item("上级政府性基金转移支付", "上级政府性基金安排转移支付"),
          item("国有资本经营预算拨款", "3.国有资本经营预算拨款"), item("国有资本经营收入", "其中：国有资本经营收入"), item("上级国有资本经营预算转移支付", "上级国有资本经营预算安排转移支付"),
          item("财政专户核拨", "4.财政专户核拨"),
          item("单位资金", "5.单位资金"), item("事业收入", "其中：事业收入"), item("上级补助收入"), item("附属单位上缴收入"), item("事业单位经营收入"), item("其他收入"),
          item("上年结转结余", "二、上年结转结余"),
          item("财政拨款结转", "1.财政拨款结转"), item("结转一般公共预算拨款", "其中：一般公共预算拨款"), item("结转政府性基金预算拨款", "政府性基金预算拨款"), item("结转国有资本经营预算拨款", "国有资本经营预算拨款"),
          item("非财政拨款结转结余", "2.非财政拨款结转结余"), item("结转财政专户核拨", "其中：财政专户核拨"), item("结转单位资金", "单位资金"),
        ],
      },
      { labels: labels(34, "支出", "支出功能分类"), amounts: [amount("预算数", "支出", "预算数")], items: classes, foot: [item("支出总计")] },
    ],
  },
  lines(table02, 40, [
    ...functional(), amount("总计", "总计"),
    amount("财政拨款小计", sources, "财政拨款(补助)小计"), amount("一般公共预算", sources, "一般公共预算"), amount("上级一般公共预算转移支付", sources, "上级一般公共预算安排的转移支付"),
    amount("政府性基金预算", sources, "政府性基金预算"), amount("上级政府性基金转移支付", sources, "上级政府性基金安排的转移支付"),
    amount("国有资本经营预算", sources, "国有资本经营预算"), amount("上级国有资本经营预算转移支付", sources, "上级国有资本经营预算安排的转移支付"),
    amount("财政专户", "财政专户（教育收费）"), amount("单位资金", "单位资金"), amount("财政拨款结转", "财政拨款结转"), amount("非财政拨款结转结余", "非财政拨款结转结余"),
  ]),
  lines(table03, 40, [...functional("科目"), ...kinds("支出预算")]),
  {
    kind: "items", marked: false, standard: table04,
    sides: [
      {
        labels: labels(26, "财政拨款收入", "项目"), amounts: [amount("合计", "财政拨款收入", "合计")], foot: [item("收入总计")],
        items: [item("财政拨款", "一、财政拨款（补助）"), item("一般公共预算"), item("政府性基金预算"), item("国有资本经营预算")],
      },
      {
        labels: labels(34, "财政拨款支出", "支出功能分类"), items: classes, foot: [item("支出总计")],
        amounts: ["合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"].map((key) => amount(key, "财政拨款支出", key)),
      },
    ],
  },
  lines(table05, 40, [...functional("科目"), ...kinds("一般公共预算支出")]),
  lines(table06, 50, [
    ...code(["科目"], "经济分类科目", ["类", "款"]), name("科目", "经济分类科目名称"),
    ...["合计", "人员经费", "公用经费"].map((key) => amount(key, "一般公共预算基本支出", key)),
  ]),
  lines(table07, 50, [
    ...code([], "科目", ["类", "款", "项"]), name("功能分类科目名称"), leaf(34),
    ...[
      ["项目支出合计"], ["工资福利支出"], ["商品和服务支出", "商品服务支出"], ["对个人和家庭的补助"], ["债务利息及费用支出"], ["资本性支出基本建设", "资本性支出（基本建设）"],
      ["资本性支出"], ["对企业补助基本建设", "对企业补助（基本建设）"], ["对企业补助"], ["对社会保障基金补助"], ["其他支出"],
    ].map(([key = "", label = key]) => amount(key, label)),
  ]),
  lines(table08, 12, fund("政府性基金预算支出")),
  lines(table09, 12, fund("国有资本经营预算支出")),
  {
    kind: "items", marked: false, standard: table10, title: "财政拨款“三公”经费支出情况表",
    sides: [
      {
        labels: labels(36, "“三公”经费支出内容"), foot: [],
        amounts: [amount("合计", "合计"), ...["一般公共预算", "政府性基金", "国有资本经营预算"].map((key) => amount(key, "资金来源", key))],
        items: [
          item("合计"), item("因公出国（境）费"), item("公务接待费"), item("公务用车购置及运行费", "公务用车购置及运行费（小计）"),
          item("公务用车购置费", "其中：公务用车购置费"), item("公务用车运行费"),
        ],
      },
    ],
  },
  lines(table11, 20, [leaf(40), amount("总计", "总计"), ...carry("财政拨款"), ...carry("非财政拨款")]),
];
