import { columnUnder, column, TOTAL_LABELS } from "../columns";
import type { TableStandard } from "../table-standard";
import { YEAR_EXPENDITURE } from "./labels";

/** 决算05表 一般公共预算财政拨款支出决算表: one row per functional code. */
export const table05: TableStandard = {
  id: "accounts-05",
  name: "决算05表",
  number: 5,
  titles: ["一般公共预算财政拨款支出决算表", "一般公共预算支出决算表", "一般公共预算财政拨款支出决算情况表"],
  marks: ["一般公共预算财政拨款支出"],
  sides: [
    {
      rows: { kind: "functional", total: TOTAL_LABELS },
      columns: {
        合计: columnUnder(YEAR_EXPENDITURE, "合计", "小计", "总计"),
        基本支出: column("基本支出"),
        项目支出: column("项目支出"),
      },
    },
  ],
};
