import type { TableStandard } from "../table-standard";
import { column, FUND_LABELS } from "../columns";

/** 表4 财政拨款收支预算总体情况表: appropriation by fund left, its use by 类 and fund right. */
export const table04: TableStandard = {
  id: "budget-4",
  name: "表4",
  number: 4,
  titles: ["财政拨款收支预算总体情况表", "财政拨款收支总体情况表", "财政拨款收支预算总表", "财政拨款收支总表"],
  marks: ["财政拨款收入"],
  sides: [
    {
      under: ["财政拨款收入", "收入"],
      rows: {
        kind: "items",
        labels: ["项目", "收入项目"],
        items: [
          { name: "财政拨款", labels: ["财政拨款补助", "财政拨款合计", "本年财政拨款", "本年收入", "财政拨款收入"] },
          { name: "一般公共预算", labels: [...FUND_LABELS.general, "一般公共预算拨款收入"], partOf: "财政拨款" },
          { name: "政府性基金预算", labels: [...FUND_LABELS.fund, "政府性基金预算拨款收入"], partOf: "财政拨款" },
          { name: "国有资本经营预算", labels: [...FUND_LABELS.capital, "国有资本经营预算拨款收入"], partOf: "财政拨款" },
          { name: "上年结转", labels: ["上年结转结余", "上年结转和结余", "上年财政拨款结转", "财政拨款结转", "财政拨款结转结余"] },
          { name: "结转一般公共预算", labels: FUND_LABELS.general, partOf: "上年结转" },
          { name: "结转政府性基金预算", labels: FUND_LABELS.fund, partOf: "上年结转" },
          { name: "结转国有资本经营预算", labels: FUND_LABELS.capital, partOf: "上年结转" },
          { name: "收入总计", labels: ["收入合计", "总计", "合计"] },
        ],
      },
      columns: { 合计: column("合计", "总计", "预算数", "金额") },
    },
    {
      under: ["财政拨款支出", "支出"],
      rows: {
        kind: "classes",
        labels: ["功能分类", "支出功能分类", "功能分类科目", "支出功能分类科目", "项目", "支出项目", "项目按功能分类"],
        items: [{ name: "支出总计", labels: ["支出合计", "总计", "合计"] }],
      },
      columns: {
        合计: column("合计", "总计", "小计"),
        一般公共预算: column(...FUND_LABELS.general),
        政府性基金预算: column(...FUND_LABELS.fund),
        国有资本经营预算: column(...FUND_LABELS.capital),
      },
    },
  ],
};
