import { column, TOTAL_LABELS } from "../columns";
import type { TableStandard } from "../table-standard";

/** 决算02表 收入决算表: one row per functional code, income by source. */
export const table02: TableStandard = {
  id: "accounts-02",
  name: "决算02表",
  number: 2,
  titles: ["收入决算表", "收入决算总表", "收入决算情况表"],
  marks: ["财政拨款收入", "上级补助收入", "附属单位上缴收入"],
  sides: [
    {
      rows: { kind: "functional", total: TOTAL_LABELS },
      columns: {
        本年收入合计: column("本年收入合计", "合计", "本年收入", "总计", "收入合计"),
        财政拨款收入: column("财政拨款收入", "财政拨款"),
        上级补助收入: column("上级补助收入"),
        事业收入: column("事业收入"),
        经营收入: column("经营收入", "事业单位经营收入"),
        附属单位上缴收入: column("附属单位上缴收入", "附属单位上交收入"),
        其他收入: column("其他收入"),
      },
    },
  ],
};
