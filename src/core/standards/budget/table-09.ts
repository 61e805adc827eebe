import type { TableStandard } from "../table-standard";
import { column, optionalColumn, TOTAL_LABELS } from "./columns";

/** 表9 国有资本经营预算支出情况表. The 2024 form splits 基本支出 into 人员经费 and 公用经费. */
export const table09: TableStandard = {
  id: "budget-9",
  name: "表9",
  number: 9,
  titles: ["国有资本经营预算支出情况表", "国有资本经营预算支出表", "国有资本经营支出情况表", "国有资本经营预算支出预算表"],
  marks: ["国有资本经营预算支出", "国有资本经营支出"],
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
  nil: { words: ["国有资本经营"] },
};
