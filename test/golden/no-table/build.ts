import type { Workbook } from "../../../src/core/workbook/workbook";
import { book, sheet } from "../../core/support/sheet";

/** Nothing that is a budget table: a list of contents, prose, an inventory, a title over something else, an empty sheet. */
export function build(): Workbook {
  return {
    ...book(
      sheet("目录", "目录\n一、部门收支总体情况表\n二、部门收入总体情况表"),
      sheet("情况说明", "第三部分 情况说明\n一、关于云溪县水务局2024年收支预算情况的总体说明\n云溪县水务局2024年收入预算与支出预算均为1234.50万元，比上年预算增加20.10万元，主要原因是：水渠维修任务增加，新招录人员到岗，相应的基本支出与项目支出都有增长。"),
      sheet("资产", "设备 | 台数 | 原值\n水泵 | 3 | 12.5\n闸门 | 2 | 40"),
      sheet("表3", "部门支出总体情况表\n科目编码 | 科目名称 | 年初数 | 年末数\n213 | 农林水支出 | 12 | 13"),
      sheet("Sheet5", ""),
    ),
    name: "资料.xlsx",
  };
}
