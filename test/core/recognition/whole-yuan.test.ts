import { sheet } from "../support/sheet";
import { tableIn } from "./seen";

/** The margins of a table's one line in 元: 合计, 基本支出, 项目支出. */
function margins(total: string, basic: string, project: string, unit = "元"): string[] {
  const table = tableIn("budget-3", sheet("支出", `
    部门支出总体情况表
    编制部门：云溪县水务局 | | | | 单位：${unit}
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    208 | 社会保障和就业支出 | ${total} | ${basic} | ${project}`));
  return [...(table.rows[0]?.figures.values() ?? [])].map(({ half }) => half.toString());
}

test("where every amount is a whole 元, each is within half a 元; a zero stays exact", () => {
  expect(margins("120001", "120001", "0")).toEqual(["0.5", "0.5", "0"]);
  expect(margins("'120,001", "120001", "—")).toEqual(["0.5", "0.5", "0"]);
});

test("one amount with 角 or 分, stored or printed, makes all of them exact to 分", () => {
  expect(margins("120001.5", "120000", "1.5")).toEqual(["0.005", "0.005", "0.005"]);
  expect(margins("'120001.00", "120001", "0")).toEqual(["0.005", "0.005", "0"]);
});

test("whole amounts in 万元 mean two decimals all the same", () => {
  expect(margins("12", "12", "0", "万元")).toEqual(["0.005", "0.005", "0"]);
});
