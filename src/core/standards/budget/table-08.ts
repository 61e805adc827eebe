import type { TableStandard } from "../table-standard";
import { column, optionalColumn, TOTAL_LABELS } from "./columns";

/** 表8 政府性基金预算支出情况表. The 2024 form splits 基本支出 into 人员经费 and 公用经费. */
export const table08: TableStandard = {
  id: "budget-8",
  name: "表8",
  number: 8,
  titles: ["政府性基金预算支出情况表", "政府性基金预算支出表", "政府性基金支出情况表", "政府性基金预算支出预算表"],
  marks: ["政府性基金预算支出", "政府性基金支出"],
  sides: [
    {
      rows: { kind: "functional", total: TOTAL_LABELS },
      columns: {
        合计: column("合计", "总计", "小计"),
        基本支出: optionalColumn("基本支出"),
        人员经费: optionalColumn("人员经费", "人员支出"),
        公用经费: optionalColumn("公用经费", "公用支出", "日常公用经费"),
        项目支出: column("项目支出"),
      },
    },
  ],
  nil: { words: ["政府性基金"] },
};
