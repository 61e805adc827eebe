import { column } from "../columns";
import type { TableStandard } from "../table-standard";
import { CLASS_LABELS, ITEM_LABELS, SETTLED_LABELS } from "./labels";

/** 决算01表 收入支出决算总表: income items left, expenditure by 类 right, both ending in the same 总计. */
export const table01: TableStandard = {
  id: "accounts-01",
  name: "决算01表",
  number: 1,
  titles: ["收入支出决算总表", "收入支出决算表", "收支决算总表", "收入支出决算总体情况表", "收支决算总体情况表"],
  marks: ["收入"],
  sides: [
    {
      under: ["收入"],
      rows: {
        kind: "items",
        labels: ITEM_LABELS,
        items: [
          { name: "一般公共预算财政拨款收入", labels: ["一般公共预算财政拨款", "一般公共预算拨款收入", "一般公共预算收入"], partOf: "本年收入合计" },
          { name: "政府性基金预算财政拨款收入", labels: ["政府性基金预算财政拨款", "政府性基金预算拨款收入", "政府性基金预算收入", "政府性基金收入"], partOf: "本年收入合计" },
          { name: "国有资本经营预算财政拨款收入", labels: ["国有资本经营预算财政拨款", "国有资本经营预算拨款收入", "国有资本经营预算收入", "国有资本经营收入"], partOf: "本年收入合计" },
          { name: "上级补助收入", partOf: "本年收入合计" },
          { name: "事业收入", partOf: "本年收入合计" },
          { name: "经营收入", labels: ["事业单位经营收入"], partOf: "本年收入合计" },
          { name: "附属单位上缴收入", labels: ["附属单位上交收入"], partOf: "本年收入合计" },
          { name: "其他收入", partOf: "本年收入合计" },
          { name: "本年收入合计", labels: ["本年收入", "收入合计"] },
          { name: "使用非财政拨款结余", labels: ["使用非财政拨款结余（含专用结余）", "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额"] },
          { name: "年初结转和结余", labels: ["年初结转结余", "上年结转和结余", "上年结转结余"] },
          { name: "收入总计", labels: ["总计", "收入总合计"] },
        ],
      },
      columns: { 决算数: column(...SETTLED_LABELS) },
    },
    {
      under: ["支出"],
      rows: {
        kind: "classes",
        labels: CLASS_LABELS,
        items: [
          { name: "本年支出合计", labels: ["本年支出", "支出合计"] },
          { name: "结余分配" },
          { name: "年末结转和结余", labels: ["年末结转结余", "结转下年"] },
          { name: "支出总计", labels: ["总计", "支出总合计"] },
        ],
      },
      columns: { 决算数: column(...SETTLED_LABELS) },
    },
  ],
};
