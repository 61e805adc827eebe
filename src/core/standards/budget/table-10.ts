import type { TableStandard } from "../table-standard";
import { threePublicItems } from "../three-public-items";
import { column, FUND_LABELS } from "../columns";

/** 表10 财政拨款“三公”经费支出情况表: one row per kind of expense, amounts by fund. */
export const table10: TableStandard = {
  id: "budget-10",
  name: "表10",
  number: 10,
  titles: ["财政拨款三公经费支出情况表", "三公经费支出情况表", "财政拨款三公经费支出表", "一般公共预算三公经费支出情况表", "三公经费预算支出情况表"],
  marks: ["三公经费支出内容", "三公支出内容", "资金来源"],
  sides: [
    {
      rows: {
        kind: "items",
        labels: ["三公经费支出内容", "三公支出内容", "三公经费项目", "项目", "支出内容", "三公经费"],
        items: threePublicItems,
      },
      columns: {
        合计: column("合计", "总计", "小计"),
        一般公共预算: column(...FUND_LABELS.general),
        政府性基金: column(...FUND_LABELS.fund),
        国有资本经营预算: column(...FUND_LABELS.capital),
      },
    },
  ],
};
