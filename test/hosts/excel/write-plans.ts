import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheet-plan";

const head = (value: string): PlannedCell => ({ value, look: "header" });

/** A notes sheet with everything that a plan can hold but charts. */
export const notesPlan: SheetPlan = {
  name: "底稿-增减说明",
  widths: [12, 40, 14, 14, 12, 10, 60],
  rows: [
    { height: 30, cells: [{ value: "增减说明", look: "title" }] },
    { cells: [{ value: "填上年数和主要原因，增减额和比例自动计算。".repeat(8), look: "guide" }] },
    { cells: ["编码", "名称", "本年", "上年", "增减", "比例", "主要原因"].map(head) },
    {
      cells: [
        { value: "2080101", look: "code", link: { sheet: "表5 '一般'公共预算", row: 6, column: 4 } }, { value: "行政运行", look: "label" }, { value: 925.23, look: "computedAmount" },
        { value: 900, look: "inputAmount" }, { formula: "C4-D4", value: 25.23, look: "computedAmount" }, { formula: 'IF(D4=0,"",E4/D4)', look: "rate" },
        { value: "=1+1 人员\u0007增加", look: "input" },
      ],
    },
    {
      cells: [
        { value: "'05", look: "code" }, { value: "+甲", look: "label" }, { value: "约五百", look: "inputAmount" },
        { value: "=500", look: "inputCount" }, { formula: "C5-D5", look: "computedAmount" }, { look: "rate" }, { look: "input" },
      ],
    },
    { cells: [{ value: "合计", look: "warning" }, undefined, { value: 3, look: "inputCount" }, { value: "05", look: "inputCode" }, { value: "第16段", look: "source", link: { sheet: "没有这张表", row: 0, column: 0 } }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 6 }, { top: 1, left: 0, bottom: 1, right: 6 }, { top: 5, left: 0, bottom: 5, right: 1 }],
  frozen: { rows: 3, columns: 2 },
  table: { name: "底稿_增减说明", cells: { top: 2, left: 0, bottom: 4, right: 6 } },
  validations: [
    { cells: { top: 3, left: 3, bottom: 4, right: 3 }, kind: "amount", message: "请填数字，单位万元。" },
    { cells: { top: 3, left: 6, bottom: 4, right: 6 }, kind: { list: ["增人", "减人"] }, message: "请选一个。" },
    { cells: { top: 5, left: 2, bottom: 5, right: 2 }, kind: "count", message: "请填整数。" },
  ],
  print: { landscape: true, repeat: [0, 2] },
};

export const chartPlan: SheetPlan = {
  name: "图表 it's 一",
  widths: [24, 12, 12],
  rows: [
    { cells: ["类", "2024年", "2023年"].map(head) },
    ...["社会保障和就业支出", "卫生健康支出"].map((name, at): { cells: PlannedCell[] } => ({ cells: [{ value: name, look: "label" }, { value: 900 / (at + 1), look: "computedAmount" }, { value: 0, look: "computedAmount" }] })),
  ],
  merges: [],
  validations: [],
  blankZeros: true,
  print: { landscape: false },
  charts: (["pie", "bar", "column"] as const).map((kind, at) => ({
    kind, title: `支出结构 ${kind}`,
    categories: { top: 1, left: 0, bottom: 2, right: 0 },
    series: [{ name: "2024年", values: { top: 1, left: 1, bottom: 2, right: 1 } }, { name: "2023年", values: { top: 1, left: 2, bottom: 2, right: 2 } }],
    over: { top: 6 + at * 18, left: 0, bottom: 22 + at * 18, right: 5 },
  })),
};

/** Prose, a paragraph per row. */
export function prosePlan(paragraphs: number, text = "一般公共预算财政拨款支出"): SheetPlan {
  return {
    name: "情况说明（生成）",
    widths: [90],
    rows: Array.from({ length: paragraphs }, (_, at) => ({ cells: [{ value: `${text}${String(at)}`, look: at % 5 === 0 ? "heading" : "body" }] })),
    merges: [],
    validations: [],
    print: { landscape: false },
  };
}
