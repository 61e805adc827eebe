import { column, optionalColumn } from "../columns";
import type { TableStandard } from "../table-standard";
import { threePublicItems } from "../three-public-items";

/** 决算07表 财政拨款“三公”经费支出决算表: kinds of expense as rows, or as columns over one line of figures. */
export const table07: TableStandard = {
  id: "accounts-07",
  name: "决算07表",
  number: 7,
  titles: [
    "财政拨款三公经费支出决算表", "三公经费支出决算表", "一般公共预算财政拨款三公经费支出决算表", "财政拨款三公经费支出预决算表", "三公经费支出预决算表",
    "一般公共预算三公经费支出决算表", "财政拨款三公经费决算表", "三公经费决算表",
  ],
  marks: ["财政拨款三公经费", "因公出国境费", "公务用车购置及运行维护费"],
  sides: [
    {
      rows: { kind: "items", labels: ["项目", "支出项目", "三公经费项目", "三公经费支出内容", "支出内容", "三公经费"], items: threePublicItems, across: { alone: "决算数" } },
      columns: { 预算数: optionalColumn("预算数", "全年预算数", "年初预算数", "本年预算数", "预算金额"), 决算数: column("决算数", "决算金额", "本年决算数", "支出决算数") },
    },
  ],
};
