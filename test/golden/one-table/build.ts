import type { Workbook } from "../../../src/core/workbook/workbook";
import { book, sheet } from "../../core/support/sheet";

/** T3 alone: a tail, a row that does not add up, a code without its 款, and no word about the ten missing tables beyond information. */
export function build(): Workbook {
  return {
    ...book(sheet("Sheet1", `
      2024年部门支出总体情况表
      编制部门：云溪县水务局 | | | | | 单位：万元
      科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项
      208 | | | 社会保障和就业支出 | 20.33 | 20.33
      208 | 05 | | 行政事业单位养老支出 | 20.33 | 20.33
      208 | 05 | 01 | 行政单位离退休 | 4.11 | 4.11
      208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 16.23 | 16.23
      213 | | | 农林水支出 | 151.2 | 100 | 50.2
      213 | 03 | 01 | 行政运行 | 151.2 | 101 | 50.2
      | | | 合计 | 171.53 | 121.33 | 50.2`)),
    name: "部门支出.xlsx",
  };
}
