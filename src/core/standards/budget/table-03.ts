import type { TableStandard } from "../table-standard";
import { column, TOTAL_LABELS } from "../columns";

/** 表3 部门支出总体情况表: one row per functional code, amounts by kind of expenditure. */
export const table03: TableStandard = {
  id: "budget-3",
  name: "表3",
  number: 3,
  titles: ["部门支出总体情况表", "部门支出总表", "部门支出预算总表", "部门支出预算总体情况表"],
  marks: ["支出预算", "部门支出预算"],
  sides: [
    {
      rows: { kind: "functional", total: TOTAL_LABELS },
      columns: { 合计: column("合计", "总计", "支出合计"), 基本支出: column("基本支出"), 项目支出: column("项目支出") },
    },
  ],
};
