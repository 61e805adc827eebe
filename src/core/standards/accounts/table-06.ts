import { column, TOTAL_LABELS } from "../columns";
import type { TableStandard } from "../table-standard";
import { SETTLED_LABELS } from "./labels";

/** 决算06表 一般公共预算财政拨款基本支出决算表: economic codes in two or three lists beside each other, each with its own total below. */
export const table06: TableStandard = {
  id: "accounts-06",
  name: "决算06表",
  number: 6,
  titles: ["一般公共预算财政拨款基本支出决算表", "一般公共预算基本支出决算表", "一般公共预算财政拨款基本支出决算明细表", "财政拨款基本支出决算表", "基本支出决算表"],
  marks: ["人员经费", "公用经费", "经济分类科目编码"],
  sides: [
    {
      under: ["人员经费", "公用经费"],
      repeated: true,
      rows: {
        kind: "economic",
        total: TOTAL_LABELS,
        items: [
          { name: "人员经费合计", labels: ["人员经费小计", "人员支出合计"] },
          { name: "公用经费合计", labels: ["公用经费小计", "日常公用经费合计", "公用支出合计"] },
        ],
      },
      columns: { 决算数: column(...SETTLED_LABELS, "合计") },
    },
  ],
};
