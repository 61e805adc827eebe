import type { PlannedCell, SheetPlan } from "../../../../src/core/workbook/sheet-plan";

const head = (value: string): PlannedCell => ({ value, look: "header" });

/** A notes sheet with everything that a plan can hold but charts. */
export const notesPlan: SheetPlan = {
  name: "底稿-增减说明",
  widths: [12, 40, 14, 14, 12, 10, 60],
  rows: [
    { height: 30, cells: [{ value: "增减说明", look: "title" }] },
    { height: 20, cells: [{ value: "填上年数和主要原因，增减额和比例自动计算。", look: "guide" }] },
    { cells: ["编码", "名称", "本年（万元）", "上年（万元）", "增减", "比例", "主要原因\n（必填）"].map(head) },
    {
      cells: [
        { value: "2080101", look: "code", link: { sheet: "表5 '一般'公共预算", row: 6, column: 4 } }, { value: "行政运行", look: "label" }, { value: 925.23, look: "computedAmount" },
        { value: 900, look: "inputAmount" }, { formula: "C4-D4", value: 25.23, look: "computedAmount" }, { formula: 'IF(D4=0,"",E4/D4)', value: 25.23 / 900, look: "rate" },
        { value: "=人员增加，\u0007津补贴<标准>提高 & _x000D_ “调整”", look: "input" },
      ],
    },
    { cells: [{ value: "2080102", look: "code" }, { value: "一般行政管理事务", look: "label" }, { value: 0, look: "computedAmount" }, { look: "inputAmount" }, { formula: 'IF(D5="","",C5-D5)', value: "", look: "computedAmount" }, { look: "rate" }, { look: "input" }] },
    { cells: [{ value: "合计", look: "warning" }, undefined, { value: 3, look: "inputCount" }, { value: "05", look: "inputCode" }, { value: "第16段", look: "source" }] },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 6 }, { top: 1, left: 0, bottom: 1, right: 6 }, { top: 5, left: 0, bottom: 5, right: 1 }],
  frozen: { rows: 3, columns: 2 },
  table: { name: "底稿_增减说明", cells: { top: 2, left: 0, bottom: 4, right: 6 } },
  validations: [
    { cells: { top: 3, left: 3, bottom: 4, right: 3 }, kind: "amount", message: "请填数字，单位万元。" },
    { cells: { top: 3, left: 6, bottom: 4, right: 6 }, kind: { list: ["增人", '减"人"', "a<b"] }, message: "请选一个。" },
    { cells: { top: 5, left: 2, bottom: 5, right: 2 }, kind: "count", message: "请填整数。" },
  ],
  print: { landscape: true, repeat: [0, 2] },
};

/** A sheet whose name needs quoting, with native charts. */
export const chartPlan: SheetPlan = {
  name: "图表 it's",
  widths: [24, 12, 12, 4, 12, 12, 12, 12],
  rows: [
    { cells: ["类", "2024年", "2023年"].map(head) },
    ...(["社会保障和就业支出", "卫生健康支出", "住房保障支出"] as const).map((name, at) => ({ cells: [{ value: name, look: "label" as const }, { value: 900 / (at + 1), look: "computedAmount" as const }, { value: 850 / (at + 1), look: "computedAmount" as const }] })),
  ],
  merges: [],
  validations: [],
  print: { landscape: false },
  charts: (["pie", "bar", "column"] as const).map((kind, at) => ({
    kind, title: `支出结构 <${kind}>`,
    categories: { top: 1, left: 0, bottom: 3, right: 0 },
    series: [{ name: "2024年", values: { top: 1, left: 1, bottom: 3, right: 1 } }, { name: "2023年", values: { top: 1, left: 2, bottom: 3, right: 2 } }],
    over: { top: 6 + at * 18, left: 0, bottom: 22 + at * 18, right: 5 },
  })),
};

/** Prose, a paragraph per row. */
export const prosePlan: SheetPlan = {
  name: "情况说明（生成）",
  widths: [90],
  rows: [
    { cells: [{ value: "示例县某某局2024年部门预算公开", look: "part" }] },
    { cells: [{ value: "第三部分  2024年部门预算情况说明", look: "part" }] },
    { cells: [{ value: "一、关于2024年收支预算情况的总体说明", look: "heading" }] },
    { cells: [{ value: "（一）一般公共预算当年拨款规模变化情况", look: "subheading" }] },
    { cells: [{ value: "　　按照全口径预算的原则，2024年所有收入和支出均纳入部门预算管理。收支总预算925.23万元。收入预算包括：一般公共预算拨款、上年结转结余等。", look: "body" }] },
    { cells: [{ value: "　　主要原因是：【待填：主要原因】。", look: "missing", link: { sheet: "底稿-增减说明", row: 3, column: 6 } }] },
  ],
  merges: [],
  validations: [],
  print: { landscape: false },
};

export const plans: readonly SheetPlan[] = [notesPlan, chartPlan, prosePlan];
