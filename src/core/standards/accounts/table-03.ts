import { column, TOTAL_LABELS } from "../columns";
import type { TableStandard } from "../table-standard";

/** 决算03表 支出决算表: one row per functional code, expenditure by kind. */
export const table03: TableStandard = {
  id: "accounts-03",
  name: "决算03表",
  number: 3,
  titles: ["支出决算表", "支出决算总表", "支出决算情况表"],
  marks: ["上缴上级支出", "对附属单位补助支出"],
  sides: [
    {
      rows: { kind: "functional", total: TOTAL_LABELS },
      columns: {
        本年支出合计: column("本年支出合计", "合计", "本年支出", "总计", "支出合计"),
        基本支出: column("基本支出"),
        项目支出: column("项目支出"),
        上缴上级支出: column("上缴上级支出", "上交上级支出"),
        经营支出: column("经营支出", "事业单位经营支出"),
        对附属单位补助支出: column("对附属单位补助支出", "对附属单位的补助支出", "对下级单位补助支出"),
      },
    },
  ],
};
