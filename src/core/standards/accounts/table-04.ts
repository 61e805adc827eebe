import { column, FUND_LABELS, optionalColumn } from "../columns";
import type { ItemStandard, SplitStandard, TableStandard } from "../table-standard";
import { CLASS_LABELS, ITEM_LABELS, PLANNED_LABELS, SETTLED_LABELS } from "./labels";

const general = [...FUND_LABELS.general, "一般公共预算财政拨款收入"];
const fund = [...FUND_LABELS.fund, "政府性基金预算财政拨款收入"];
const capital = [...FUND_LABELS.capital, "国有资本经营预算财政拨款收入"];
const FUND_COLUMNS = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"] as const;

/** The funds of a carry-over: their labels are those of the income above. */
function carried(when: "年初" | "年末", whole: string): readonly ItemStandard[] {
  return [
    { name: `${when}一般公共预算财政拨款`, labels: general, partOf: whole },
    { name: `${when}政府性基金预算财政拨款`, labels: fund, partOf: whole },
    { name: `${when}国有资本经营预算财政拨款`, labels: capital, partOf: whole },
  ];
}

/** On a line of the right side, its 合计 and its three funds. */
function acrossFunds(row: string): SplitStandard {
  return { whole: { row, column: "合计" }, parts: FUND_COLUMNS.map((each) => ({ row, column: each })) };
}

/** 决算04表 财政拨款收入支出决算总表: appropriation by fund left, its use by 类 and fund right. */
export const table04: TableStandard = {
  id: "accounts-04",
  name: "决算04表",
  number: 4,
  titles: ["财政拨款收入支出决算总表", "财政拨款收入支出决算表", "财政拨款收支决算总表", "财政拨款收入支出决算总体情况表", "财政拨款收支决算总体情况表"],
  marks: ["一般公共预算财政拨款", "政府性基金预算财政拨款"],
  sides: [
    {
      under: ["收入"],
      rows: {
        kind: "items",
        labels: ITEM_LABELS,
        items: [
          { name: "一般公共预算财政拨款", labels: general, partOf: "本年收入合计" },
          { name: "政府性基金预算财政拨款", labels: fund, partOf: "本年收入合计" },
          { name: "国有资本经营预算财政拨款", labels: capital, partOf: "本年收入合计" },
          { name: "本年收入合计", labels: ["本年收入", "收入合计"] },
          { name: "年初财政拨款结转和结余", labels: ["年初财政拨款结转结余", "年初结转和结余", "上年财政拨款结转和结余"] },
          ...carried("年初", "年初财政拨款结转和结余"),
          { name: "收入总计", labels: ["总计"] },
        ],
      },
      columns: { 年初预算数: optionalColumn(...PLANNED_LABELS), 决算数: column(...SETTLED_LABELS, "合计") },
    },
    {
      under: ["支出"],
      rows: {
        kind: "classes",
        labels: CLASS_LABELS,
        items: [
          { name: "本年支出合计", labels: ["本年支出", "支出合计"] },
          { name: "年末财政拨款结转和结余", labels: ["年末财政拨款结转结余", "年末结转和结余", "结转下年"] },
          ...carried("年末", "年末财政拨款结转和结余"),
          { name: "支出总计", labels: ["总计"] },
        ],
      },
      columns: {
        合计: column("合计", "总计", "小计"),
        一般公共预算财政拨款: column(...FUND_LABELS.general),
        政府性基金预算财政拨款: column(...FUND_LABELS.fund),
        国有资本经营预算财政拨款: column(...FUND_LABELS.capital),
      },
    },
  ],
  splits: {
    severity: "warning",
    sums: [
      {
        whole: { row: "年初财政拨款结转和结余", column: "决算数" },
        parts: carried("年初", "").map(({ name }) => ({ row: name, column: "决算数" })),
      },
      ...["本年支出合计", "年末财政拨款结转和结余", "支出总计"].map(acrossFunds),
    ],
  },
};
