import type { TableStandard } from "../table-standard";
import { column, TOTAL_LABELS } from "../columns";

/** 表5 一般公共预算支出情况表: one row per functional code. */
export const table05: TableStandard = {
  id: "budget-5",
  name: "表5",
  number: 5,
  titles: ["一般公共预算支出情况表", "一般公共预算支出表", "一般公共预算支出预算表", "一般公共预算支出总体情况表"],
  marks: ["一般公共预算支出"],
  sides: [
    {
      rows: { kind: "functional", total: TOTAL_LABELS },
      columns: { 合计: column("合计", "总计", "小计"), 基本支出: column("基本支出"), 项目支出: column("项目支出") },
    },
  ],
};
