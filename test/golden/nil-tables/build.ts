import type { Workbook } from "../../../src/core/workbook/workbook";
import { book, sheet } from "../../core/support/sheet";

/** T8 bears amounts and says it is empty, T9 is empty and says nothing, T5 keeps a filling instruction; the year of the sentence is last year's. */
export function build(): Workbook {
  return {
    ...book(
      sheet("表5", `
        2024年一般公共预算支出情况表
        编制部门：云溪县水务局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        213      | 农林水支出 | 12.5 | 10 | 2.5
        21303    | 水利 | 12.5 | 10 | 2.5
        2130301  | 行政运行 | 12.5 | 10 | 2.5
                 | 合计 | 12.5 | 10 | 2.5
        注：没有此项支出的单位请保留此表并作说明。`),
      sheet("表8", `
        政府性基金预算支出情况表
        编制部门：云溪县水务局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        213      | 农林水支出 | 3 |  | 3
                 | 合计 | 3 |  | 3
        云溪县水务局2023年没有使用政府性基金预算拨款安排的支出，本表为空表。`),
      sheet("表9", `
        国有资本经营预算支出情况表
        编制部门：云溪县水务局 | | | | 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                 | 合计 | 0 | - | —`),
    ),
    name: "云溪县水务局2024年部门预算公开.xlsx",
  };
}
