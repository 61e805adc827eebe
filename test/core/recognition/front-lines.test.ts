import { isFrontText, readFrontFacts } from "../../../src/core/recognition/front-lines";
import { sheetGrid } from "../../../src/core/recognition/sheet-grid";
import { sheet } from "../support/sheet";
import { tableIn } from "./seen";

/** "unit agency year" of what stands above a header. */
function facts(...lines: string[]): string {
  const grid = sheetGrid(sheet("Sheet1", lines.join("\n")));
  if (grid.bounds === undefined) throw new Error("nothing drawn");
  const { unit, agency, year } = readFrontFacts(grid, grid.bounds, grid.bounds.bottom);
  return [unit?.value, agency?.text, year?.value].map((fact) => fact ?? "–").join(" ");
}

test.each([
  ["编制部门：云溪县水务局 | 单位：万元", "万元 云溪县水务局 –"],
  ["编制单位: 云溪县水务局 | 单位:元", "元 云溪县水务局 –"],
  ["填报单位：云溪县水务局 | 金额单位：千元", "千元 云溪县水务局 –"],
  ["编制部门：云溪县水务局·····单位：万元", "万元 云溪县水务局 –"],
  ["编 制 部 门：云溪县水务局（本级） | 单 位：万 元", "万元 云溪县水务局(本级) –"],
  ["预算单位：云溪县水务局", "– 云溪县水务局 –"],
  ["部门名称（盖章）：云溪县水务局", "– 云溪县水务局 –"],
  ["单位：人民币万元", "万元 – –"],
  ["单位：万元", "万元 – –"],
  ["编制部门：", "– – –"],
  ["2024年部门支出总体情况表 | 单位：元", "元 – 2024"],
  ["科目 | 合计（千元）", "千元 – –"],
])("%s tells %s", (line, expected) => expect(facts(line)).toBe(expected));

test("the unit line is stronger than a unit in brackets, and the first of each counts", () => {
  expect(facts("合计（元）", "编制部门：甲局|单位：万元", "编制部门：乙局|单位：千元")).toBe("万元 甲局 –");
});

test.each(["编制部门：云溪县水务局", "单位：万元", "公开03表", "表 3", "第2页，共5页", "- 3 -", "2/5"])("%s is a line of the front", (text) =>
  expect(isFrontText(text.replace(/ /g, ""))).toBe(true),
);
test.each(["行政单位离退休", "208", "合计", "水渠维修", "单位资金", "预算单位"])("%s is none", (text) => expect(isFrontText(text)).toBe(false));

test("unit, agency and year are told with their cells; each sheet has its own unit", () => {
  const table = tableIn("budget-3", sheet("支出", `
    2024年部门支出总体情况表
    编制部门：云溪县水务局 | | | | 单位：元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    208 | 社会保障和就业支出 | 120000 | 120000`));
  expect(table).toMatchObject({
    unit: "元", unitAt: { sheet: "支出", row: 1, column: 4 },
    agency: { text: "云溪县水务局", at: { sheet: "支出", row: 1, column: 0 } },
    year: { value: 2024, at: { sheet: "支出", row: 0, column: 0 } },
  });
  expect(table.rows[0]?.figures.get("合计")?.unit).toBe("元");
});
