import type { CheckContext } from "../../../src/core/checking/rule";
import { readPerformance } from "../../../src/core/recognition/performance/read-performance";
import { sheetGrid } from "../../../src/core/recognition/sheet-grid";
import type { Sheet } from "../../../src/core/workbook/workbook";
import { readNarrative } from "../../../src/core/narrative/reading/read-narrative";
import { asTextNarrative } from "../../generator/narrative/as-host";
import { literalContext, literalSheet, type LiteralTable } from "./literal-disclosure";

type Row = readonly (string | number)[];

/** 一级, 二级, 三级, 指标值, 上年完成值, 权重. */
export type TargetRow = readonly [string, string, string, string | number, string | number, string | number];
/** 一级, 二级, 三级, 年度指标值, 实际完成值, 分值, 得分. */
export type ReviewRow = readonly [string, string, string, string | number, string | number, string | number, string | number];

export const TARGETS: readonly TargetRow[] = [
  ["产出指标", "数量指标", "测站巡检次数", ">=12次", "=10次", 30],
  ["", "质量指标", "水文数据合格率", "≥95%", "94%", 20],
  ["成本指标", "经济成本指标", "测站巡检经费", "<=20万元", "18万元", 10],
  ["效益指标", "社会效益指标", "提升水情服务水平", "有效提升", "有效提升", 20],
  ["满意度指标", "满意度指标", "用水户满意度", "＞=90%", "90%", 10],
];

export interface TargetOptions {
  readonly name?: string;
  readonly project?: string;
  readonly unit?: string;
  /** 年度预算总额, 财政拨款, 其他资金. */
  readonly funds?: readonly [string | number, string | number, string | number];
  readonly goal?: string;
  readonly rows?: readonly TargetRow[];
}

/** 项目支出绩效目标表: title in row 1, funds in row 5, indicators from row 8. */
export function targetSheet({ name = "绩效1", project = "测站巡检经费", unit = "云岭县水文监测中心", funds = [20, 20, 0], goal = "保障测站正常运行。", rows = TARGETS }: TargetOptions = {}): Sheet {
  const lines: Row[] = [
    ["项  目  支  出  绩  效  目  标  表"], ["（2024年）"], ["预算单位", unit], ["项目名称", project, "项目负责人", "（略）"],
    ["项目资金（万元）", "年度预算总额：", funds[0], "其中：财政拨款", funds[1], "其他资金：", funds[2]], ["项目总体目标", goal],
    ["一级指标", "二级指标", "三级指标", "指标值", "上年完成值", "指标分值权重"], ...rows,
  ];
  return literalSheet(name, lines);
}

export const REVIEWS: readonly ReviewRow[] = [
  ["产出指标", "数量指标", "测站巡检次数", ">=12次", "=12次", 30, 30],
  ["", "质量指标", "水文数据合格率", "≥96%", "=48%", 20, 10],
  ["成本指标", "经济成本指标", "测站巡检经费", "<=20万元", "15万元", 20, 20],
  ["满意度指标", "满意度指标", "用水户满意度", "＞=90%", "95%", 20, 20],
];

export interface ReviewOptions {
  readonly name?: string;
  readonly whole?: boolean;
  readonly project?: string;
  /** 年初预算数, 全年预算数, 全年执行数, 执行率, 得分. */
  readonly funds?: readonly [number, number, number, string, string | number];
  readonly other?: readonly [number, number, number];
  readonly achieved?: string;
  readonly rows?: readonly ReviewRow[];
  readonly total?: string | number;
}

/** 自评表: funds in rows 5–8, goals in rows 9–10, indicators from row 12. */
export function reviewSheet({ name = "自评1", whole = false, project = "测站巡检经费", funds = [20, 20, 15, "75.00%", "7.5分"], other = [0, 0, 0], achieved = "已完成巡检。", rows = REVIEWS, total = "87.5分" }: ReviewOptions = {}): Sheet {
  const [initial, full, executed, rate, score] = funds;
  const lines: Row[] = [
    [whole ? "部门（单位）整体支出绩效自评表" : "项目支出绩效自评表"], ["（2023年度）"], whole ? ["部门（单位）名称", "云岭县水文监测中心"] : ["项目名称", project], ["主管部门", "云岭县水利局", "", "", "实施单位", "云岭县水文监测中心"],
    ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "", initial, full, executed, 10, rate, score],
    ["", "其中：当年财政拨款", "", initial - other[0], full - other[1], executed - other[2], "—", "—", "—"],
    ["", "其他资金", "", other[0], other[1], other[2], "—", "—", "—"],
    ["年度总体目标", "预期目标", "", "", "实际完成情况"], ["", "全年巡检不少于12次。", "", "", achieved],
    ["年度绩效指标完成情况", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...rows.map((row) => ["", ...row]), ["总分", "", "", "", "", "", 100, total], ["联系人：（略）"],
  ];
  return literalSheet(name, lines);
}

/** What a rule sees of a workbook with these sheets and tables, and with this text. */
export function performanceContext(sheets: readonly Sheet[], tables: readonly LiteralTable[] = [], paragraphs?: readonly string[]): CheckContext {
  const context = literalContext(tables, { sheets });
  const narrative = paragraphs === undefined ? undefined : asTextNarrative({ name: "情况说明", paragraphs });
  return { ...context, ...(narrative === undefined ? {} : { text: { narrative, read: readNarrative(narrative) } }), current: { ...context.current, performance: sheets.flatMap((sheet) => readPerformance(sheetGrid(sheet))) } };
}
