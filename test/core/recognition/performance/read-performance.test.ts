import { performanceForm, readPerformance } from "../../../../src/core/recognition/performance/read-performance";
import { sheetGrid } from "../../../../src/core/recognition/sheet-grid";
import type { Sheet } from "../../../../src/core/workbook/workbook";
import { a1 } from "../../../../src/core/workbook/a1";
import { literalSheet } from "../../support/literal-disclosure";
import { reviewSheet, targetSheet } from "../../support/performance-sheet";

const read = (...sheets: readonly Sheet[]): ReturnType<typeof readPerformance> => sheets.flatMap((sheet) => readPerformance(sheetGrid(sheet)));

test.each([
  ["项目支出绩效目标表", "project-target"], ["项 目 支 出 绩 效 目 标 表（2024年）", "project-target"], ["2023年度项目支出绩效自评表", "project-review"], ["部门（单位）整体支出绩效目标表", "whole-target"], ["部门整体绩效目标表", "whole-target"],
  ["部门（单位）整体支出绩效目标自评表", "whole-review"], ["部门整体支出绩效自评表", "whole-review"], ["公开说明：本部门项目支出绩效目标表见附件", undefined], ["部门收支总表", undefined],
])("%s is %s", (title, form) => expect(performanceForm(title)?.id).toBe(form));

describe("a target", () => {
  const [table] = read(targetSheet({ funds: [20.5, 20, 0.5] }));

  test("its head", () => {
    expect(table).toMatchObject({ form: { id: "project-target" }, year: { value: 2024 }, unit: { text: "云岭县水文监测中心" }, project: { text: "测站巡检经费" }, goal: { text: "保障测站正常运行。" } });
    expect(table?.funds.map(({ source, amounts }) => [source, amounts.get("budget")?.value.toString(), a1(amounts.get("budget")?.at ?? { row: 0, column: 0 })])).toEqual([["total", "20.5", "C5"], ["fiscal", "20", "E5"], ["other", "0.5", "G5"]]);
  });

  test("its indicators, with the levels of merged labels", () => {
    expect(table?.indicators.map(({ level1, level2, name, target, weight }) => [level1, level2, name?.text, target?.text, weight?.value?.toString()])).toEqual([
      ["产出指标", "数量指标", "测站巡检次数", ">=12次", "30"], ["产出指标", "质量指标", "水文数据合格率", "≥95%", "20"], ["成本指标", "经济成本指标", "测站巡检经费", "<=20万元", "10"],
      ["效益指标", "社会效益指标", "提升水情服务水平", "有效提升", "20"], ["满意度指标", "满意度指标", "用水户满意度", "＞=90%", "10"],
    ]);
  });
});

test("a self-evaluation: funds by column, goals below their labels, the total apart from the indicators", () => {
  const [table] = read(reviewSheet({ achieved: "已完成巡检12次。" }));
  expect(table).toMatchObject({ form: { id: "project-review" }, project: { text: "测站巡检经费" }, unit: { text: "云岭县水文监测中心" }, goal: { text: "全年巡检不少于12次。" }, achieved: { text: "已完成巡检12次。" }, total: { weight: { text: "100" }, score: { text: "87.5分", value: expect.anything() as unknown } } });
  expect(table?.funds.map(({ source, amounts, rate }) => [source, ...[...amounts.values()].map(({ value }) => value.toString()), rate?.text])).toEqual([["total", "20", "20", "15", "75.00%"], ["fiscal", "20", "20", "15", "—"], ["other", "0", "0", "0", "—"]]);
  expect(table?.indicators).toHaveLength(4);
});

test("several tables on one sheet, and a header repeated after a page break", () => {
  const one = targetSheet().rows;
  const other = targetSheet({ project: "宣传经费" }).rows;
  const broken = [...one.slice(0, 9), one[6], ...one.slice(9)];
  const tables = read({ ...targetSheet(), rows: [...broken, undefined, ...other] });
  expect(tables.map(({ project, indicators }) => [project?.text, indicators.length])).toEqual([["测站巡检经费", 5], ["宣传经费", 5]]);
});

test("percentages and dates that are stored as numbers", () => {
  const sheet = literalSheet("绩效", [["项目支出绩效目标表"], ["项目名称", "宣传经费"], ["一级指标", "二级指标", "三级指标", "指标值", "权重"], ["产出指标", "质量指标", "合格率", 0.955, 10], ["", "时效指标", "完成时间", 45270, 10]]);
  const rows = sheet.rows.map((row, index) => row?.map((cell) => (cell === undefined || typeof cell.value !== "number" || cell.value === 10 ? cell : { ...cell, format: index === 3 ? "0.0%" : "yyyy/m/d" })));
  expect(read({ ...sheet, rows })[0]?.indicators.map(({ target }) => target?.text)).toEqual(["95.5%", "2023年12月10日"]);
});

test("hidden sheets, prose that names such a table and a title without indicators are none", () => {
  expect(read({ ...targetSheet(), visibility: "hidden" }, literalSheet("目录", [["项目支出绩效目标表"], ["部门收支总表"]]), literalSheet("情况说明", [["绩效目标详见附件。"]]))).toEqual([]);
});
