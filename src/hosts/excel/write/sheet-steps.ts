import type { SheetPlan } from "../../../core/workbook/sheet-plan";
import { supportsExcelApi } from "../supports";
import type { Step } from "./batch";
import { cellSteps } from "./cell-steps";
import { chartSteps } from "./chart-steps";
import { heightSteps, linkSteps, mergeSteps, viewSteps, widthSteps } from "./layout-steps";
import { lookSteps } from "./look-steps";
import { tableSteps, validationSteps } from "./table-steps";

/**
 * All that stands on the sheets of the plans, which are there and empty; in an order that Excel takes: links change formats and values, formats tell how values
 * are read, a table wants its header. `sheets` are all sheets' names after this (lower case), `taken` the names that tables may not have.
 */
export function sheetSteps(plans: readonly SheetPlan[], sheets: ReadonlySet<string>, taken: ReadonlySet<string>): readonly Step[] {
  const names = new Set(taken);
  const validates = supportsExcelApi("1.8");
  const draws = supportsExcelApi("1.7");
  return plans.flatMap((plan) => [
    ...widthSteps(plan),
    ...linkSteps(plan, (name) => sheets.has(name.toLowerCase())),
    ...cellSteps(plan),
    ...lookSteps(plan),
    ...mergeSteps(plan),
    ...heightSteps(plan),
    ...tableSteps(plan, names),
    ...(validates ? validationSteps(plan) : []),
    ...(draws ? chartSteps(plan) : []),
    ...viewSteps(plan),
  ]);
}

/** What this Excel is too old for and the plans ask for, in words for the user. */
export function leftOut(plans: readonly SheetPlan[]): readonly string[] {
  const wanted: readonly (readonly [since: string, what: string, asked: boolean])[] = [
    ["1.7", "链接和冻结窗格", plans.some(({ frozen, rows }) => frozen !== undefined || rows.some(({ cells }) => cells.some((cell) => cell?.link !== undefined)))],
    ["1.7", "图表", plans.some(({ charts = [] }) => charts.length > 0)],
    ["1.8", "填写时的核对（数据有效性）", plans.some(({ validations }) => validations.length > 0)],
    ["1.9", "打印设置", true],
  ];
  const missing = wanted.filter(([since, , asked]) => asked && !supportsExcelApi(since)).map(([, what]) => what);
  return missing.length === 0 ? [] : [`这个版本的 Excel 不支持由程序设置${missing.join("、")}，其余已写入。`];
}
