import type { TableStandard } from "../table-standard";
import { column, TOTAL_LABELS } from "../columns";

/** 表6 一般公共预算基本支出情况表: one row per economic code. */
export const table06: TableStandard = {
  id: "budget-6",
  name: "表6",
  number: 6,
  titles: ["一般公共预算基本支出情况表", "一般公共预算基本支出表", "一般公共预算基本支出预算表"],
  marks: ["一般公共预算基本支出"],
  sides: [
    {
      rows: { kind: "economic", total: TOTAL_LABELS },
      columns: { 合计: column("合计", "总计", "小计"), 人员经费: column("人员经费", "人员支出"), 公用经费: column("公用经费", "公用支出", "日常公用经费") },
    },
  ],
};
