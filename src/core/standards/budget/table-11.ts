import type { ColumnStandard, TableStandard } from "../table-standard";
import { column, columnUnder, TOTAL_LABELS } from "../columns";

const fiscal = ["财政拨款", "财政拨款结转", "财政拨款结转结余"] as const;
const other = ["非财政拨款", "非财政拨款结转", "非财政拨款结转结余", "非财政拨款结余"] as const;
const personnel = (under: readonly string[]): ColumnStandard => columnUnder(under, "人员经费", "人员支出");
const operating = (under: readonly string[]): ColumnStandard => columnUnder(under, "公用经费", "公用支出");

/** 表11 上年结转结余情况明细表: one row per project, carry-over by origin. */
export const table11: TableStandard = {
  id: "budget-11",
  name: "表11",
  number: 11,
  titles: ["上年结转结余情况明细表", "上年结转结余明细表", "上年结转结余情况表", "结转结余情况明细表"],
  marks: ["非财政拨款", "非财政拨款结转结余"],
  years: { from: 2024 },
  sides: [
    {
      rows: { kind: "projects", total: TOTAL_LABELS },
      columns: {
        总计: column("总计", "合计"),
        财政拨款合计: columnUnder(fiscal, "合计", "小计"),
        财政拨款人员经费: personnel(fiscal),
        财政拨款公用经费: operating(fiscal),
        财政拨款项目支出: columnUnder(fiscal, "项目支出"),
        非财政拨款合计: columnUnder(other, "合计", "小计"),
        非财政拨款人员经费: personnel(other),
        非财政拨款公用经费: operating(other),
        非财政拨款项目支出: columnUnder(other, "项目支出"),
      },
    },
  ],
};
