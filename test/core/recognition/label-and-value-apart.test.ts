import { sheet } from "../support/sheet";
import { linesIn, tableIn } from "./seen";

const HEADER = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出";

test("编制部门 and 单位 may stand in cells of their own, the words they ask for beside them", () => {
  const table = tableIn("budget-3", sheet("支出", `
    部门支出总体情况表
    编制部门： | 云溪县水务局 | | 单位： | 元
    ${HEADER}
    208 | 社会保障和就业支出 | 12 | 12`));
  expect(table).toMatchObject({
    unit: "元", unitAt: { row: 1, column: 4 },
    agency: { text: "云溪县水务局", at: { row: 1, column: 1 } },
  });
});

test("编制单位 without a colon too; a label that nobody filled takes nothing from the unit beside it", () => {
  const filled = tableIn("budget-3", sheet("支出", `
    部门支出总体情况表
    编制单位 | 云溪县水务局 | | | 单位：万元
    ${HEADER}
    208 | 社会保障和就业支出 | 12 | 12`));
  expect(filled.agency?.text).toBe("云溪县水务局");
  const empty = tableIn("budget-3", sheet("支出", `
    部门支出总体情况表
    编制单位： | | | | 单位：万元
    ${HEADER}
    208 | 社会保障和就业支出 | 12 | 12`));
  expect(empty.agency).toBeUndefined();
  expect(empty.unit).toBe("万元");
});

test("repeated after a page break they are no line of the table", () => {
  expect(linesIn("budget-3", sheet("支出", `
    部门支出总体情况表
    编制部门： | 云溪县水务局 | | 单位： | 万元
    ${HEADER}
    208 | 社会保障和就业支出 | 12 | 12
    编制部门： | 云溪县水务局 | | 单位： | 万元
    ${HEADER}
    210 | 卫生健康支出 | 3 | 3`))).toEqual(["208 社会保障和就业支出 合计 C4=12 基本支出 D4=12", "210 卫生健康支出 合计 C7=3 基本支出 D7=3"]);
});
